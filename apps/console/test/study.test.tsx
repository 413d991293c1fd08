import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openConsole, sent } from './open-console.js'
import { myStudy, studyRows } from './office/study.js'
// Pages are loaded when they are opened; here beforehand, so that no test waits for a module.
import '../src/study/MyStudyPage.js'
import '../src/study/StudyBoardPage.js'

test('my study says what is missing and by when', async () => {
  openConsole('/my-study')
  expect(await screen.findByRole('img', { name: '已修 28 课时，应修 35 课时' })).toBeTruthy()
  expect(screen.getByText('还缺 7 课时')).toBeTruthy()
  expect(screen.getByText('还没有通过考试')).toBeTruthy()
  expect(screen.getByText('2023年1月13日 前完成')).toBeTruthy()
  expect(screen.getByText(/剩 3 个工作日/)).toBeTruthy()
})

test('a complete year lacks nothing and warns of nothing', async () => {
  const { office } = openConsole('/my-study')
  office.answers.myStudy = () => ({
    ...myStudy,
    completedHours: 35,
    missingHours: 0,
    examScore: 92,
    isPassed: true,
    isComplete: true,
    state: 'COMPLETE',
    certificateNo: 'XF2023100',
    completedOn: '2022-12-20',
  })
  expect(await screen.findByText('课时和考试均已完成')).toBeTruthy()
  expect(screen.getByText('92 分，合格')).toBeTruthy()
  expect(screen.queryByText(/剩 3 个工作日/)).toBeNull()
})

test('study is recorded with day, topic and hours', async () => {
  const { user, office } = openConsole('/my-study')
  await user.click(await screen.findByRole('button', { name: '记录学习' }))
  const form = await screen.findByRole('dialog', { name: '记录学习' })
  await user.click(within(form).getByRole('button', { name: '提交记录' }))
  expect(await within(form).findByText('请填写课时')).toBeTruthy()
  await user.type(within(form).getByRole('textbox', { name: '学习内容' }), '信访工作条例')
  await user.type(within(form).getByRole('spinbutton', { name: '课时' }), '2')
  await user.click(within(form).getByRole('button', { name: '提交记录' }))
  await waitFor(() =>
    expect(sent(office, 'RecordOwnStudy')?.input).toMatchObject({
      on: '2023-01-10',
      topic: '信访工作条例',
      hours: 2,
      uploadId: null,
    }),
  )
})

test('the board keeps the order of accounts and says in words what is missing', async () => {
  const { user } = openConsole('/study')
  const accounts = async () => (await screen.findAllByText(/^bhxf/)).map((cell) => cell.textContent)
  expect(await accounts()).toEqual(studyRows.map(({ account }) => account))
  const rowOf = (account: string) => screen.getByText(account).closest('tr')?.textContent
  expect(rowOf('bhxf0220')).toMatch(/考试$/)
  expect(rowOf('bhxf0227')).toMatch(/7 课时另有 2 课时待确认$/)
  expect(screen.queryByRole('button', { name: /排序/ })).toBeNull()
  await user.click(screen.getByRole('combobox', { name: '科室' }))
  await user.click(await screen.findByRole('option', { name: '接访科' }))
  await waitFor(async () =>
    expect(await accounts()).toEqual(studyRows.filter(({ section }) => section === '接访科').map((row) => row.account)),
  )
})

test('nobody confirms what they recorded themselves', async () => {
  const { user, office } = openConsole('/study')
  const waiting = await screen.findByRole('region', { name: '待确认的本人填报' })
  const [other, own] = within(waiting).getAllByRole('listitem')
  expect(within(own!).getByText('须由他人确认')).toBeTruthy()
  expect(within(own!).queryByRole('button', { name: /确认/ })).toBeNull()
  await user.click(within(other!).getByRole('button', { name: '退回：苏晓岚' }))
  const form = await screen.findByRole('dialog', { name: '退回：苏晓岚' })
  await user.click(within(form).getByRole('button', { name: '退回' }))
  expect(await within(form).findByText('请填写退回理由')).toBeTruthy()
  await user.type(within(form).getByRole('textbox', { name: '退回理由' }), '与导入的课时重复')
  await user.click(within(form).getByRole('button', { name: '退回' }))
  await waitFor(() =>
    expect(sent(office, 'DecideOwnStudy')?.input).toMatchObject({
      entryId: 'PE1',
      isConfirmed: false,
      reason: '与导入的课时重复',
    }),
  )
})
