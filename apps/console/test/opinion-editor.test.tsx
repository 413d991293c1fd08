import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import '../src/matters/file/MatterFilePage.js'
import { openConsole, sent } from './open-console.js'

async function openEditor() {
  const opened = openConsole('/matters/M0')
  await opened.user.click(await screen.findByRole('button', { name: '起草处理意见' }))
  const dialog = await screen.findByRole('dialog', { name: '起草处理意见' })
  const claim = (no: number) => within(within(dialog).getByRole('group', { name: `诉求 ${no}` }))
  return { ...opened, dialog, claim }
}

const write = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } })

test('the draft on file is there, and what is missing is what the server says', async () => {
  const { dialog, claim } = await openEditor()
  expect((claim(1).getByLabelText('事实认定') as HTMLTextAreaElement).value).toContain('十二人七、八月工资未支付')
  expect((claim(2).getByLabelText('事实认定') as HTMLTextAreaElement).value).toBe('')
  expect(await within(dialog).findByText('诉求2缺少事实认定、依据或者处理意见')).toBeTruthy()
})

test('the paper beside the form follows what is written', async () => {
  const { dialog, claim, user } = await openEditor()
  write(claim(2).getByLabelText('事实认定'), '九月投诉已转交劳动监察大队。')
  write(claim(2).getByLabelText('依据'), '《信访工作条例》第三十二条')
  write(claim(2).getByLabelText('处理意见'), '办理情况已当面说明。')
  await user.click(claim(2).getByLabelText('结论'))
  await user.click(await screen.findByRole('option', { name: '解释说明' }))
  const paper = await within(dialog).findByRole('region', { name: '意见书预览' })
  await waitFor(() => expect(paper.textContent).toContain('九月投诉已转交劳动监察大队。'), { timeout: 3000 })
  expect(await within(dialog).findByText('内容齐全，可以出具')).toBeTruthy()
})

test('what is begun without an outcome is not dropped in silence', async () => {
  const { dialog, claim, user, office } = await openEditor()
  write(claim(2).getByLabelText('事实认定'), '九月投诉已转交劳动监察大队。')
  await user.click(within(dialog).getByRole('button', { name: '保存草稿' }))
  expect(await within(dialog).findByText('请选择结论')).toBeTruthy()
  expect(sent(office, 'DraftOpinion')).toBeUndefined()
})

test('a draft may answer some of the claims and is sent as it stands', async () => {
  const { dialog, user, office } = await openEditor()
  await user.click(within(dialog).getByRole('button', { name: '保存草稿' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(sent(office, 'DraftOpinion')?.input.answers).toEqual([
    expect.objectContaining({ claimNo: 1, outcome: 'SUPPORTED', performBy: '2023-01-31' }),
  ])
})

test('Esc asks before it throws away what was written', async () => {
  const { dialog, claim, user } = await openEditor()
  write(claim(2).getByLabelText('事实认定'), '九月投诉已转交劳动监察大队。')
  await user.keyboard('{Escape}')
  expect(await within(dialog).findByText('填写的内容尚未提交。')).toBeTruthy()
  await user.click(within(dialog).getByRole('button', { name: '继续填写' }))
  expect((claim(2).getByLabelText('事实认定') as HTMLTextAreaElement).value).toBe('九月投诉已转交劳动监察大队。')
})
