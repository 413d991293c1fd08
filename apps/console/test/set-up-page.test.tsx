import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openConsole, sent } from './open-console.js'
import { openOffice } from './office/run-office.js'

test('whoever sets up the office is signed in, and not sent to sign in again', async () => {
  const office = openOffice({ who: null, needsSetUp: true })
  office.answers.setUpFirstAdministrator = () => {
    office.state.who = 'admin'
    return { me: office.answers.me!({}) }
  }
  const { user } = openConsole('/set-up', office)
  await user.type(await screen.findByLabelText('一次性设置码'), 'one-time-token')
  await user.type(screen.getByLabelText('单位全称'), '某某区信访办公室')
  await user.type(screen.getByLabelText('姓名'), '甘望舒')
  await user.type(screen.getByLabelText('登录名'), 'ganwangshu')
  await user.type(screen.getByLabelText('密码'), 'lan-tian-bai-yun')
  await user.type(screen.getByLabelText('再输一遍密码'), 'lan-tian-bai-yun')
  await user.click(screen.getByRole('button', { name: '完成设置并登录' }))
  expect(await screen.findByRole('button', { name: /^账户/ })).toBeTruthy()
  await waitFor(() => expect(window.location.hash).not.toContain('login'))
  expect(sent(office, 'SignOut')).toBeUndefined()
})
