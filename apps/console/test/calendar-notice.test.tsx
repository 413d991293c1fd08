import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openConsole, sent } from './open-console.js'
// Pages are loaded when they are opened; here beforehand, so that no test waits for a module.
import '../src/settings/SettingsPage.js'
import '../src/settings/calendar/NoticePage.js'
import '../src/settings/calendar/CalendarPage.js'

/** An invented arrangement; 13 and 14 February 2027 are a Saturday and a Sunday. */
const notice = (makeUp: string) => `国务院办公厅关于2027年部分节假日安排的通知
国办发明电〔2026〕9号
一、元旦：1月1日（周五）至3日（周日）放假，共3天。
二、春节：2月5日至12日放假调休，共8天。${makeUp}上班。
国务院办公厅
2026年11月6日`

async function paste(text: string) {
  const opened = openConsole('/settings/calendar/notice')
  fireEvent.change(await screen.findByRole('textbox', { name: '粘贴通知原文' }), { target: { value: text } })
  await opened.user.click(screen.getByRole('button', { name: '识别' }))
  return opened
}
const save = () => screen.getByRole<HTMLButtonElement>('button', { name: '确认录入' })

test('a pasted notice is entered after what it moves was looked at', async () => {
  const { user, office } = await paste(notice('2月13日（周六）、2月14日（周日）'))
  expect(screen.getByText('识别到放假 2 段、调休上班 2 天，请逐项核对。')).toBeTruthy()
  expect(screen.getByText('没有发现矛盾')).toBeTruthy()
  expect(save().disabled).toBe(true)
  await user.click(screen.getByRole('button', { name: '查看影响' }))
  expect(await screen.findByText('1 个未结期限的末日将变动')).toBeTruthy()
  const moved = screen.getByRole('region', { name: '对未结期限的影响' })
  expect(within(moved).getByText('2027年2月15日')).toBeTruthy()
  await user.click(save())
  await waitFor(() => expect(sent(office, 'AddCalendarNotice')).toBeTruthy())
  expect(sent(office, 'AddCalendarNotice')?.input).toMatchObject({
    year: 2027,
    document: '国办发明电〔2026〕9号',
    publishedOn: '2026-11-06',
    breaks: [
      { name: '元旦', from: '2027-01-01', to: '2027-01-03' },
      { name: '春节', from: '2027-02-05', to: '2027-02-12' },
    ],
    makeUpDays: [
      { name: '春节', on: '2027-02-13' },
      { name: '春节', on: '2027-02-14' },
    ],
  })
})

test('a day that is off and worked at once is said, and stops the entry', async () => {
  await paste(notice('2月6日（周六）'))
  expect(screen.getByText('2027-02-06 既放假又上班')).toBeTruthy()
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '查看影响' }).disabled).toBe(true)
  expect(save().disabled).toBe(true)
})

test('a weekday that the calendar contradicts is for a person to compare', async () => {
  await paste(notice('2月14日（周六）'))
  expect(screen.getByText('原文所写星期与日历不符：春节：2027-02-14（周六）')).toBeTruthy()
})

test('after a change what was looked at no longer counts', async () => {
  const { user } = await paste(notice('2月14日（周日）'))
  await user.click(screen.getByRole('button', { name: '查看影响' }))
  await screen.findByText('1 个未结期限的末日将变动')
  expect(save().disabled).toBe(false)
  await user.click(screen.getByRole('button', { name: '移除调休上班日：2027-02-14' }))
  expect(save().disabled).toBe(true)
})

test('a year without a notice is marked as provisional', async () => {
  openConsole('/settings/calendar?year=2027')
  expect(await screen.findByText('暂定')).toBeTruthy()
  expect(screen.getByRole('table', { name: '2027年2月' })).toBeTruthy()
  expect(screen.getByText('2月5日至8日 春节')).toBeTruthy()
})
