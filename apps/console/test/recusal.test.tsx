import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import '../src/matters/file/MatterFilePage.js'
import { matterFile } from './office/matter-file.js'
import { openOffice } from './office/run-office.js'
import { openConsole, sent } from './open-console.js'

const recusal = (more: object = {}) => ({
  ...{ id: 'RC1', interest: 'IN_THE_PETITIONER', askedBy: 'INTERESTED_PERSON', reason: '系申请人的近亲属' },
  ...{ askedOn: '2023-01-09', isGranted: null, decidedOn: null, decisionReason: null, mayDecide: true },
  ...{ official: { id: 'A77', name: '纪元白' }, decidedBy: null },
  ...more,
})

/** A matter in which a recusal waits, as whoever decides on it sees it. */
const waiting = (...recusals: object[]) => {
  const office = openOffice()
  const act = {
    ...{ name: 'decideRecusal', labelZh: '决定回避申请', labelEn: 'decide on a recusal', isPossible: true },
    ...{ needsApproval: false, reason: null, reasonZh: null, reasonEn: null },
    citation: { text: '公务员法 art.77', zh: '《公务员法》第七十七条' },
  }
  Object.assign(office.answers, { matter: () => ({ ...matterFile('M0'), recusals, acts: [act] }) })
  return office
}

async function openDecision(office: ReturnType<typeof openOffice>) {
  const opened = openConsole('/matters/M0', office)
  await opened.user.click(await screen.findByRole('button', { name: '决定回避申请' }))
  const dialog = await screen.findByRole('dialog', { name: '决定回避申请' })
  const answer = async (name: string) => {
    await opened.user.click(within(dialog).getByRole('combobox', { name: '决定' }))
    await opened.user.click(await screen.findByRole('option', { name }))
  }
  return { ...opened, dialog, answer }
}

test('what was asked stands beside the decision, and the notice follows what is typed', async () => {
  const { office, user, dialog, answer } = await openDecision(waiting(recusal()))
  expect(dialog.textContent).toContain('纪元白')
  expect(dialog.textContent).toContain('系申请人的近亲属')
  expect(within(dialog).getByText('选定决定后，这里随填写显示告知书。')).toBeTruthy()
  await answer('不需回避')
  fireEvent.change(within(dialog).getByLabelText('理由'), { target: { value: '经查没有亲属关系' } })
  const paper = await within(dialog).findByRole('region', { name: '告知书预览' }, { timeout: 3000 })
  await waitFor(() => expect(paper.textContent).toContain('经查没有亲属关系'), { timeout: 3000 })
  await user.click(within(dialog).getByRole('button', { name: '决定回避申请' }))
  await waitFor(() =>
    expect(sent(office, 'DecideRecusal')?.input).toMatchObject({
      ...{ recusalId: 'RC1', isGranted: false, reason: '经查没有亲属关系' },
    }),
  )
})

test('to refuse needs a reason; to grant rests on what was said when it was asked for', async () => {
  const { office, user, dialog, answer } = await openDecision(waiting(recusal()))
  await answer('不需回避')
  await user.click(within(dialog).getByRole('button', { name: '决定回避申请' }))
  expect(await within(dialog).findByText(/请填写理由/u)).toBeTruthy()
  expect(sent(office, 'DecideRecusal')).toBeUndefined()
  fireEvent.change(within(dialog).getByLabelText('理由'), { target: { value: '没有亲属关系' } })
  await answer('应当回避')
  expect(within(dialog).getByText('未填的，以申请理由为准')).toBeTruthy()
  await user.click(within(dialog).getByRole('button', { name: '决定回避申请' }))
  await waitFor(() =>
    expect(sent(office, 'DecideRecusal')?.input).toMatchObject({ recusalId: 'RC1', isGranted: true, reason: null }),
  )
})

test('of several that wait it is said which; one that is another leader’s is not offered', async () => {
  const other = recusal({ id: 'RC2', official: { id: 'A78', name: '穆清如' }, mayDecide: false })
  const third = recusal({ id: 'RC3', official: { id: 'A79', name: '闻人远' } })
  const { user, dialog } = await openDecision(waiting(recusal(), other, third))
  await user.click(within(dialog).getByRole('combobox', { name: '工作人员' }))
  expect((await screen.findAllByRole('option')).map((one) => one.textContent)).toEqual(['纪元白', '闻人远'])
})

test('somebody whose own recusal it is finds no fields', async () => {
  const { dialog } = await openDecision(waiting(recusal({ mayDecide: false })))
  expect(within(dialog).getByText(/这项回避申请由其他负责人决定/u)).toBeTruthy()
  expect(within(dialog).queryByRole('combobox')).toBeNull()
})
