import type { LocalDate } from '@petition/law'
import { In } from 'typeorm'
import { needed } from '../matters/referral/index.js'
import { InvalidInput, loader, newId, requireViewer, runCommand, type Ctx } from '../platform/index.js'
import { MediationNoteEntity } from './mediation.entity.js'
import { requireMediation } from './sight.js'

export interface KeepOwnNoteInput {
  readonly idempotencyKey: string
  readonly caseId: string
  readonly on: LocalDate
  readonly text: string
}

export interface OwnNote {
  readonly id: string
  readonly on: LocalDate
  readonly text: string
  readonly recordedAt: Date
}

const MOST_NOTES = 100

/** A note for the writer's own eyes: no fact of the case, in no file, shown to nobody else. */
export async function keepOwnNote(ctx: Ctx, input: KeepOwnNoteInput): Promise<string> {
  const command = {
    ...{ name: 'keepOwnMediationNote', input, key: input.idempotencyKey },
    roles: ['COUNSELLOR', 'MEDIATOR'] as const,
  }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const { accountId } = requireViewer(tx)
    const { row, sight } = await requireMediation(tx, input.caseId)
    if (!sight.memberIds.includes(accountId)) throw new InvalidInput({ 'input.caseId': 'NOT_A_MEMBER' }, 'NOT_A_MEMBER')
    if (input.on > tx.today) throw new InvalidInput({ 'input.on': 'IN_FUTURE' }, 'IN_FUTURE', { today: tx.today })
    const noteId = newId()
    await tx.m.insert(MediationNoteEntity, {
      ...{ id: noteId, caseId: row.id, authorId: accountId, on: input.on, recordedAt: tx.now() },
      noteSealed: tx.keys.seal(needed('input.text', input.text), noteId),
    })
    return { kind: 'case', id: row.id }
  })
  return id
}

/** The viewer's own notes of each case, the newest first: one statement for a list of cases as for one. */
export const ownNotesLoader = (ctx: Ctx) =>
  loader<OwnNote[]>(ctx, ownNotesLoader, async (caseIds) => {
    const rows = await ctx.read.find(MediationNoteEntity, {
      where: { caseId: In([...caseIds]), authorId: requireViewer(ctx).accountId },
      order: { id: 'DESC' },
      take: MOST_NOTES * caseIds.length,
    })
    return new Map(
      caseIds.map((caseId) => [
        caseId,
        rows
          .filter((row) => row.caseId === caseId)
          .slice(0, MOST_NOTES)
          .map(({ id, on, noteSealed, recordedAt }) => ({ id, on, recordedAt, text: ctx.keys.open(noteSealed, id) })),
      ]),
    )
  })
