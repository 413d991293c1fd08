import type { LocalDate } from '@petition/law'
import { requiredText } from '../../organs/index.js'
import { InvalidInput, newId, NotPermitted, requireViewer, runCommand, type Ctx } from '../../platform/index.js'
import { NOTE_KEEPERS } from './access.js'
import { ownPlace, requireTeam } from './sight.js'
import { TeamNoteEntity } from './team.entity.js'

export interface KeepTeamNoteInput {
  readonly idempotencyKey: string
  readonly caseId: string
  readonly on: LocalDate
  readonly text: string
}

export interface OwnTeamNote {
  readonly id: string
  readonly on: LocalDate
  readonly text: string
  readonly recordedAt: Date
}

const MOST_NOTES = 100

/**
 * A note for the writer's own eyes (ACCESS §1): no fact of the team, in no file, shown to nobody else, and sealed.
 *
 * @throws NotFound; NotPermitted `NOT_IN_TEAM`; InvalidInput `IN_FUTURE`
 */
export async function keepTeamNote(ctx: Ctx, input: KeepTeamNoteInput): Promise<string> {
  const command = { name: 'keepOwnTeamNote', input, key: input.idempotencyKey, roles: NOTE_KEEPERS }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const row = await requireTeam(tx, input.caseId)
    if (!(await ownPlace(tx, row.id))) throw new NotPermitted('keepOwnTeamNote', 'NOT_IN_TEAM')
    if (input.on > tx.today) throw new InvalidInput({ 'input.on': 'IN_FUTURE' }, 'IN_FUTURE', { today: tx.today })
    const noteId = newId()
    await tx.m.insert(TeamNoteEntity, {
      ...{ id: noteId, teamId: row.id, authorId: requireViewer(tx).accountId, on: input.on, recordedAt: tx.now() },
      noteSealed: tx.keys.seal(requiredText('input.text', input.text, 4000), noteId),
    })
    return { kind: 'case', id: row.id }
  })
  return id
}

/** The viewer's own notes, the newest first; they stay theirs after they left. */
export async function ownTeamNotes(ctx: Ctx, teamId: string): Promise<OwnTeamNote[]> {
  const where = { teamId, authorId: requireViewer(ctx).accountId }
  const rows = await ctx.read.find(TeamNoteEntity, { where, order: { id: 'DESC' }, take: MOST_NOTES })
  return rows.map(({ id, on, noteSealed, recordedAt }) => ({ id, on, recordedAt, text: ctx.keys.open(noteSealed, id) }))
}
