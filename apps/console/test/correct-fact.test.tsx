import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { matterFile } from './office/matter-file.js'
import { openOffice } from './office/run-office.js'
import '../src/matters/file/MatterFilePage.js'
import { openConsole, sent } from './open-console.js'

test('a correction sends what was filled in, and shows which days and papers it moved', async () => {
  const office = openOffice()
  let isCorrected = false
  office.answers.matter = ({ id }) => {
    const file = matterFile(id)
    if (!isCorrected) return { ...file, papers: file.papers.slice(0, 1) }
    const [first, ...others] = file.duties
    return { ...file, version: 4, duties: [{ ...first, lawfulLastOn: '2023-02-01', warnOn: '2023-02-01' }, ...others] }
  }
  const correct = office.answers.correctFact!
  office.answers.correctFact = (args) => {
    isCorrected = true
    return correct(args)
  }
  const { user } = openConsole('/matters/M0', office)
  await user.click(await screen.findByRole('button', { name: '更正“转送”' }))
  const dialog = await screen.findByRole('dialog', { name: '更正' })
  expect(within(dialog).getByLabelText(/报送期限/)).toBeTruthy()
  fireEvent.change(within(dialog).getByLabelText(/实际日期/), { target: { value: '2022-10-30' } })
  await user.type(within(dialog).getByLabelText('更正理由'), '实际于三十日转出')
  await user.click(within(dialog).getByRole('button', { name: '更正' }))
  const moved = await screen.findByRole('dialog', { name: '更正后的变动' })
  expect(sent(office, 'CorrectFact')?.input).toMatchObject({
    factId: 'F3',
    on: '2022-10-30',
    set: null,
    isAnnulled: false,
    reason: '实际于三十日转出',
  })
  expect(within(moved).getByRole('row', { name: /办结/ }).textContent).toContain('最迟 2023年2月1日')
  expect(within(moved).getByRole('row', { name: /办结/ }).textContent).toContain('最迟 2023年1月9日')
  expect(moved.textContent).toContain('转送函')
  expect(moved.textContent).toContain('所依据的事实已更正')
  await user.click(within(moved).getByRole('button', { name: '关闭' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('a correction that changes nothing is not sent; annulling needs no field', async () => {
  const { user, office } = openConsole('/matters/M0')
  await user.click(await screen.findByRole('button', { name: '更正“转送”' }))
  const dialog = await screen.findByRole('dialog', { name: '更正' })
  await user.type(within(dialog).getByLabelText('更正理由'), '登记重复')
  await user.click(within(dialog).getByRole('button', { name: '更正' }))
  expect(await within(dialog).findByText('请至少更正一项')).toBeTruthy()
  expect(sent(office, 'CorrectFact')).toBeUndefined()
  await user.click(within(dialog).getByLabelText(/撤销此条/))
  await user.click(within(dialog).getByRole('button', { name: '更正' }))
  await screen.findByRole('dialog', { name: '更正后的变动' })
  expect(sent(office, 'CorrectFact')?.input).toMatchObject({ isAnnulled: true, on: null, set: null })
})

test('where the server offers no field, there is nothing to correct', async () => {
  openConsole('/matters/M0')
  await screen.findByRole('button', { name: '更正“转送”' })
  expect(screen.queryByRole('button', { name: '更正“登记”' })).toBeNull()
})
