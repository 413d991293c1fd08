import {
  ANNULLABLE,
  CONFERENCE_ACTS,
  CONFERENCE_FACTS,
  CONFERENCE_REFUSALS,
  CORRECTABLE,
  lawOfConference,
  mayActInConference,
  type Conference,
  type ConferenceAct,
  type ConferenceFact,
  type ConferenceRole,
  type ConflictGround,
} from '@petition/domain'
import { cite, type LocalDate } from '@petition/law'
import { citationNode } from '../../organs/index.js'
import { requireViewer, type Ctx } from '../../platform/index.js'
import { foldOf } from './read-conferences.js'
import { namedMatterLoader, readItemsLoader, requireConference } from './sight.js'

/* What of a conference the viewer reads: items by the rule of items, and what rests on them. */

export interface AdviceView {
  readonly id: string
  readonly on: LocalDate
  /** whose it is; null: of the conference as a whole */
  readonly byName: string | null
  readonly advice: string
}

export interface ItemView {
  readonly id: string
  readonly question: string
  /** of the matter, where the viewer may see it */
  readonly matterId: string | null
  readonly matterNumber: string | null
  readonly advice: readonly AdviceView[]
}

export async function itemsOf(ctx: Ctx, id: string): Promise<ItemView[]> {
  const { conference } = await foldOf(ctx, id)
  const reads = await readItems(ctx, id)
  const items = conference.agenda.filter((item) => reads.has(item.itemId))
  const nameOf = new Map(conference.seats.map((seat) => [seat.seatId, seat.name]))
  return Promise.all(
    items.map(async ({ itemId, question, matterId }) => {
      const matter = matterId === null ? null : await namedMatterLoader(ctx).load(matterId)
      const seen = matter?.isSeen ? matter : null
      return {
        ...{ id: itemId, question, matterId: seen?.id ?? null, matterNumber: seen?.number ?? null },
        advice: conference.advice
          .filter((one) => one.itemId === itemId)
          .map((one) => ({
            ...{ id: one.id, on: one.on, advice: one.advice },
            byName: one.bySeatId === null ? null : (nameOf.get(one.bySeatId) ?? null),
          })),
      }
    }),
  )
}

const readItems = async (ctx: Ctx, id: string): Promise<ReadonlySet<string>> =>
  (await readItemsLoader(ctx).load(id)) ?? new Set<string>()

export interface SeatView {
  readonly id: string
  readonly role: ConferenceRole
  readonly name: string
  readonly organId: string | null
  readonly isProfessional: boolean
  readonly isAbsent: boolean
  readonly isToTell: boolean
  /** false: taken back, and still to be told so */
  readonly isSeated: boolean
  readonly conflicts: readonly {
    readonly itemId: string
    readonly ground: ConflictGround
    readonly isOwnWord: boolean
  }[]
}

/** Who sits in it, then who is still to be told that they need not come. */
export async function seatsOf(ctx: Ctx, id: string): Promise<SeatView[]> {
  const { conference, log } = await foldOf(ctx, id)
  const reads = await readItems(ctx, id)
  const { seats, toTell, held, conflicts } = conference
  const isSeated = (seatId: string) => seats.some((seat) => seat.seatId === seatId)
  const gone = log.of('SEAT_GIVEN').filter(({ seatId }) => !isSeated(seatId) && toTell.includes(seatId))
  return [...seats, ...gone].map(({ seatId, role, name, ofOrganId, professionalId }) => ({
    ...{ id: seatId, role, name, organId: ofOrganId, isProfessional: professionalId !== null },
    ...{ isAbsent: held?.absentSeatIds.includes(seatId) ?? false, isToTell: toTell.includes(seatId) },
    isSeated: isSeated(seatId),
    conflicts: conflicts
      .filter((one) => one.seatId === seatId && reads.has(one.itemId))
      .map(({ itemId, ground, isOwnWord }) => ({ itemId, ground, isOwnWord })),
  }))
}

/** The record and the result speak of every item: they are read by whoever reads them all. */
const OF_EVERY_ITEM: readonly ConferenceFact['kind'][] = ['CONFERENCE_HELD', 'RESULT_TOLD']

async function readsAll(ctx: Ctx, id: string): Promise<boolean> {
  const { conference } = await foldOf(ctx, id)
  const reads = await readItems(ctx, id)
  return conference.agenda.every((item) => reads.has(item.itemId))
}

export async function recordOf(ctx: Ctx, id: string): Promise<string | null> {
  const { conference } = await foldOf(ctx, id)
  return (await readsAll(ctx, id)) ? (conference.held?.record ?? null) : null
}

export async function resultOf(ctx: Ctx, id: string): Promise<Conference['resultTold']> {
  const { conference } = await foldOf(ctx, id)
  return (await readsAll(ctx, id)) ? conference.resultTold : null
}

export interface FollowUpView {
  readonly id: string
  readonly itemId: string | null
  readonly toOrganId: string
  readonly text: string
  readonly givenOn: LocalDate
  readonly reportBy: LocalDate
  readonly reportedOn: LocalDate | null
  readonly report: string | null
  readonly droppedOn: LocalDate | null
  readonly reason: string | null
}

/** What was asked for on the items that the viewer reads, and what was asked of the own organ. */
export async function followUpsOf(ctx: Ctx, id: string): Promise<FollowUpView[]> {
  const { conference } = await foldOf(ctx, id)
  const reads = await readItems(ctx, id)
  const { organId } = requireViewer(ctx)
  return conference.followUps
    .filter(({ given }) => given.itemId === null || reads.has(given.itemId) || given.toOrganId === organId)
    .map(({ given, reported, dropped }) => ({
      ...{ id: given.followUpId, itemId: given.itemId, toOrganId: given.toOrganId, text: given.text },
      ...{ givenOn: given.on, reportBy: given.reportBy },
      ...{ reportedOn: reported?.on ?? null, report: reported?.report ?? null },
      ...{ droppedOn: dropped?.on ?? null, reason: dropped?.reason ?? null },
    }))
}

export interface EntryView {
  readonly id: string
  readonly on: LocalDate
  readonly recordedAt: Date
  readonly labelZh: string
  readonly labelEn: string
  readonly text: string | null
  readonly isCorrectable: boolean
  readonly isAnnullable: boolean
}

/** The log as it stands corrected, without what is about items that the viewer does not read. */
export async function entriesOf(ctx: Ctx, id: string): Promise<EntryView[]> {
  const { log, conference } = await foldOf(ctx, id)
  const reads = await readItems(ctx, id)
  const all = await readsAll(ctx, id)
  const itemOf = (fact: ConferenceFact): string | null => {
    if ('itemId' in fact) return fact.itemId
    if (!('followUpId' in fact)) return null
    return conference.followUps.find((one) => one.given.followUpId === fact.followUpId)?.given.itemId ?? null
  }
  const isRead = (fact: ConferenceFact) => {
    const itemId = itemOf(fact)
    return itemId === null ? all || !OF_EVERY_ITEM.includes(fact.kind) : reads.has(itemId)
  }
  return log.facts.filter(isRead).map((fact) => {
    const { zh: labelZh, en: labelEn } = CONFERENCE_FACTS[fact.kind]
    const isCorrectable = CORRECTABLE[fact.kind] !== undefined
    return {
      ...{ id: fact.id, on: fact.on, recordedAt: new Date(fact.recordedAt), labelZh, labelEn, text: textOf(fact) },
      ...{ isCorrectable, isAnnullable: ANNULLABLE.includes(fact.kind) },
    }
  })
}

function textOf(fact: ConferenceFact): string | null {
  const field = CORRECTABLE[fact.kind]
  const texts = fact as unknown as Readonly<Record<string, string | null | undefined>>
  return (field === undefined ? undefined : texts[field]) ?? texts['reason'] ?? texts['text'] ?? texts['name'] ?? null
}

export interface ConferenceActView {
  readonly name: ConferenceAct
  readonly labelZh: string
  readonly labelEn: string
  readonly isPossible: boolean
  readonly citation: ReturnType<typeof citationNode>
  readonly reasonZh: string | null
  readonly reasonEn: string | null
}

/** What the viewer's role and place know for this conference, each with what the order of the house says today. */
export async function actsOfConference(ctx: Ctx, id: string): Promise<ConferenceActView[]> {
  const viewer = requireViewer(ctx)
  const { sight } = await requireConference(ctx, id)
  const { log, conference } = await foldOf(ctx, id)
  const acts = (Object.keys(CONFERENCE_ACTS) as ConferenceAct[]).filter(
    (act) => isPertinent(conference, act) && mayActInConference(viewer, act, sight),
  )
  return acts.map((name) => {
    const verdict = lawOfConference(log, name)
    const { zh: labelZh, en: labelEn } = CONFERENCE_ACTS[name].label
    const refusal = verdict.isGranted ? null : verdict.refusal
    const reason = refusal === null ? null : (CONFERENCE_REFUSALS[refusal.code]?.(refusal.facts) ?? null)
    return {
      ...{ name, labelZh, labelEn, isPossible: verdict.isGranted },
      citation: citationNode(refusal?.citation ?? cite('house', '')),
      ...{ reasonZh: reason?.zh ?? null, reasonEn: reason?.en ?? null },
    }
  })
}

/** A result is told of joint receptions only. */
const isPertinent = ({ called }: Conference, act: ConferenceAct): boolean =>
  act !== 'tellJointResult' || called.conference === 'JOINT_RECEPTION'
