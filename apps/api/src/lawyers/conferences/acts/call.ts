import { CONFERENCE_KEEPERS, type ConferenceKind } from '@petition/domain'
import { yearOf, type LocalDate } from '@petition/law'
import { openCase } from '../../../casework/index.js'
import { requireOrgan } from '../../../organs/index.js'
import { newId, nextNumber, requireViewer, runCommand, type Ctx, type Tx } from '../../../platform/index.js'
import { cleanText, cleanTextIf } from '../../clean-text.js'
import { takeTime, type NewConferenceFact } from '../act-on-conference.js'
import { ConferenceEntity } from '../conference.entity.js'
import { CONFERENCE } from '../conference-kind.js'
import { agendaFact, knownConflicts, type AgendaItemInput } from './agenda.js'
import { seatFact, type SeatInput } from './seats.js'
import { sessionOf, type SessionInput } from './session.js'

export interface CallConferenceInput extends SessionInput {
  readonly idempotencyKey: string
  readonly kind: ConferenceKind
  readonly title: string
  /** who calls it, where that is not the office */
  readonly convenor?: string | null
  /** number of the mediation case or other file it is about */
  readonly aboutCase?: string | null
  readonly items: readonly AgendaItemInput[]
  readonly seats: readonly SeatInput[]
}

/**
 * Calls a conference or plans a joint reception: with room and time, and as much of agenda and seats as is known.
 *
 * @returns the case's id
 * @throws InvalidInput, `PERSONAL_NUMBER`, `MATTER_UNKNOWN`; Conflict `BOOKED` | `ROOM_INACTIVE`; RuleRefused `AGENDA_ACCUSATION`
 */
export async function callConference(ctx: Ctx, input: CallConferenceInput): Promise<string> {
  const detail = { kind: input.kind, heldOn: input.heldOn }
  const command = { name: 'callConference', input, key: input.idempotencyKey, roles: CONFERENCE_KEEPERS, detail }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const { organId } = requireViewer(tx)
    const session = await sessionOf(tx, input)
    const agenda = await each(input.items, (item) => agendaFact(tx, item))
    const seats = await each(input.seats, (seat) => seatFact(tx, seat))
    const called = {
      ...({ kind: 'CONFERENCE_CALLED', on: tx.today, conference: input.kind, ...session } as const),
      title: cleanText('input.title', input.title, 200),
      convenor: cleanTextIf('input.convenor', input.convenor, 100),
      aboutCase: cleanTextIf('input.aboutCase', input.aboutCase, 60),
    }
    const facts = [called, ...agenda, ...seats, ...(await knownConflicts(tx, { seats, agenda }))]
    const number = await numberOf(tx, organId, called)
    const caseId = await openConference(tx, { number, officeId: organId, ledgerKey: null }, facts)
    await takeTime(tx, { id: caseId, number }, { session, seats })
    return { kind: 'case', id: caseId }
  })
  return id
}

async function each<In, Out>(some: readonly In[], one: (from: In) => Promise<Out>): Promise<Out[]> {
  const out: Out[] = []
  for (const from of some) out.push(await one(from))
  return out
}

const SERIES = { WITH_LAWYERS: '律研', LINKAGE: '访调研', JOINT_RECEPTION: '联访' } as const

/** 120116律研〔2022〕3号, each kind in its own series. */
async function numberOf(
  tx: Tx,
  officeId: string,
  { conference, heldOn }: { readonly conference: ConferenceKind; readonly heldOn: LocalDate },
): Promise<string> {
  const organ = await requireOrgan(tx, officeId)
  const year = yearOf(heldOn)
  const no = await nextNumber(tx, officeId, conference, year)
  return `${organ.areaCode ?? organ.code}${SERIES[conference]}〔${year}〕${no}号`
}

interface ToOpen {
  readonly number: string
  readonly officeId: string
  readonly ledgerKey: string | null
}

/** Opens the case with its row, which the fold fills in. The first fact is the call. */
export async function openConference(
  tx: Tx,
  { number, officeId, ledgerKey }: ToOpen,
  facts: readonly NewConferenceFact[],
): Promise<string> {
  const [called] = facts
  if (called?.kind !== 'CONFERENCE_CALLED') throw new Error('a conference begins with its call')
  const id = newId()
  const row: ConferenceEntity = {
    ...{ id, officeId, kind: called.conference, title: called.title, state: 'CALLED', heldOn: called.heldOn },
    ...{ fromTime: called.fromTime, untilTime: called.untilTime, place: called.place, ledgerKey },
    ...{ seatCount: 0, itemCount: 0, openFollowUps: 0, toTellCount: 0 },
  }
  await tx.m.insert(ConferenceEntity, row)
  await openCase(tx, { id, kind: CONFERENCE, number, organId: officeId, openedOn: called.on }, facts)
  return id
}
