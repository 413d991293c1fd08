import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openConsole, sent } from './open-console.js'
import { rows } from './office/matters.js'
// Pages are loaded when they are opened; here beforehand, so that no test waits for a module.
import '../src/reminders/RemindersPage.js'

test('the bell counts what is unread and shows it; all read, it counts nothing', async () => {
  const { user, office } = openConsole('/reminders')
  await user.click(await screen.findByRole('button', { name: '提醒，2 条未读' }))
  const newest = await screen.findByRole('dialog', { name: '提醒' })
  expect(await within(newest).findAllByRole('listitem')).toHaveLength(2)
  expect(within(newest).getByRole('link', { name: String(rows[1]?.number) })).toBeTruthy()
  expect(within(newest).getByText('已逾期')).toBeTruthy()
  await user.keyboard('{Escape}')
  await user.click(await screen.findByRole('button', { name: '全部标为已读' }))
  await waitFor(() =>
    expect(sent(office, 'MarkRemindersRead')?.input).toMatchObject({ idempotencyKey: expect.any(String) }),
  )
  expect(await screen.findByRole('button', { name: '提醒，没有未读' })).toBeTruthy()
})

test('the list says why, until when, and what was settled meanwhile; one is marked by itself', async () => {
  const { user, office } = openConsole('/reminders')
  const table = await screen.findByRole('table')
  expect(within(table).getByText('本单位事项')).toBeTruthy()
  expect(within(table).getByText('已过 2 个工作日')).toBeTruthy()
  expect(within(table).getByText('法定届满 2023年1月9日')).toBeTruthy()
  expect(within(table).getByText('已办理或者期限已变动')).toBeTruthy()
  await user.click(within(table).getByRole('button', { name: `标为已读：${rows[0]?.number}` }))
  await waitFor(() => expect(sent(office, 'MarkRemindersRead')?.input).toMatchObject({ ids: ['R0'] }))
  await user.click(screen.getByRole('switch', { name: '只看未读' }))
  await waitFor(() => expect(screen.queryByText('已办理或者期限已变动')).toBeNull())
})

test('mails are a choice of one’s own, the console is none', async () => {
  const { user, office } = openConsole('/reminders')
  await user.type(await screen.findByLabelText('邮箱地址'), 'su@office.example.cn')
  await user.click(screen.getByRole('button', { name: '保存' }))
  await waitFor(() =>
    expect(sent(office, 'SetReminderChoice')?.input).toMatchObject({
      ...{ isMailOn: true, address: 'su@office.example.cn', expectedVersion: 0 },
    }),
  )
  expect(screen.getByText('系统内的提醒始终保留，不能关闭')).toBeTruthy()
})
