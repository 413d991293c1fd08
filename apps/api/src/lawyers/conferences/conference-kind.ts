import {
  CONFERENCE_CLOCKS,
  CONFERENCE_KEEPERS,
  conferenceDuties,
  conferenceLog,
  conferenceOf,
  label,
  OF_AN_ORGAN,
  type Conference,
  type ConferenceFact,
  type ConferenceLog,
} from '@petition/domain'
import { addDays, type LocalDate } from '@petition/law'
import { registerCaseKind, type CaseFact, type CaseFold, type CaseKind } from '../../casework/index.js'
import { syncRows, type Ctx, type Tx } from '../../platform/index.js'
import { conferenceRule } from './access.js'
import {
  ConferenceConflictEntity,
  ConferenceEntity,
  ConferenceFollowUpEntity,
  ConferenceItemEntity,
  ConferenceSeatEntity,
} from './conference.entity.js'

export const CONFERENCE = 'CONFERENCE'

interface ConferenceFold extends CaseFold {
  readonly conference: Conference
}

export interface FoldedConference {
  readonly log: ConferenceLog
  readonly conference: Conference
}

export function foldConference(ctx: Ctx, facts: readonly CaseFact[]): FoldedConference {
  const log = conferenceLog(facts as unknown as ConferenceFact[], { asOf: ctx.today, calendar: ctx.calendar })
  const conference = conferenceOf(log)
  if (conference === null) throw new Error('a conference begins with its call')
  return { log, conference }
}

/** Once its day has passed nobody is told to come any more; what is owed then is the record. */
const refoldOn = ({ state, toTell, session }: Conference): LocalDate | null =>
  state === 'CALLED' && toTell.length > 0 ? addDays(session.heldOn, 1) : null

const conferenceKind: CaseKind<ConferenceFold> = {
  kind: CONFERENCE,
  label: label('研判会议、联合接访', 'conference'),
  rule: conferenceRule,
  doneBy: [...CONFERENCE_KEEPERS, ...OF_AN_ORGAN],
  clocks: CONFERENCE_CLOCKS,
  fold: (ctx, _file, facts) => {
    const { log, conference } = foldConference(ctx, facts)
    const duties = conferenceDuties(log)
    return {
      ...{ conference, organId: conference.called.organId, handlerId: null, refoldOn: refoldOn(conference) },
      // Open as long as anybody owes anything for it: a telling, the record, a follow-up, a result.
      isOpen: duties.some((duty) => duty.end === null),
      parts: [{ partId: null, duties }],
    }
  },
  write: (tx, file, { conference }) => writeConference(tx, file.id, conference),
}

async function writeConference(tx: Tx, caseId: string, conference: Conference): Promise<void> {
  const { called, session, agenda, seats, followUps, conflicts, toTell } = conference
  const { heldOn, fromTime, untilTime, place } = session
  const state = conference.held ? 'HELD' : conference.cancelled ? 'CANCELLED' : 'CALLED'
  await tx.m.update(
    ConferenceEntity,
    { id: caseId },
    {
      ...{
        title: called.title,
        state,
        heldOn,
        fromTime,
        untilTime,
        place,
        seatCount: seats.length,
        itemCount: agenda.length,
      },
      openFollowUps: followUps.filter((one) => one.reported === null && one.dropped === null).length,
      toTellCount: toTell.length,
    },
  )
  const seatRows = seats.map(({ seatId, professionalId, ofOrganId }) => ({
    ...{ id: seatId, caseId, professionalId, organId: ofOrganId },
  }))
  await syncRows(tx, ConferenceSeatEntity, { caseId }, seatRows, (row) => row.id)
  const itemRows = agenda.map(({ itemId, matterId, question }) => ({ id: itemId, caseId, matterId, question }))
  await syncRows(tx, ConferenceItemEntity, { caseId }, itemRows, (row) => row.id)
  const asked = followUps.map(({ given }) => ({ id: given.followUpId, caseId, organId: given.toOrganId }))
  await syncRows(tx, ConferenceFollowUpEntity, { caseId }, asked, (row) => row.id)
  const stepped = conflicts.map(({ id, itemId, seatId }) => ({
    ...{ id, caseId, itemId, seatId },
    professionalId: seats.find((seat) => seat.seatId === seatId)?.professionalId ?? null,
    matterId: agenda.find((item) => item.itemId === itemId)?.matterId ?? null,
  }))
  await syncRows(tx, ConferenceConflictEntity, { caseId }, stepped, (row) => row.id)
}

export const registerConferences = (): void => registerCaseKind(conferenceKind)
