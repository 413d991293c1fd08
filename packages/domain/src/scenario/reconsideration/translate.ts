import type { LocalDate } from '@petition/law'
import type { ReconBody, ReconFact } from '../../reconsideration/index.js'
import { UnclearScenario, type Scenario, type ScenarioFact } from '../input.js'
import { dayOr, numberOr, text, textOr } from '../telling.js'
import { toldOf, type Told, type ToldFact } from '../periods/told.js'
import { applicationOf, namesOf, type Names } from './application.js'
import { servedTo } from './serving.js'

/** Facts about the act and the obstacle: they are told with the application and are none of the case by themselves. */
const ABOUT_THE_ACT = new Set(['act_known', 'act_done', 'rights_learned', 'obstacle_begins', 'obstacle_ends'])

/** The application of a story that starts in the middle: what hangs on it alone is no part of the answer. */
export const UNTOLD = 'untold'

type Body = ReconBody & { readonly on: LocalDate }

/** A story's facts as the facts of the case; what is dated after the day of the question is left out. */
export function translateReconsideration(scenario: Scenario): readonly ReconFact[] {
  const all = toldOf(scenario)
  const told = all.facts.filter(({ fact }) => !ABOUT_THE_ACT.has(fact.fact))
  const names = namesOf(scenario)
  const first = told[0]
  if (first === undefined) return []
  const application = told.find(({ fact }) => fact.fact === 'application_received') ?? null
  const start = applicationOf(scenario, names, application, first.on)
  const id = application?.fact.id ?? UNTOLD
  const opening = headed(id, names.body, [{ ...start, on: application?.on ?? first.on }, ...parties(names, first.on)])
  const rest = told.filter((one) => one !== application)
  return [
    ...opening,
    ...rest.flatMap((one) => headed(one.fact.id, names.body, translate(one, names, { ...all, facts: told }))),
  ]
}

/** The first of the case's facts keeps the scenario's id. */
function headed(id: string, organId: string, bodies: readonly Body[]): readonly ReconFact[] {
  return bodies.map((body, at) => {
    const recordedAt = `${body.on}T00:00:00Z`
    return { id: at === 0 ? id : `${id}+${at}`, recordedAt, byAccountId: null, organId, ...body } as ReconFact
  })
}

const parties = ({ applicants }: Names, on: LocalDate): readonly Body[] =>
  applicants.map((partyId) => ({
    ...{ kind: 'PARTY_NAMED', on, partyId, role: 'APPLICANT', isRepresentative: false },
    ...{ forPartyId: null, authority: null },
  }))

/** What one told fact is in the case: mostly one fact; a paper that was served is its fact and the proofs. */
function translate({ fact, on }: ToldFact, names: Names, { asOf, facts: told }: Told): readonly Body[] {
  const organ = (field: string) => textOr(fact, field, names.respondent)
  switch (fact.fact) {
    case 'supplement_notice': {
      const setDays = typeof fact['set_days'] === 'number' ? fact['set_days'] : null
      return [{ kind: 'SUPPLEMENT_ASKED', on, items: [], setDays, receivedOn: dayOr(fact, 'received') ?? on }]
    }
    case 'supplement_received': {
      const postmarkOn = dayOr(fact, 'postmark')
      return [{ kind: 'SUPPLEMENT_RECEIVED', on, items: [], isComplete: true, postmarkOn, goodReason: null }]
    }
    case 'recon_accepted': {
      const procedure = textOr(fact, 'procedure', 'ordinary') === 'simple' ? 'SIMPLE' : 'ORDINARY'
      return [{ kind: 'ACCEPTED', on, procedure, simpleGround: procedure === 'SIMPLE' ? 'CONSENT' : null }]
    }
    case 'recon_not_accepted': {
      const refusal = { ground: 'OUT_OF_SCOPE', reason: '', competentOrgan: null, approvedBy: null } as const
      return [{ kind: 'NOT_ACCEPTED', on, ...refusal }]
    }
    case 'copy_sent':
      return [{ kind: 'COPY_SENT', on, toOrganId: organ('to') }]
    case 'copy_received':
      return [{ kind: 'COPY_RECEIVED', on, atOrganId: organ('at') }]
    case 'answer_received':
      return [{ kind: 'REPLY_RECEIVED', on, fromOrganId: names.respondent, text: '', evidence: [] }]
    case 'changed_to_ordinary':
      return [{ kind: 'PROCEDURE_CHANGED', on, reason: '', approvedBy: null }]
    case 'suspended': {
      const ground = numberOr(fact, 'ground', 10)
      if (!isGround(ground)) throw new UnclearScenario(`fact ${fact.id} has an unknown ground: ${ground}`)
      return [{ kind: 'SUSPENDED', on, ground, reason: '' }]
    }
    case 'resumed':
      return [{ kind: 'RESUMED', on, reason: '' }]
    case 'survey_begins':
    case 'expert_begins':
      return [{ kind: 'PAUSE_BEGAN', on, pause: pauseOf(fact), reason: '' }]
    case 'survey_ends':
    case 'expert_ends':
      return [{ kind: 'PAUSE_ENDED', on, pause: pauseOf(fact), result: '' }]
    case 'recon_extension':
      return [extended(fact, on, asOf)]
    case 'hearing_set':
      return [hearing(fact, on)]
    case 'hearing_notice':
      return noticeOfHearing(fact, on, names, told)
    case 'decision_served':
      return decided(fact, on, names, told)
    case 'action_filed':
      return [{ kind: 'ACTION_FILED', on, partyId: textOr(fact, 'by', names.applicants[0] ?? 'A1'), court: '' }]
    case 'penalty_application_received':
      return [{ kind: 'PENALTY_APPLICATION_RECEIVED', on, atOrganId: organ('at') }]
    case 'passed_on':
      return [{ kind: 'PENALTY_PASSED_ON', on, atOrganId: organ('by') }]
    case 'opinion_letter_received':
      return [
        { kind: 'OPINION_ISSUED', on, toOrganId: organ('at'), text: '', approvedBy: null },
        { kind: 'OPINION_RECEIVED', on, issuedId: fact.id },
      ]
    case 'correction_reported': {
      const letter = told.findLast((one) => one.fact.fact === 'opinion_letter_received' && one.on <= on)
      return [{ kind: 'OPINION_REPORTED', on, issuedId: letter?.fact.id ?? '', text: '' }]
    }
    default:
      throw new UnclearScenario(`fact ${fact.id} has an unknown kind: ${fact.fact}`)
  }
}

type Ground = ReconBody<'SUSPENDED'>['ground']
const isGround = (ground: number): ground is Ground => Number.isInteger(ground) && ground >= 1 && ground <= 10

const pauseOf = ({ fact }: ScenarioFact) => (fact.startsWith('survey') ? ('SURVEY' as const) : ('EXPERT' as const))

/** A notice dated after the day of the question has not been given. */
function extended(fact: ScenarioFact, on: LocalDate, asOf: LocalDate): Body {
  const noticeOn = dayOr(fact, 'notice_served')
  return {
    ...{ kind: 'EXTENDED', on, days: numberOr(fact, 'days', 0), reason: '', approvedBy: null },
    isHeadApproved: fact['head_approved'] === true,
    noticeOn: noticeOn !== null && noticeOn > asOf ? null : noticeOn,
  }
}

function hearing(fact: ScenarioFact, on: LocalDate): Body {
  const who = { chairId: '', memberIds: [], recorderId: '', subject: '', isPublic: true, isRequired: false }
  const where = { hearingId: fact.id, from: '09:00', until: '11:00', roomId: null, roomName: '' }
  return { kind: 'HEARING_SET', on, hearingOn: dayOr(fact, 'hearing_on') ?? on, ...where, ...who }
}

/** The notice reaches everybody on its day. */
function noticeOfHearing(fact: ScenarioFact, on: LocalDate, names: Names, told: readonly ToldFact[]): readonly Body[] {
  const set = told.findLast((one) => one.fact.fact === 'hearing_set' && one.on <= on)
  if (!set) throw new UnclearScenario(`fact ${fact.id} (hearing_notice) comes before any hearing_set`)
  const to = [...names.applicants, names.respondent]
  return to.map((name) => servedTo({ paper: 'RECON_HEARING_NOTICE', ofId: set.fact.id, to: name, on }, names))
}

/** The decision is given on the day on which the first of them has it. */
function decided(fact: ScenarioFact, on: LocalDate, names: Names, told: readonly ToldFact[]): readonly Body[] {
  const first = told.find((one) => one.fact.fact === 'decision_served')
  const ofId = first?.fact.id ?? fact.id
  const proof = servedTo({ paper: 'RECON_DECISION', ofId, to: text(fact, 'to'), on }, names)
  if (first?.fact.id !== fact.id) return [proof]
  const body = { found: '', reasons: '', result: '', redoBy: null, hearingUsed: null, approvedBy: null }
  return [{ kind: 'DECIDED', on, decision: 'UPHELD', ...body }, proof]
}
