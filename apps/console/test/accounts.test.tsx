import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openConsole, sent } from './open-console.js'
// Pages are loaded when they are opened; here beforehand, so that no test waits for a module.
import '../src/settings/SettingsPage.js'
import '../src/settings/accounts/AccountListPage.js'
import '../src/settings/credentials/CredentialPage.js'

const dialog = (name: string) => screen.findByRole('dialog', { name })

test('a temporary password is shown once, and is gone when its dialog closes', async () => {
  const { user, office } = openConsole('/settings/accounts')
  await user.click(await screen.findByRole('button', { name: '建立账号' }))
  const form = await dialog('建立账号')
  await user.type(within(form).getByRole('textbox', { name: '姓名' }), '单知非')
  await user.type(within(form).getByRole('textbox', { name: '登录名' }), 'shanzhifei')
  await user.click(within(form).getByRole('button', { name: '建立账号' }))
  const once = await dialog('临时密码')
  expect(within(once).getByText('kufo-7mta-ries')).toBeTruthy()
  expect(within(once).getByText('只显示这一次，关闭后任何人都无法再查看。')).toBeTruthy()
  await user.keyboard('{Escape}')
  expect(screen.getByText('kufo-7mta-ries')).toBeTruthy()
  await user.click(within(once).getByRole('button', { name: '已记下，关闭' }))
  await waitFor(() => expect(screen.queryByText('kufo-7mta-ries')).toBeNull())
  expect(sent(office, 'CreateAccount')?.input).toMatchObject({ login: 'shanzhifei', name: '单知非', organId: 'PO' })
  expect(sent(office, 'CreateAccount')?.input.idempotencyKey).toBeTruthy()
})

test('an answer that was lost and asked for again shows no password', async () => {
  const { user, office } = openConsole('/settings/accounts')
  office.answers.resetPassword = () => ({ account: { id: 'A1' }, temporaryPassword: null })
  await user.click(await screen.findByRole('button', { name: '操作：苏晓岚' }))
  await user.click(await screen.findByRole('menuitem', { name: '重置密码' }))
  await user.click(within(await dialog('重置密码：苏晓岚')).getByRole('button', { name: '重置密码' }))
  expect(await screen.findByText('已经显示过一次，不能再次查看。需要时请重新生成。')).toBeTruthy()
})

test('whoever asked for a change of rights cannot decide it; another one can', async () => {
  const { user, office } = openConsole('/settings/accounts')
  const list = await screen.findByRole('region', { name: '待决定的岗位变更' })
  const [byOther, byMe] = within(list).getAllByRole('listitem')
  expect(within(byMe!).getByText('您提出的，须由另一人决定')).toBeTruthy()
  expect(within(byMe!).queryByRole('button')).toBeNull()
  await user.click(within(byOther!).getByRole('button', { name: '同意' }))
  await user.click(within(await dialog('同意岗位变更：苏晓岚')).getByRole('button', { name: '同意' }))
  await waitFor(() => expect(sent(office, 'DecideRightsChange')?.input).toMatchObject({ id: 'R1', isAgreed: true }))
})

test('roles that one person cannot hold together are named before they are sent', async () => {
  const { user, office } = openConsole('/settings/accounts')
  await user.click(await screen.findByRole('button', { name: '操作：苏晓岚' }))
  await user.click(await screen.findByRole('menuitem', { name: '提出岗位变更' }))
  const form = await dialog('提出岗位变更：苏晓岚')
  await user.click(within(form).getByRole('checkbox', { name: '系统管理员' }))
  expect(within(form).getByText('“系统管理员”与“接访登记”不能由同一人兼任')).toBeTruthy()
  await user.click(within(form).getByRole('button', { name: '提出岗位变更' }))
  expect(sent(office, 'ProposeRoles')).toBeUndefined()
  await user.click(within(form).getByRole('checkbox', { name: '系统管理员' }))
  await user.click(within(form).getByRole('checkbox', { name: '督查督办' }))
  await user.click(within(form).getByRole('button', { name: '提出岗位变更' }))
  await waitFor(() =>
    expect(sent(office, 'ProposeRoles')?.input).toMatchObject({
      accountId: 'A1',
      roles: ['INTAKE', 'CADRE', 'SUPERVISOR'],
    }),
  )
})

test('a key of a partner is shown once too', async () => {
  const { user } = openConsole('/settings/credentials')
  await user.click(await screen.findByRole('button', { name: '准备凭证' }))
  const form = await dialog('准备凭证')
  await user.type(within(form).getByRole('combobox', { name: '对接单位' }), '公安')
  await user.click(await screen.findByRole('option', { name: '区公安局' }))
  await user.type(within(form).getByRole('textbox', { name: '用途' }), '读取移交事项')
  await user.click(within(form).getByRole('button', { name: '准备凭证' }))
  const once = await dialog('对接密钥')
  expect(within(once).getByText('sEcReT-shown-once')).toBeTruthy()
  await user.click(within(once).getByRole('button', { name: '已记下，关闭' }))
  await waitFor(() => expect(screen.queryByText('sEcReT-shown-once')).toBeNull())
})
