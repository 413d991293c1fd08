import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { deviceText } from '../src/account/device-text.js'
import { openConsole, sent } from './open-console.js'
// Pages are loaded when they are opened; here beforehand, so that no test waits for a module.
import '../src/account/AccountPage.js'

test('a password is changed after both new ones agree and are long enough', async () => {
  const { user, office } = openConsole('/me/password')
  const submit = await screen.findByRole('button', { name: '修改密码' })
  await user.type(screen.getByLabelText('当前密码'), 'right-password')
  await user.type(screen.getByLabelText('新密码'), 'short')
  await user.type(screen.getByLabelText('再输一遍新密码'), 'other')
  await user.click(submit)
  expect(screen.getByText('太短')).toBeTruthy()
  expect(screen.getByText('两次输入不一致')).toBeTruthy()
  expect(sent(office, 'ChangePassword')).toBeUndefined()
  await user.clear(screen.getByLabelText('新密码'))
  await user.type(screen.getByLabelText('新密码'), 'qing-shan-lv-shui')
  await user.clear(screen.getByLabelText('再输一遍新密码'))
  await user.type(screen.getByLabelText('再输一遍新密码'), 'qing-shan-lv-shui')
  await user.click(submit)
  await waitFor(() =>
    expect(sent(office, 'ChangePassword')?.input).toEqual({ current: 'right-password', next: 'qing-shan-lv-shui' }),
  )
})

test('an own sign-in elsewhere can be ended, the present one not', async () => {
  const { user, office } = openConsole('/me/sessions')
  const [end, ...more] = await screen.findAllByRole('button', { name: /^结束登录/ })
  expect(more).toEqual([])
  await user.click(end!)
  await waitFor(() => expect(sent(office, 'EndSession')).toEqual({ id: 'S2' }))
})

test('a browser is named shortly', () => {
  const edge =
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/119.0.0.0 Safari/537.36 Edg/119.0.0.0'
  const phone =
    'Mozilla/5.0 (Linux; Android 14; HarmonyOS) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/114.0.5735.196 Mobile Safari/537.36'
  expect(deviceText(edge)).toBe('Edge 119 · Windows')
  expect(deviceText(phone)).toBe('Chrome 114 · HarmonyOS')
  expect(deviceText('curl')).toBe('curl')
})
