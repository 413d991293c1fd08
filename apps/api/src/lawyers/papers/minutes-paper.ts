import { conferenceMinutes, type MinutesInput, type Paper } from '@petition/documents'
import { CONFERENCE_ROLES, CONFERENCE_TELLINGS, type Conference, type ConferenceKind } from '@petition/domain'
import { withoutNames } from '../../matters/reading/index.js'
import { organLoader, requiredOrgan } from '../../organs/index.js'
import { NotFound, type Ctx } from '../../platform/index.js'
import { followUpsOf, itemsOf, recordOf, resultOf } from '../conferences/conference-view.js'
import { fileOf, foldOf } from '../conferences/read-conferences.js'
import { namedMatterLoader, requireConference } from '../conferences/sight.js'

const NAMES: Readonly<Record<ConferenceKind, string>> = {
  WITH_LAWYERS: '研判会议',
  LINKAGE: '访调对接研判会议',
  JOINT_RECEPTION: '联合接访',
}

/**
 * The minutes as the facts say them now: what the viewer reads of the conference, less what does not go around on paper. Decided: a line
 * on a matter with an accusation is in no minutes (信访工作条例 第三十条第三款), nor are the record and the result, which speak of every
 * line, where one of them is left out; why somebody stood back is not in them, and parties of the matters are masked.
 *
 * @throws NotFound for one that is not the viewer's to see, or not held
 */
export async function draftMinutes(ctx: Ctx, id: string): Promise<Paper> {
  const { row } = await requireConference(ctx, id)
  const { conference } = await foldOf(ctx, id)
  const { held, called } = conference
  if (held === null) throw new NotFound('paper', 'CONFERENCE_MINUTES')
  const sealed = await sealedItems(ctx, conference)
  const clean = await withoutNames(ctx, [...new Set(conference.agenda.flatMap((item) => item.matterId ?? []))])
  const { number } = await fileOf(ctx, id)
  const isWhole = sealed.size === 0
  const [record, result] = isWhole ? [await recordOf(ctx, id), await resultOf(ctx, id)] : [null, null]
  return conferenceMinutes({
    ...{ officeName: (await requiredOrgan(ctx, row.officeId)).name, number, kind: NAMES[called.conference] },
    ...{ title: clean(row.title), convenor: called.convenor, aboutCase: called.aboutCase },
    ...{ heldOn: row.heldOn, fromTime: row.fromTime, untilTime: row.untilTime, place: row.place },
    ...{ attendees: held.attendees, visitors: held.visitors, recordedOn: held.on, seats: seatsOf(conference) },
    items: await itemsIn(ctx, { id, conference, sealed, clean }),
    record: record === null ? null : clean(record),
    followUps: await followUpsIn(ctx, { id, sealed, clean }),
    result: result && { on: result.on, how: CONFERENCE_TELLINGS[result.how].zh, text: clean(result.result) },
  })
}

interface In {
  readonly id: string
  /** lines that are in no minutes */
  readonly sealed: ReadonlySet<string>
  readonly clean: (text: string) => string
}

async function sealedItems(ctx: Ctx, { agenda }: Conference): Promise<ReadonlySet<string>> {
  const matters = await namedMatterLoader(ctx).loadMany(agenda.flatMap((item) => item.matterId ?? []))
  const accusing = new Set(
    matters.flatMap((one) => (one && !(one instanceof Error) && one.hasAccusation ? one.id : [])),
  )
  return new Set(agenda.flatMap(({ itemId, matterId }) => (accusing.has(matterId ?? '') ? itemId : [])))
}

const seatsOf = ({ seats, held }: Conference): MinutesInput['seats'] =>
  seats.map(({ seatId, role, name }) => ({
    ...{ role: CONFERENCE_ROLES[role].zh, name, isAbsent: held?.absentSeatIds.includes(seatId) ?? false },
  }))

async function itemsIn(
  ctx: Ctx,
  { id, conference, sealed, clean }: In & { readonly conference: Conference },
): Promise<MinutesInput['items']> {
  const nameOf = new Map(conference.seats.map((seat) => [seat.seatId, seat.name]))
  const stoodBack = (itemId: string) =>
    conference.conflicts.flatMap((one) => (one.itemId === itemId ? (nameOf.get(one.seatId) ?? []) : []))
  return (await itemsOf(ctx, id))
    .filter((item) => !sealed.has(item.id))
    .map((item) => ({
      ...{ matterNumber: item.matterNumber ?? '', question: clean(item.question), stoodBack: stoodBack(item.id) },
      advice: item.advice.map((one) => ({ byName: one.byName, text: clean(one.advice) })),
    }))
}

async function followUpsIn(ctx: Ctx, { id, sealed, clean }: In): Promise<MinutesInput['followUps']> {
  const asked = (await followUpsOf(ctx, id)).filter(({ itemId }) => itemId === null || !sealed.has(itemId))
  const organs = await organLoader(ctx).loadMany(asked.map((one) => one.toOrganId))
  return asked.map(({ text, reportBy, reportedOn, droppedOn }, at) => {
    const organ = organs[at]
    const organName = organ && !(organ instanceof Error) ? organ.name : ''
    return { organName, text: clean(text), reportBy, reportedOn, droppedOn }
  })
}
