import { blocks } from '@petition/domain'
import { cite, refused } from '@petition/law'
import { In } from 'typeorm'
import type { CaseInput } from '../../../casework/index.js'
import { must, type MatterEntity } from '../../../matters/index.js'
import { newId, type Ctx, type Tx } from '../../../platform/index.js'
import { cleanText } from '../../clean-text.js'
import { matterByNumber } from '../../matter-by-number.js'
import { actOnConference, type NewConferenceFact } from '../act-on-conference.js'
import { conflictsIn } from '../../conflicts/conflict.store.js'
import { ConferenceConflictEntity } from '../conference.entity.js'

export interface AgendaItemInput {
  /** number of a matter of the archive; null or empty: a question without one */
  readonly matterNumber?: string | null
  readonly question: string
}

type AgendaFact = Extract<NewConferenceFact, { kind: 'AGENDA_ADDED' }>

/** @throws InvalidInput `MATTER_UNKNOWN`; RuleRefused `AGENDA_ACCUSATION` */
export async function agendaFact(tx: Tx, { matterNumber, question }: AgendaItemInput): Promise<AgendaFact> {
  const number = matterNumber?.trim() ?? ''
  const matterId = number === '' ? null : (await requireMatter(tx, number)).id
  const text = cleanText('input.question', question, 500)
  return { kind: 'AGENDA_ADDED', on: tx.today, itemId: newId(), matterId, question: text }
}

/** An accusation is known to those alone who have it in hand (第三十条第三款): it goes on no agenda. */
async function requireMatter(tx: Tx, number: string): Promise<MatterEntity> {
  const row = await matterByNumber(tx, 'input.matterNumber', number)
  if (row.hasAccusation) must(refused('AGENDA_ACCUSATION', cite('petition-regulation-2022', '30(3)')))
  return row
}

export interface AddAgendaItemInput extends CaseInput, AgendaItemInput {}

/** Puts a matter or a question on the agenda. @throws as `agendaFact`; RuleRefused `CONFERENCE_HELD` | `CONFERENCE_CANCELLED` */
export function addAgendaItem(ctx: Ctx, input: AddAgendaItemInput): Promise<string> {
  return actOnConference(ctx, { act: 'addAgendaItem', input }, async (tx, { conference }) => {
    const item = await agendaFact(tx, input)
    return [item, ...(await knownConflicts(tx, { seats: conference.seats, agenda: [item] }))]
  })
}

interface Met {
  readonly seats: readonly { readonly seatId: string; readonly professionalId: string | null }[]
  readonly agenda: readonly { readonly itemId: string; readonly matterId: string | null }[]
}

/**
 * Whoever stood back on a matter once stands back on it again: said by the office when the two meet, so that nobody has to remember.
 */
export async function knownConflicts(tx: Tx, { seats, agenda }: Met): Promise<NewConferenceFact[]> {
  const people = seats.flatMap((seat) => seat.professionalId ?? [])
  const matters = agenda.flatMap((item) => item.matterId ?? [])
  if (people.length === 0 || matters.length === 0) return []
  const here = await tx.m.findBy(ConferenceConflictEntity, { professionalId: In(people), matterId: In(matters) })
  const known = [...here, ...(await conflictsIn(tx, matters)).filter(blocks)]
  const isKnown = (professionalId: string | null, matterId: string | null) =>
    known.some((one) => one.professionalId === professionalId && one.matterId === matterId)
  return seats.flatMap(({ seatId, professionalId }) =>
    agenda
      .filter((item) => isKnown(professionalId, item.matterId))
      .map(({ itemId }): NewConferenceFact => ({
        ...{ kind: 'SEAT_IN_CONFLICT', on: tx.today, seatId, itemId, ground: 'OTHER' },
        ...{ note: '此前就同一事项已声明利益冲突', isOwnWord: false },
      })),
  )
}
