import { CONFERENCE_KEEPERS, CONFERENCE_KINDS, type ConferenceKind } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { In } from 'typeorm'
import type { Cell, FieldRules, ImportKind, Translated } from '../../imports/index.js'
import { newId, type Ctx, type Tx } from '../../platform/index.js'
import type { NewConferenceFact } from '../conferences/act-on-conference.js'
import { openConference } from '../conferences/acts/call.js'
import { ConferenceEntity } from '../conferences/conference.entity.js'
import { LedgerRow } from './cells.js'
import {
  LAWYER_CONFERENCE_FIELDS,
  LINKAGE_CONFERENCE_FIELDS,
  type LawyerConferenceField,
  type LinkageConferenceField,
} from './fields.js'
import { ledgerFrame, personOf, type LedgerFrame, type NamedPerson } from './people.js'

/** Characters of a title. */
const LONGEST_TITLE = 200

/** A conference as a ledger of the year tells it: that it was held, on what, and by whom. */
export interface LedgerConference {
  readonly number: string
  readonly conference: ConferenceKind
  readonly on: LocalDate
  readonly topic: string
  readonly convenor: string | null
  readonly aboutCase: string | null
  readonly lawyers: readonly NamedPerson[]
  readonly attendees: number | null
  readonly advice: string | null
}

/** 律师参与研判会议, one row in our words. Pure. */
export function translateLawyerConference(
  cells: Readonly<Record<string, Cell>>,
  frame: LedgerFrame,
): Translated<LedgerConference> {
  const row = new LedgerRow(cells as Record<LawyerConferenceField, Cell>, LAWYER_CONFERENCE_FIELDS, frame.today)
  const number = row.code('number', 60)
  const on = row.day('on')
  const topic = row.text('topic', LONGEST_TITLE)
  const lawyers = row.names('lawyers').map((name) => personOf(frame, name))
  const kinds = row.text('kinds', 100)
  const attendees = row.count('attendees')
  const advice = row.text('advice', 2000) || null
  const unknown = lawyers.filter((one) => one.professionalId === null).map((one) => one.name)
  if (unknown.length > 0) row.warn('ROW_LAWYER_NOT_LISTED', { names: unknown.join('、') })
  const told = { convenor: null, aboutCase: null, lawyers, attendees, advice }
  const preview = { number, on, topic, lawyers: lawyers.map((one) => one.name).join('、'), kinds, attendees, advice }
  const data = on === null || !row.isKept ? null : ({ number, conference: 'WITH_LAWYERS', on, topic, ...told } as const)
  return { key: number || null, data, preview, problems: row.problems }
}

/** 访调对接研判会议, one row in our words. Pure. */
export function translateLinkageConference(
  cells: Readonly<Record<string, Cell>>,
  frame: LedgerFrame,
): Translated<LedgerConference> {
  const row = new LedgerRow(cells as Record<LinkageConferenceField, Cell>, LINKAGE_CONFERENCE_FIELDS, frame.today)
  const number = row.code('number', 60)
  const on = row.day('on')
  const topic = row.text('topic', LONGEST_TITLE)
  const convenor = row.text('convenor', 100) || null
  const aboutCase = row.text('aboutCase', 60) || null
  const attendees = row.count('attendees')
  const told = { convenor, aboutCase, lawyers: [], attendees, advice: null }
  const preview = { number, on, aboutCase, topic, convenor, attendees }
  const data = on === null || !row.isKept ? null : ({ number, conference: 'LINKAGE', on, topic, ...told } as const)
  return { key: number || null, data, preview, problems: row.problems }
}

/** Those that are there under the number of their ledger. */
async function existing(
  ctx: Ctx,
  rows: readonly { readonly key: string }[],
  { officeId }: LedgerFrame,
): Promise<ReadonlyMap<string, string>> {
  if (rows.length === 0) return new Map()
  const where = { officeId, ledgerKey: In(rows.map((row) => row.key)) }
  const found = await ctx.read.findBy(ConferenceEntity, where)
  return new Map(found.map((one) => [one.ledgerKey ?? '', one.id]))
}

/**
 * What a ledger tells was: it is recorded as it is told, though nobody chaired it there and nobody knows at what time. The order of
 * the house binds those who call a conference now.
 */
async function apply(
  tx: Tx,
  { key, data }: { key: string; data: LedgerConference },
  frame: LedgerFrame,
): Promise<string> {
  const there = (await existing(tx, [{ key }], frame)).get(key)
  if (there !== undefined) return there
  const open = { number: data.number, officeId: frame.officeId, ledgerKey: key }
  return openConference(tx, open, factsOf(data))
}

/** A topic may fill the whole title: what is added to it takes its place. The whole topic stays as the question. */
const fitting = (topic: string): string => [...topic].slice(0, LONGEST_TITLE - '研判'.length).join('')

function factsOf(told: LedgerConference): NewConferenceFact[] {
  const { on, topic, conference, convenor, aboutCase, lawyers, attendees, advice } = told
  const itemId = newId()
  const heads = lawyers.map(({ name, professionalId }) => ({
    ...({ kind: 'SEAT_GIVEN', on, seatId: newId(), role: 'LAWYER', professionalId, ofOrganId: null, name } as const),
  }))
  const session = { heldOn: on, fromTime: null, untilTime: null, roomId: null, place: convenor ?? '（台账未记地点）' }
  return [
    { kind: 'CONFERENCE_CALLED', on, conference, title: `${fitting(topic)}研判`, ...session, convenor, aboutCase },
    { kind: 'AGENDA_ADDED', on, itemId, matterId: null, question: topic },
    ...heads,
    { kind: 'CONFERENCE_HELD', on, record: advice ?? '（台账未记）', absentSeatIds: [], attendees, visitors: null },
    ...(advice === null ? [] : [{ kind: 'ADVICE_NOTED', on, itemId, bySeatId: null, advice } as const]),
  ]
}

const kindOf = (
  name: string,
  conference: ConferenceKind,
  fields: FieldRules<string>,
  translate: ImportKind<LedgerConference, LedgerFrame>['translate'],
): ImportKind<LedgerConference, LedgerFrame> => {
  const { zh, en } = CONFERENCE_KINDS[conference]
  return {
    ...{ name, fields, translate, existing, apply, year: 'none', frame: ledgerFrame, roles: CONFERENCE_KEEPERS },
    label: { zh: `${zh}会议台账`, en: `ledger of conferences ${en}` },
  }
}

export const lawyerConferenceKind = kindOf(
  'LAWYER_CONFERENCES',
  'WITH_LAWYERS',
  LAWYER_CONFERENCE_FIELDS,
  translateLawyerConference,
)
export const linkageConferenceKind = kindOf(
  'LINKAGE_CONFERENCES',
  'LINKAGE',
  LINKAGE_CONFERENCE_FIELDS,
  translateLinkageConference,
)
