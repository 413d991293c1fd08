import { citationText, mediationLaw, type LocalDate } from '@petition/law'
import { dutyFrom, met, party, type DutyOf } from '../../casework/index.js'
import type { Refused } from '../obligation.js'
import { text } from '../telling.js'
import { of, type Told, type ToldFact } from './told.js'

/** Judicial confirmation, agreement by agreement: the window of both parties, and the court's three days. */
export function confirmations(told: Told): { duties: readonly DutyOf<string>[]; refused: readonly Refused[] } {
  const all = agreementsOf(told).map((one) => confirmation(told, one))
  return { duties: all.flatMap(({ duties }) => duties), refused: all.flatMap(({ refused }) => refused) }
}

interface Agreement {
  readonly name: string
  readonly id: string
  readonly effectiveOn: LocalDate
}

function agreementsOf(told: Told): readonly Agreement[] {
  const effective = of(told, 'agreement_effective').map(({ fact, on }) => ({
    ...{ name: text(fact, 'agreement'), id: fact.id, effectiveOn: on },
  }))
  return [...effective, ...signedOf(told)]
}

/** 人民调解法 第二十九条: in force with the last signature or the seal. */
function signedOf(told: Told): readonly Agreement[] {
  const signed = of(told, 'agreement_signed')
  return [...new Set(signed.map(({ fact }) => text(fact, 'agreement')))].flatMap((name) => {
    const own = signed.filter(({ fact }) => fact['agreement'] === name)
    const by = (who: string) => own.find(({ fact }) => signsOf(fact['signs']).includes(who))?.on ?? null
    const effectiveOn = mediationLaw.agreementEffectiveOn({
      parties: [by('party_a'), by('party_b')],
      mediator: by('mediator'),
      committeeSeal: by('committee_seal'),
    })
    const last = own.find(({ on }) => on === effectiveOn)
    return effectiveOn === null || !last ? [] : [{ name, id: last.fact.id, effectiveOn }]
  })
}

const signsOf = (signs: unknown): readonly unknown[] => (Array.isArray(signs) ? signs : [signs])

function confirmation(told: Told, { name, id, effectiveOn }: Agreement) {
  const clock = mediationLaw.confirmBy(effectiveOn, told.calendar)
  const asked = of(told, 'confirmation_applied').filter(({ fact }) => fact['agreement'] === name)
  const verdict = ({ fact, on }: ToldFact) =>
    mediationLaw.applyForConfirmation(effectiveOn, { on, isJoint: fact['jointly'] === true }, told.calendar)
  const refused = asked.flatMap((one) => {
    const answer = verdict(one)
    return answer.isGranted ? [] : [{ fact: one.fact.id, article: citationText(answer.refusal.citation) }]
  })
  const joint = asked.find(({ fact }) => fact['jointly'] === true) ?? null
  const window = dutyFrom(clock, { event: { id }, owedBy: party(`parties:${name}`), kind: 'RIGHT', end: met(joint) })
  const valid = asked.find((one) => verdict(one).isGranted)
  if (!valid) return { duties: [window], refused }
  const took = of(told, 'court_took_case').find(({ fact, on }) => fact['agreement'] === name && on >= valid.on)
  const court = dutyFrom(mediationLaw.courtTakesBy(valid.on, told.calendar), {
    ...{ event: valid.fact, owedBy: party('court'), end: met(took) },
  })
  return { duties: [window, court], refused }
}
