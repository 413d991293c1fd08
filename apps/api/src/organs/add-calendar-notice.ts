import { checkNotice, type Break, type LocalDate, type MakeUpDay, type Notice } from '@petition/law'
import { Conflict, InvalidInput, requireViewer, runCommand, type Ctx, newId } from '../platform/index.js'
import { HOUSE_RULERS } from './access.js'
import { requiredText } from './checks.js'
import type { MovedDutyNode } from './calendar.graphql.js'
import { onNoticeAdded, previewMoved } from './hooks.js'
import { CalendarNoticeEntity } from './house.entity.js'
import { officeCalendar } from './house.store.js'

export interface NoticeContent {
  year: number
  document: string
  publishedOn: LocalDate
  breaks: Break[]
  makeUpDays: MakeUpDay[]
}

/** Proof-reads a notice. @throws InvalidInput `NOTICE_PROBLEMS` (facts.problems) */
function checkedNotice(input: NoticeContent): Notice {
  const notice: Notice = {
    id: newId(),
    year: input.year,
    document: requiredText('input.document', input.document, 120),
    publishedOn: input.publishedOn,
    breaks: input.breaks.map(({ name, from, to }) => ({ name: requiredText('input.breaks.name', name, 40), from, to })),
    makeUpDays: input.makeUpDays.map(({ on, name }) => ({ on, name: requiredText('input.makeUpDays.name', name, 40) })),
  }
  const problems = checkNotice(notice)
  if (problems.length > 0)
    throw new InvalidInput({ input: problems.map((p) => p.zh).join('；') }, 'NOTICE_PROBLEMS', { problems })
  return notice
}

/** Which open last days the notice would move; nothing is written. */
export async function previewNotice(ctx: Ctx, input: NoticeContent): Promise<readonly MovedDutyNode[]> {
  const before = await officeCalendar(ctx.read)
  return previewMoved(ctx, { before, after: before.with(checkedNotice(input)) })
}

/**
 * Enters a yearly notice of rest days. Open duties are computed anew in the same transaction and what moved is a fact of
 * each; ended ones keep the calendar of their day.
 *
 * @throws InvalidInput `NOTICE_PROBLEMS`; Conflict `NOTICE_THERE` for a document that is entered already
 */
export async function addCalendarNotice(
  ctx: Ctx,
  input: NoticeContent & { idempotencyKey: string },
): Promise<{ noticeId: string; moved: readonly MovedDutyNode[] }> {
  const notice = checkedNotice(input)
  let moved: readonly MovedDutyNode[] = []
  const detail = { year: notice.year, document: notice.document }
  const command = { name: 'addCalendarNotice', input, key: input.idempotencyKey, roles: HOUSE_RULERS, detail }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const before = await officeCalendar(tx.m)
    const { year, document } = notice
    if (before.notices.some((n) => n.year === year && n.document === document))
      throw new Conflict('NOTICE_THERE', { year, document })
    await tx.m.insert(CalendarNoticeEntity, {
      ...notice,
      enteredById: requireViewer(tx).accountId,
      enteredAt: tx.now(),
    })
    moved = await onNoticeAdded(tx, { before, after: before.with(notice) })
    return { kind: 'calendarNotice', id: notice.id }
  })
  ctx.forgetOffice()
  return { noticeId: id, moved }
}
