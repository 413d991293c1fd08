import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import '../src/approvals/ApprovalsPage.js'
import { openConsole, sent } from './open-console.js'

test('j and Enter open a proposal, which shows the day that would move and why', async () => {
  const { user } = openConsole('/approvals')
  await screen.findByRole('link', { name: /延长办理期限/ })
  await user.keyboard('j{Enter}')
  expect(await screen.findByRole('heading', { level: 2, name: '延长办理期限' })).toBeTruthy()
  expect(await screen.findByText('同意后的期限')).toBeTruthy()
  expect(await screen.findByText('最迟 2023年1月28日')).toBeTruthy()
})

test('to decline needs a reason, to agree does not', async () => {
  const { user, office } = openConsole('/approvals?at=PR0')
  await user.click(await screen.findByRole('button', { name: '不同意' }))
  const no = await screen.findByRole('dialog', { name: '不同意：延长办理期限' })
  await user.click(within(no).getByRole('button', { name: '不同意' }))
  expect(await within(no).findByText('请填写理由')).toBeTruthy()
  expect(sent(office, 'DecideProposal')).toBeUndefined()
  await user.click(within(no).getByRole('button', { name: '取消' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await user.click(screen.getByRole('button', { name: '同意' }))
  const yes = await screen.findByRole('dialog', { name: '同意：延长办理期限' })
  await user.click(within(yes).getByRole('button', { name: '同意' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(sent(office, 'DecideProposal')?.input).toMatchObject({
    matterId: 'M0',
    proposalId: 'PR0',
    expectedVersion: 3,
    isAgreed: true,
    reason: null,
  })
})

test('nothing is decided in bulk', async () => {
  openConsole('/approvals')
  await screen.findByRole('link', { name: /延长办理期限/ })
  expect(screen.queryByRole('checkbox')).toBeNull()
})
