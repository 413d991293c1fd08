import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aRecheck, inReview } from './office/reviews.js'
import { openOffice } from './office/run-office.js'
import { openConsole, sent } from './open-console.js'
import '../src/matters/file/MatterFilePage.js'
import '../src/matters/reviews/ReviewQueuePage.js'

const reviewing = (of?: object) => {
  const office = openOffice()
  Object.assign(office.answers, { matter: () => inReview(of) })
  return office
}

test('the queue shows each review with its light, organ and clerk, and asks for what is open', async () => {
  const { office } = openConsole('/reviews')
  const row = await screen.findByRole('row', { name: /复查.*滨海新区人民政府.*颜知非/ })
  expect(row.textContent).toContain('临近')
  expect(row.textContent).toContain('审查中')
  expect(sent(office, 'ReviewList')).toMatchObject({ filter: { isOpen: true } })
})

test('each petitioner has a window of their own, with the days that are left', async () => {
  openConsole('/matters/M0', reviewing())
  const panel = await screen.findByRole('region', { name: '复查复核' })
  expect(panel.textContent).toContain('还有 9 天')
  expect(panel.textContent).toContain('2022年12月14日 已申请')
})

test('a revocation asks for the day of the new opinion, a change for the changed answers', async () => {
  const { user, office } = openConsole('/matters/M0', reviewing())
  const acts = await screen.findByRole('region', { name: '可办事项' })
  await user.click(within(acts).getByRole('button', { name: '起草复查复核意见' }))
  const dialog = await screen.findByRole('dialog', { name: '起草复查复核意见' })
  const outcome = async (name: string) => {
    // A change asks for the outcome of each claim as well; the first is that of the review.
    await user.click(within(dialog).getAllByRole('combobox', { name: '结论' })[0] as HTMLElement)
    await user.click(await screen.findByRole('option', { name }))
  }
  await outcome('变更')
  expect(await within(dialog).findByRole('group', { name: '诉求 1' })).toBeTruthy()
  await outcome('撤销并责令重新作出处理意见')
  await user.type(within(dialog).getByLabelText('审查认定的事实'), '主要事实不清')
  await user.type(await within(dialog).findByLabelText('重新作出处理意见的期限'), '2023-02-10')
  await user.click(within(dialog).getByRole('button', { name: '保存草稿' }))
  await waitFor(() =>
    expect(sent(office, 'DraftReview')?.input).toMatchObject({
      ...{ reviewId: 'V1', outcome: 'REVOKED', finding: '主要事实不清', newOpinionBy: '2023-02-10', answers: [] },
    }),
  )
})

test('the paper beside the form follows what is typed, once an outcome is chosen', async () => {
  const { user, office } = openConsole('/matters/M0', reviewing())
  const acts = await screen.findByRole('region', { name: '可办事项' })
  await user.click(within(acts).getByRole('button', { name: '起草复查复核意见' }))
  const dialog = await screen.findByRole('dialog', { name: '起草复查复核意见' })
  expect(await within(dialog).findByText('选定结论后，这里随填写显示意见书。')).toBeTruthy()
  expect(sent(office, 'PreviewPaper')).toBeUndefined()
  await user.click(within(dialog).getByRole('combobox', { name: '结论' }))
  await user.click(await screen.findByRole('option', { name: '维持' }))
  fireEvent.change(within(dialog).getByLabelText('审查认定的事实'), { target: { value: '与原认定一致' } })
  const paper = await within(dialog).findByRole('region', { name: '意见书预览' }, { timeout: 3000 })
  await waitFor(() => expect(paper.textContent).toContain('与原认定一致'), { timeout: 3000 })
})

test('what comes of a repetition is shown before it is recorded, with the notice that refuses it', async () => {
  const { user } = openConsole('/matters/M0', reviewing())
  const acts = await screen.findByRole('region', { name: '可办事项' })
  await user.click(within(acts).getByRole('button', { name: '其他操作' }))
  await user.click(await screen.findByRole('menuitem', { name: /登记再次提出/u }))
  const dialog = await screen.findByRole('dialog', { name: '登记再次提出' })
  const paper = await within(dialog).findByRole('region', { name: '告知书预览' }, { timeout: 3000 })
  expect(paper.textContent).toContain('信访事项不再受理告知书')
  expect(within(dialog).getByText(/依法不再受理/u).textContent).toContain('第三十六条第三款')
  await user.click(within(dialog).getByRole('combobox', { name: '事实和理由' }))
  await user.click(await screen.findByRole('option', { name: '有新的事实或者理由' }))
  expect(await within(dialog).findByText(/作为新的信访事项登记/u, {}, { timeout: 3000 })).toBeTruthy()
  expect(within(dialog).queryByRole('region', { name: '告知书预览' })).toBeNull()
})

test('an organ without accounts is written down with its paper, never without', async () => {
  const { user, office } = openConsole('/matters/M0', reviewing(aRecheck))
  const acts = await screen.findByRole('region', { name: '可办事项' })
  await user.click(within(acts).getByRole('button', { name: '接收复查复核申请' }))
  const dialog = await screen.findByRole('dialog', { name: '接收复查复核申请' })
  expect(within(dialog).getByLabelText('接收日')).toBeTruthy()
  await user.click(within(dialog).getByRole('button', { name: '接收复查复核申请' }))
  expect(await within(dialog).findByText(/请填写.*上传材料|请.*上传材料/)).toBeTruthy()
  expect(sent(office, 'TakeReview')).toBeUndefined()
})
