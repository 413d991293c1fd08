import { localDate } from '@petition/law'
import {
  duties,
  hearingOf,
  type Attendance,
  type Hearing,
  type HearingPlan,
  type HearingSeat,
  type MatterFact,
  type MatterStory,
  type NewFact,
  type ProposedPlan,
} from '../../src/index.js'
import { aFact, aRoadToTheDesk } from '../../src/testing.js'

export const day = localDate
export const by = (fact: MatterFact, accountId: string): MatterFact => ({ ...fact, byAccountId: accountId })
export const seat = (
  officerId: string,
  is: HearingSeat['seat'] = 'MEMBER',
  accountId: string | null = null,
): HearingSeat => ({
  ...{ officerId, name: officerId, title: '律师', accountId, kind: 'LAWYER', seat: is },
})
export const PANEL = [seat('a', 'CHAIR'), seat('b'), seat('c')]
export const plan = (hearingOn: string, more: Partial<HearingPlan> = {}): ProposedPlan => ({
  ...{
    hearingOn: day(hearingOn),
    fromTime: '09:00',
    untilTime: '11:00',
    roomId: 'R1',
    roomName: '听证室',
    seats: PANEL,
  },
  ...{ isPublic: true, closedGround: null, reason: null, lateReason: null },
  ...more,
})
export const o1 = (fact: NewFact, id?: string) => aFact('O1', fact, id)

/** Accepted by O1 on 6 June 2022 by the account that handles it. */
export const accepted = (parties: readonly string[] = ['P1']): readonly MatterFact[] => [
  ...aRoadToTheDesk(day('2022-06-06'), parties),
  by(o1({ kind: 'ACCEPTED', on: day('2022-06-06') }), 'handler'),
]
export const applied = (on = '2022-06-10', partyId = 'P1'): MatterFact =>
  o1(
    { kind: 'HEARING_ANSWERED', on: day(on), hearingId: 'h1', partyId, says: 'APPLIES', reasons: null },
    `asked-${partyId}`,
  )
export const granted = (on = '2022-06-13'): MatterFact =>
  o1({
    ...{ kind: 'HEARING_DECIDED', on: day(on), hearingId: 'h1', isGranted: true, ground: null },
    reasons: '疑难',
  })
export const set = (on: string, what: ReturnType<typeof plan>, id = 's1'): MatterFact =>
  o1({ kind: 'HEARING_SET', on: day(on), hearingId: 'h1', ...what }, id)
export const noticed = (on: string, partyId = 'P1', issuedId = 's1'): MatterFact =>
  o1({
    ...{ kind: 'SERVED', on: day(on), paper: 'HEARING_NOTICE', partyId, mode: 'DIRECT', isRecorded: true },
    ...{ hasConsent: false, slipOn: null, proof: '签名', outcome: null, issuedId },
  })
export const told = (
  on: string,
  officerIds: readonly string[],
  aboutId = 's1',
  partyIds: readonly string[] = [],
): MatterFact => o1({ kind: 'HEARING_NOTIFIED', on: day(on), hearingId: 'h1', aboutId, officerIds, partyIds })
export const came = (...ids: readonly string[]): Attendance => ({
  parties: ids.map((partyId) => ({ partyId, presence: 'CAME', reason: null })),
  missingOfficerIds: [],
})
export const begun = (on: string, who: Attendance = came('P1')): MatterFact =>
  o1({ kind: 'HEARING_BEGAN', on: day(on), hearingId: 'h1', attendance: who })
export const ended = (on: string): MatterFact =>
  o1({ kind: 'HEARING_ENDED', on: day(on), hearingId: 'h1', record: '记录' })
export const concluded = (on: string): MatterFact =>
  o1({ kind: 'HEARING_CONCLUDED', on: day(on), hearingId: 'h1', questions: [], conclusion: '应当维修' })

export const told1 = (story: MatterStory): Hearing => hearingOf(story, 'h1') as Hearing
export const code = (verdict: { isGranted: boolean; refusal?: { code: string } } | null) =>
  verdict === null || verdict.isGranted ? null : (verdict as { refusal: { code: string } }).refusal.code
export const dutiesOf = (story: MatterStory, clock: string) => duties(story).filter((one) => one.clock === clock)
