import { In, IsNull } from 'typeorm'
import { InvalidInput, MOST_PER_PAGE, requireViewer, runCommand, type Ctx } from '../platform/index.js'
import { noticeRule, remindedPeople } from './access.js'
import { ReminderNoticeEntity } from './reminder.entity.js'

export interface MarkRemindersReadInput {
  idempotencyKey: string
  /** left out: all */
  ids?: readonly string[] | null
}

/** Marks own reminders as read; others' ids change nothing, as if they were not there. A mark has no effect on any duty. */
export async function markRemindersRead(ctx: Ctx, input: MarkRemindersReadInput): Promise<void> {
  const { ids } = input
  if (ids && ids.length > MOST_PER_PAGE) throw new InvalidInput({ 'input.ids': `1-${MOST_PER_PAGE}` })
  const command = { name: 'markRemindersRead', input, key: input.idempotencyKey, roles: remindedPeople.roles }
  await runCommand(ctx, command, async (tx) => {
    const viewer = requireViewer(tx)
    const which = ids ? { id: In([...ids]) } : {}
    await tx.m.update(
      ReminderNoticeEntity,
      { ...noticeRule.filter(viewer), ...which, readAt: IsNull() },
      { readAt: tx.now() },
    )
    return { kind: 'reminders', id: viewer.accountId }
  })
}
