import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openConsole, sent } from './open-console.js'
import { openOffice } from './office/run-office.js'
// Pages are loaded when they are opened; here beforehand, so that no test waits for a module.
import '../src/partners/HandoverListPage.js'
import '../src/partners/HandoverPage.js'

const asPolice = () => openOffice({ who: 'police' })

test('the desk of a political-legal organ opens what was handed over, with its dates and basis', async () => {
  const { user } = openConsole('/handovers', asPolice())
  await user.click(await screen.findByRole('link', { name: 'XF2022-0141' }))
  expect(await screen.findByText('要求公安机关书面告知2022年9月14日报警的处理结果')).toBeTruthy()
  expect(screen.getByText('法定末日 2023年1月12日')).toBeTruthy()
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

test('a result is reported only once it was received', async () => {
  openConsole('/handovers/H1', asPolice())
  expect(await screen.findByRole('button', { name: '接收' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: '反馈结果' })).toBeNull()
})
