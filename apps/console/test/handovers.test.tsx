import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openConsole, sent } from './open-console.js'
import { openOffice } from './office/run-office.js'
// Pages are loaded when they are opened; here beforehand, so that no test waits for a module.
import '../src/partners/HandoverListPage.js'
import '../src/partners/HandoverPage.js'
import '../src/separation/SeparationPage.js'

const asPolice = () => openOffice({ who: 'police' })

test('the desk of a political-legal organ opens what was handed over, with its dates and basis', async () => {
  const { user } = openConsole('/handovers', asPolice())
  await user.click(await screen.findByRole('link', { name: 'XF2022-0141' }))
  expect(await screen.findByText('要求公安机关书面告知2022年9月14日报警的处理结果')).toBeTruthy()
  expect(screen.getByText('法定届满日 2023年1月12日')).toBeTruthy()
  expect(screen.getByText('依据：《信访工作条例》第二十三条')).toBeTruthy()
  expect(screen.getByText('最迟可于 2023年1月12日 退回，逾期退回只作记录')).toBeTruthy()
})

test('to return it needs reasons', async () => {
  const { user, office } = openConsole('/handovers/H1', asPolice())
  await user.click(await screen.findByRole('button', { name: '退回' }))
  const form = await screen.findByRole('dialog', { name: '退回移交' })
  await user.click(within(form).getByRole('button', { name: '退回' }))
  expect(await within(form).findByText('请填写退回理由')).toBeTruthy()
  await user.type(within(form).getByRole('textbox', { name: '退回理由' }), '属城管职责')
  await user.click(within(form).getByRole('button', { name: '退回' }))
  await waitFor(() =>
    expect(sent(office, 'ReturnHandover')?.input).toMatchObject({ id: 'H1', expectedVersion: 1, reason: '属城管职责' }),
  )
})

test('taking it into the own procedure names the procedure, and a result says whether the petitioner was told', async () => {
  const { user, office } = openConsole('/handovers/H2', asPolice())
  await user.click(await screen.findByRole('button', { name: '受理' }))
  const form = await screen.findByRole('dialog', { name: '受理移交事项' })
  await user.type(within(form).getByRole('textbox', { name: /进入的程序/ }), '治安案件办理程序')
  await user.click(within(form).getByRole('button', { name: '受理' }))
  await waitFor(() =>
    expect(sent(office, 'AcceptHandover')?.input).toMatchObject({
      id: 'H2',
      procedure: '治安案件办理程序',
      number: null,
    }),
  )
  await user.click(screen.getByRole('button', { name: '反馈结果' }))
  const report = await screen.findByRole('dialog', { name: '反馈办理结果' })
  await user.type(within(report).getByRole('textbox', { name: '办理结果' }), '已书面告知')
  await user.click(within(report).getByRole('combobox', { name: '信访人' }))
  await user.click(await screen.findByRole('option', { name: '不予告知信访人' }))
  await user.type(within(report).getByRole('textbox', { name: '不予告知的理由' }), '依程序另行送达')
  await user.click(within(report).getByRole('button', { name: '反馈结果' }))
  await waitFor(() =>
    expect(sent(office, 'ReportHandoverResult')?.input).toMatchObject({
      told: { isTold: false, text: '依程序另行送达' },
    }),
  )
})

test('the office sees hand-overs by partner, its own list, and what data went where', async () => {
  const { user } = openConsole('/separation', openOffice({ who: 'head' }))
  const board = await screen.findByRole('group', { name: '移交看板' })
  expect(within(board).getByText('1 项逾期')).toBeTruthy()
  await user.click(screen.getByRole('tab', { name: '移交清单' }))
  expect(await screen.findByRole('link', { name: 'XF2022-0141' })).toBeTruthy()
  await user.click(screen.getByRole('tab', { name: '提供信息记录' }))
  expect(await screen.findByText('诉求、事实和理由')).toBeTruthy()
  expect(screen.getByText('《个人信息保护法》第五十六条')).toBeTruthy()
})

test('a result is reported only once it was received', async () => {
  openConsole('/handovers/H1', asPolice())
  expect(await screen.findByRole('button', { name: '签收' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: '反馈结果' })).toBeNull()
})
