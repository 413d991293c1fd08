import { addDays, localDate, officialCalendar, type LocalDate } from '@petition/law'
import { dutyState } from '../../src/casework/index.js'
import {
  reconDuties,
  reconLog,
  type ChallengedAct,
  type ReconBody,
  type ReconFact,
  type ReconFactKind,
  type ReconLog,
} from '../../src/reconsideration/index.js'

export const day = (text: string): LocalDate => localDate(text)

let serial = 0

/** A fact of a case at the body REC, with what a story does not care about filled in. */
export function aFact<K extends ReconFactKind>(on: string, body: ReconBody<K>, id?: string): ReconFact {
  serial += 1
  return {
    ...{ id: id ?? `f${serial}`, on: day(on), recordedAt: `${on}T01:00:00Z`, byAccountId: null, organId: 'REC' },
    ...body,
  } as unknown as ReconFact
}

export const anAct = (more: Partial<ChallengedAct> = {}): ChallengedAct => ({
  ...{ area: 'PENALTY', title: '津滨城罚字〔2024〕8号行政处罚决定', respondentOrganId: 'RESP' },
  ...{ doneOn: day('2024-09-01'), knownOn: day('2024-09-02'), wasToldOfRights: true, rightsLearnedOn: null },
  ...{ isImmovable: false, ...more },
})

type Application = Extract<ReconBody, { kind: 'APPLICATION_RECEIVED' }>

export const anApplication = (on: string, more: Partial<Application> = {}): readonly ReconFact[] => [
  aFact(
    on,
    {
      ...{ kind: 'APPLICATION_RECEIVED', how: 'IN_PERSON', postmarkOn: null, obstacles: [], isComplete: true },
      act: anAct({ doneOn: addDays(day(on), -20), knownOn: addDays(day(on), -19) }),
      ...{ request: '请求撤销该处罚决定', reasons: '认定事实不清', asksReviewOf: null, lawsuit: 'NONE', ...more },
    },
    'app',
  ),
  aFact(on, {
    ...{ kind: 'PARTY_NAMED', partyId: 'A1', role: 'APPLICANT', isRepresentative: false, forPartyId: null },
    authority: null,
  }),
]

export const accepted = (on: string, procedure: 'ORDINARY' | 'SIMPLE' = 'ORDINARY') =>
  aFact(on, { kind: 'ACCEPTED', procedure, simpleGround: procedure === 'SIMPLE' ? 'CONSENT' : null }, 'acc')
export const copySent = (on: string) => aFact(on, { kind: 'COPY_SENT', toOrganId: 'RESP' }, 'copy')
export const copyReceived = (on: string) => aFact(on, { kind: 'COPY_RECEIVED', atOrganId: 'RESP' })
export const reply = (on: string) =>
  aFact(on, { kind: 'REPLY_RECEIVED', fromOrganId: 'RESP', text: '程序合法', evidence: ['现场笔录'] })

type Served = Extract<ReconBody, { kind: 'SERVED' }>
export const served = (
  on: string,
  paper: Served['paper'],
  ofId: string,
  to: { partyId?: string; organId?: string } = { partyId: 'A1' },
) =>
  aFact(on, {
    ...{ kind: 'SERVED', paper, ofId, toPartyId: to.partyId ?? null, toOrganId: to.organId ?? null },
    ...{ mode: 'DIRECT', isRecorded: false, hasConsent: false, slipOn: null, proof: null },
  })

export const decided = (on: string, decision: Extract<ReconBody, { kind: 'DECIDED' }>['decision'] = 'REVOKED') =>
  aFact(
    on,
    {
      ...{ kind: 'DECIDED', decision, found: '查明', reasons: '认为', result: '撤销', redoBy: null, hearingUsed: null },
      approvedBy: 'HEAD',
    },
    'dec',
  )

export const logOn = (facts: readonly ReconFact[], asOf: string): ReconLog =>
  reconLog(facts, { asOf: day(asOf), calendar: officialCalendar })

/** Duties of one clock: last day by law, warning day, state and end. */
export const clocks = (facts: readonly ReconFact[], asOf: string, clock: string) =>
  reconDuties(logOn(facts, asOf))
    .filter((one) => one.clock === clock)
    .map((one) => ({
      ...{ eventOn: one.eventOn, rawLastOn: one.rawLastOn, lawfulLastOn: one.lawfulLastOn, warnOn: one.warnOn },
      ...{ state: dutyState(one, day(asOf)), endedOn: one.end?.on ?? null, owedBy: one.owedBy.id },
    }))
