import type { LocalDate } from '@petition/law'
import type {
  ClaimClass,
  FactOf,
  MatterFact,
  NewFact,
  Outcome,
  Road,
  ServedPaper,
  ServiceMode,
} from '../matters/index.js'
import { UnclearScenario, type Scenario, type ScenarioFact } from './input.js'
import { dayOf, dayOr, numberOr, text, textOr } from './telling.js'

/** Turns the told facts of a petition story into the domain's own facts. */
export function translatePetition(scenario: Scenario): readonly MatterFact[] {
  const memory = new Memory()
  const told = scenario.facts.flatMap((fact) => headed(fact, translate(fact, memory, scenario)))
  const parties = scenario.petitioners ?? ['P1']
  const first = told.map((fact) => fact.on).sort()[0]
  if (first === undefined || told.some((fact) => fact.kind === 'RECEIVED')) return told
  const named = parties.map((partyId): MatterFact => ({
    ...head({ id: `party:${partyId}` }, first, 'PO'),
    kind: 'PARTY_NAMED',
    partyId,
    isRepresentative: false,
  }))
  return [...named, ...told]
}

const head = (fact: Pick<ScenarioFact, 'id'>, on: LocalDate, organId: string) => ({
  id: fact.id,
  on,
  recordedAt: `${on}T00:00:00Z`,
  byAccountId: null,
  organId,
})

type Told = readonly (readonly [organId: string, fact: NewFact])[]

/** The first of the domain's facts keeps the scenario's id; what goes with it gets one derived from it. */
function headed(fact: ScenarioFact, told: Told): readonly MatterFact[] {
  return told.map(([organId, one], at) => {
    const id = at === 0 ? fact.id : `${fact.id}+${at}`
    return { ...head({ id }, one.on, organId), ...one } as MatterFact
  })
}

/** Which referral a later fact speaks of: the last one sent to that organ. */
class Memory {
  readonly #sentTo = new Map<string, string>()
  readonly #arrived = new Set<string>()

  send(to: string, id: string): string {
    this.#sentTo.set(to, id)
    return id
  }

  arriveAt(organ: string, id: string): string {
    const sent = this.#sentTo.get(organ)
    const referral = sent !== undefined && !this.#arrived.has(sent) ? sent : this.send(organ, `at:${id}`)
    this.#arrived.add(referral)
    return referral
  }

  at(organ: string): string {
    return this.#sentTo.get(organ) ?? `none:${organ}`
  }
}

const PAPERS: Readonly<Record<string, ServedPaper>> = {
  opinion_served: 'OPINION',
  review_opinion_served: 'REVIEW_OPINION',
  recheck_opinion_served: 'RECHECK_OPINION',
}

function translate(fact: ScenarioFact, memory: Memory, scenario: Scenario): Told {
  const on = dayOf(fact)
  const by = () => text(fact, 'by')
  switch (fact.fact) {
    case 'petition_received':
      return received(fact, on, scenario)
    case 'representatives_named':
      return [[textOr(fact, 'by', 'PO'), { kind: 'REPRESENTATIVES_NAMED', on, number: numberOr(fact, 'number', 0) }]]
    case 'registered':
      return [[by(), { kind: 'REGISTERED', on, number: fact.id }]]
    case 'forwarded':
    case 'assigned':
      return [[by(), referred(fact, on, memory)]]
    case 'reported_up':
      return [[by(), { kind: 'REPORTED_UP', on, to: '' }]]
    case 'guided':
      return [[by(), { kind: 'GUIDED', on, where: '' }]]
    case 'item_received':
      return [[text(fact, 'at'), arrived(fact, on, memory)]]
    case 'passed_on':
      return [[by(), { kind: 'PASSED_ON', on, toOrganId: textOr(fact, 'to', '') }]]
    case 'notice_given': {
      const content = textOr(fact, 'content', '') === 'where_to_go' ? 'WHERE_TO_GO' : 'RECEIPT_ROUTE_PROCEDURE'
      return [[by(), { kind: 'NOTIFIED', on, content, text: '' }]]
    }
    case 'objection':
      return [
        [
          by(),
          { kind: 'OBJECTED', on, referralId: memory.at(by()), hasReasons: fact['reasons'] !== false, reasons: '' },
        ],
      ]
    case 'objection_answered': {
      const referralId = memory.at(text(fact, 'to'))
      return [[by(), { kind: 'OBJECTION_ANSWERED', on, referralId, isAgreed: fact['agreed'] === true, reasons: '' }]]
    }
    case 'route_decided': {
      const road = numberOr(fact, 'route', 6) as Road
      return [[by(), { kind: 'CLAIM_SORTED', on, claimNo: 1, claimClass: 'REQUEST', road, decidingFact: '' }]]
    }
    case 'accepted':
      return [[by(), { kind: 'ACCEPTED', on }]]
    case 'simple_chosen':
      return [[by(), { kind: 'SIMPLE_CHOSEN', on }]]
    case 'simple_left':
      return [[by(), { kind: 'SIMPLE_LEFT', on, reason: '' }]]
    case 'extension':
      return [[by(), extended(fact, on)]]
    case 'opinion_served':
    case 'review_opinion_served':
    case 'recheck_opinion_served':
      return [[by(), served(fact, on)]]
    case 'review_requested':
    case 'recheck_requested': {
      const kind = fact.fact === 'review_requested' ? 'REVIEW_REQUESTED' : 'RECHECK_REQUESTED'
      const to = text(fact, 'to')
      return [[to, { kind, on, partyId: by(), toOrganId: to, postmarkedOn: dayOr(fact, 'postmark') }]]
    }
    case 'review_extension':
      return [[by(), { kind: 'REVIEW_EXTENDED', on, days: numberOr(fact, 'days', 0) }]]
    case 'recheck_extension':
      return [[by(), { kind: 'RECHECK_EXTENDED', on, days: numberOr(fact, 'days', 0) }]]
    case 'hearing_begins':
      return [[by(), { kind: 'HEARING_BEGAN', on }]]
    case 'hearing_ends':
      return [[by(), { kind: 'HEARING_ENDED', on }]]
    case 'closing_report':
      return [[by(), { kind: 'CLOSING_REPORTED', on, text: '' }]]
    case 'carried_out':
      return [[by(), { kind: 'CARRIED_OUT', on, claimNo: null, evidence: '' }]]
    case 'withdrawn':
      return [['PO', { kind: 'WITHDRAWN', on, partyId: partyOrAll(textOr(fact, 'by', null), scenario) }]]
    case 'brought_again':
      return [
        [
          text(fact, 'at'),
          {
            kind: 'BROUGHT_AGAIN',
            on,
            at: textOr(fact, 'at_kind', 'petition_office') === 'organ' ? 'ORGAN' : 'PETITION_OFFICE',
            level: textOr(fact, 'level', 'same') === 'higher' ? 'HIGHER' : 'SAME',
            factsAndReasons: textOr(fact, 'facts_and_reasons', 'same') === 'new' ? 'NEW' : 'SAME',
          },
        ],
      ]
    case 'suggestion_received':
      return [['PO', { kind: 'SUGGESTED', on, toOrganId: text(fact, 'at') }]]
    case 'suggestion_answered':
      return [[by(), { kind: 'SUGGESTION_ANSWERED', on }]]
    case 'urgent_known':
      return [[textOr(fact, 'at', 'PO'), { kind: 'URGENT_KNOWN', on }]]
    case 'urgent_reported':
      return [[by(), { kind: 'URGENT_REPORTED', on }]]
    default:
      throw new UnclearScenario(`fact ${fact.id} has an unknown kind: ${fact.fact}`)
  }
}

/** One petitioner who withdraws speaks for himself; where he is the only one, for the matter. */
function partyOrAll(by: string | null, scenario: Scenario): string | null {
  const parties = scenario.petitioners ?? ['P1']
  return by !== null && parties.includes(by) && parties.length > 1 ? by : null
}

const CLASSES: Readonly<Record<string, ClaimClass>> = { request: 'REQUEST', advice: 'ADVICE', accusation: 'ACCUSATION' }
const SUBJECTS = { ordinary: 'ORDINARY', litigation: 'LITIGATION', discipline: 'DISCIPLINE' } as const
const CHANNELS = { letter: 'LETTER', visit: 'VISIT', network: 'NETWORK', telephone: 'TELEPHONE' } as const

function received(fact: ScenarioFact, on: LocalDate, scenario: Scenario): Told {
  const at = text(fact, 'at')
  const claimClass = CLASSES[textOr(fact, 'class', 'request')] ?? 'REQUEST'
  const arrival: NewFact = {
    kind: 'RECEIVED',
    on,
    at: textOr(fact, 'at_kind', 'petition_office') === 'organ' ? 'ORGAN' : 'PETITION_OFFICE',
    channel: CHANNELS[textOr(fact, 'channel', 'letter') as keyof typeof CHANNELS] ?? 'LETTER',
    purpose: 'OTHER',
    topic: 'OTHER',
    subject: SUBJECTS[textOr(fact, 'subject', 'ordinary') as keyof typeof SUBJECTS] ?? 'ORDINARY',
    isAddressClear: fact['name_address_clear'] !== false,
    isFirstTime: fact['first_time'] !== false,
    groupSize: numberOr(fact, 'people', 1),
    responsibleBodies: numberOr(fact, 'responsible_bodies', 1),
    placeCode: null,
    summary: '',
    claims: [{ no: 1, text: '', factsAndReasons: null }],
    parties: (scenario.petitioners ?? ['P1']).map((id) => ({ id, isRepresentative: false })),
  }
  // A request has no road yet; advice and accusations are their own class from the start (第二十九、三十条).
  const sorted: NewFact = { kind: 'CLAIM_SORTED', on, claimNo: 1, claimClass, road: null, decidingFact: '' }
  return claimClass === 'REQUEST'
    ? [[at, arrival]]
    : [
        [at, arrival],
        [at, sorted],
      ]
}

function referred(fact: ScenarioFact, on: LocalDate, memory: Memory): NewFact {
  const toOrganId = text(fact, 'to')
  const repetitionId = textOr(fact, 'of', null)
  return {
    kind: 'REFERRED',
    on,
    referralId: memory.send(toOrganId, fact.id),
    how: fact.fact === 'assigned' ? 'ASSIGNED' : 'FORWARDED',
    toOrganId,
    reportBy: dayOr(fact, 'report_by'),
    delivery: 'PAPER',
    repetitionId,
    note: null,
  }
}

function arrived(fact: ScenarioFact, on: LocalDate, memory: Memory): NewFact {
  return {
    kind: 'ARRIVED',
    on,
    referralId: memory.arriveAt(text(fact, 'at'), fact.id),
    how: textOr(fact, 'how', 'forwarded') === 'assigned' ? 'ASSIGNED' : 'FORWARDED',
    reportBy: dayOr(fact, 'report_by'),
    isBetweenLevel: fact['between_level'] === true,
  }
}

function extended(fact: ScenarioFact, on: LocalDate): NewFact {
  return {
    kind: 'EXTENDED',
    on,
    days: numberOr(fact, 'days', 0),
    isHeadApproved: fact['head_approved'] === true,
    approvedBy: null,
    reason: '',
    noticeServedOn: dayOr(fact, 'notice_served'),
  }
}

const MODES: Readonly<Record<string, ServiceMode>> = {
  direct: 'DIRECT',
  family: 'FAMILY',
  left_at_home: 'LEFT_AT_HOME',
  electronic: 'ELECTRONIC',
  post: 'POST',
  public_notice: 'PUBLIC_NOTICE',
}
const OUTCOMES: Readonly<Record<string, Outcome>> = {
  support: 'SUPPORTED',
  explained: 'EXPLAINED',
  not_supported: 'NOT_SUPPORTED',
}

function served(
  fact: ScenarioFact,
  on: LocalDate,
): Omit<FactOf<'SERVED'>, 'id' | 'recordedAt' | 'byAccountId' | 'organId'> {
  const mode = MODES[text(fact, 'means')]
  if (mode === undefined) throw new UnclearScenario(`fact ${fact.id} is served by unknown means`)
  return {
    kind: 'SERVED',
    on,
    paper: PAPERS[fact.fact] as ServedPaper,
    partyId: textOr(fact, 'to', 'P1'),
    mode,
    isRecorded: fact['recorded'] === true,
    hasConsent: fact['consent'] === true,
    slipOn: dayOr(fact, 'slip_date'),
    proof: null,
    outcome: OUTCOMES[textOr(fact, 'outcome', '')] ?? null,
  }
}
