import { screen, waitFor, within } from '@testing-library/react'
import { GraphQLError } from 'graphql'
import { expect, test } from 'vitest'
import { matterFile } from './office/matter-file.js'
import { openOffice } from './office/run-office.js'
import '../src/matters/file/MatterFilePage.js'
import { openConsole, sent } from './open-console.js'

const actsPanel = () => screen.findByRole('region', { name: '可办事项' })
const extendDialog = () => screen.findByRole('dialog', { name: '延长办理期限' })

test('possible acts are buttons, impossible ones say why and under which article', async () => {
  openConsole('/matters/M0')
  const panel = await actsPanel()
  expect(within(panel).getByRole('button', { name: '起草处理意见' })).toBeTruthy()
  expect(within(panel).queryByRole('button', { name: /出具处理意见/ })).toBeNull()
  expect(panel.textContent).toContain('诉求 1、2 尚未写明事实、依据和处理结果，不能出具。')
  expect(panel.textContent).toContain('《信访工作条例》第三十二条')
})

test('an act that is not listed first is found in the menu', async () => {
  const { user } = openConsole('/matters/M0')
  await user.click(within(await actsPanel()).getByRole('button', { name: '其他操作' }))
  await user.click(await screen.findByRole('menuitem', { name: /^受理/ }))
  const dialog = await screen.findByRole('dialog', { name: '受理' })
  expect(await within(dialog).findByText(/60 日/)).toBeTruthy()
  expect(dialog.textContent).toContain('元旦放假')
})

test('an act is sent once, with the version that was read and its own fields', async () => {
  const { user, office } = openConsole('/matters/M0')
  await user.click(within(await actsPanel()).getByRole('button', { name: /延长办理期限/ }))
  const dialog = await extendDialog()
  await user.type(within(dialog).getByLabelText('延长天数'), '20')
  await user.type(within(dialog).getByLabelText('延长理由'), '账目核对尚需时间')
  await user.click(within(dialog).getByRole('button', { name: '报请审批' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(office.asked.filter(({ name }) => name === 'ExtendHandling')).toHaveLength(1)
  expect(sent(office, 'ExtendHandling')).toEqual({
    input: {
      idempotencyKey: expect.any(String),
      matterId: 'M0',
      expectedVersion: 3,
      days: 20,
      reason: '账目核对尚需时间',
    },
  })
})

test('a refusal stands at its field and on top with the article, and nothing typed is lost', async () => {
  const { user } = openConsole('/matters/M0')
  await user.click(within(await actsPanel()).getByRole('button', { name: /延长办理期限/ }))
  const dialog = await extendDialog()
  await user.type(within(dialog).getByLabelText('延长天数'), '31')
  await user.type(within(dialog).getByLabelText('延长理由'), '账目核对尚需时间')
  await user.click(within(dialog).getByRole('button', { name: '报请审批' }))
  const alert = await within(dialog).findByText(/依法最多延长 30 日/, { selector: '[role=alert] *' })
  expect(alert.closest('[role=alert]')?.textContent).toContain('《信访工作条例》第三十四条')
  const days = within(dialog).getByLabelText('延长天数')
  expect(days.getAttribute('aria-invalid')).toBe('true')
  expect((days as HTMLInputElement).value).toBe('31')
  expect((within(dialog).getByLabelText('延长理由') as HTMLTextAreaElement).value).toBe('账目核对尚需时间')
})

test('whoever was slower sees what the other recorded, and goes on without typing again', async () => {
  const office = openOffice()
  let isChanged = false
  office.answers.matter = ({ id }) => {
    const file = matterFile(id)
    if (!isChanged) return file
    const [first] = file.facts.nodes
    const news = { ...first, id: 'F8', seq: 8, labelZh: '分派承办', text: '交由钟一帆承办' }
    return { ...file, version: 4, facts: { ...file.facts, nodes: [...file.facts.nodes, news] } }
  }
  const extend = office.answers.extendHandling!
  office.answers.extendHandling = (args) => {
    if (args.input.expectedVersion === 4) return extend(args)
    isChanged = true
    throw new GraphQLError('已被更改', { extensions: { code: 'CONFLICT' } })
  }
  const { user } = openConsole('/matters/M0', office)
  await user.click(within(await actsPanel()).getByRole('button', { name: /延长办理期限/ }))
  const dialog = await extendDialog()
  await user.type(within(dialog).getByLabelText('延长天数'), '20')
  await user.type(within(dialog).getByLabelText('延长理由'), '账目核对尚需时间')
  await user.click(within(dialog).getByRole('button', { name: '报请审批' }))
  const note = await within(dialog).findByText(/交由钟一帆承办/)
  expect(note.textContent).toContain('苏晓岚')
  await user.click(within(dialog).getByRole('button', { name: '已核对，按最新内容继续' }))
  expect((within(dialog).getByLabelText('延长理由') as HTMLTextAreaElement).value).toBe('账目核对尚需时间')
  await user.click(within(dialog).getByRole('button', { name: '报请审批' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(sent(office, 'ExtendHandling')?.input.expectedVersion).toBe(4)
})

test('personal data is shown in its window only', async () => {
  const { user, office } = openConsole('/matters/M0')
  await user.click(await screen.findByRole('button', { name: '查看陈**的个人信息' }))
  const dialog = await screen.findByRole('dialog', { name: '查看个人信息' })
  await user.click(within(dialog).getByRole('button', { name: '查看' }))
  expect(await within(dialog).findByText('请至少选择一项')).toBeTruthy()
  await user.click(within(dialog).getByLabelText('电话'))
  await user.type(within(dialog).getByLabelText('查看理由'), '核对送达地址')
  await user.click(within(dialog).getByRole('button', { name: '查看' }))
  expect(await within(dialog).findByText('13800002210')).toBeTruthy()
  expect(sent(office, 'Reveal')?.input).toMatchObject({ partyId: 'P1', fields: ['PHONE'], reason: '核对送达地址' })
  await user.click(within(dialog).getByRole('button', { name: '关闭' }))
  await waitFor(() => expect(screen.queryByText('13800002210')).toBeNull())
})

test('service asks for what its mode needs', async () => {
  const { user, office } = openConsole('/matters/M0')
  await user.click(await screen.findByRole('button', { name: '再次送达 吕**' }))
  const dialog = await screen.findByRole('dialog', { name: '送达' })
  const choose = async (mode: string) => {
    await user.click(within(dialog).getByLabelText('送达方式'))
    await user.click(await screen.findByRole('option', { name: mode }))
  }
  await choose('留置送达')
  expect(await within(dialog).findByLabelText('已拍照、录像或者有见证人')).toBeTruthy()
  await choose('邮寄送达')
  expect(within(dialog).queryByLabelText('已拍照、录像或者有见证人')).toBeNull()
  await user.type(within(dialog).getByLabelText(/挂号信或者快递单号/), 'XA1210')
  await user.click(within(dialog).getByRole('button', { name: '送达' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(sent(office, 'Serve')?.input).toMatchObject({
    paper: 'ACCEPTANCE_NOTICE',
    partyId: 'P2',
    mode: 'POST',
    isRecorded: null,
    slipOn: null,
    proof: 'XA1210',
  })
})
