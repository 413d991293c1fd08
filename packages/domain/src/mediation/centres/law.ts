import { cite, granted, refused, type Citation, type LocalDate, type Verdict } from '@petition/law'
import { MEDIATION_ACT } from '../rules.js'
import type { DisputeAct } from './acts.js'
import { above, below, type Centre } from './centres.js'
import { isAgreed, type DisputeEnd } from './words.js'
import { teamNow, type Dispute } from './state.js'

export type LawfulDispute = Verdict<{ readonly citation: Citation }>

/** The steps between levels are the house's own: the law says how an agreement is made and looked after, and what is told otherwise. */
const house = cite('house', '')
const ARTICLES: Readonly<Record<DisputeAct, Citation>> = {
  takeDispute: house,
  handBackDispute: house,
  joinDisputeTeam: MEDIATION_ACT('20'),
  leaveDisputeTeam: MEDIATION_ACT('20'),
  noteDisputeStep: MEDIATION_ACT('21'),
  settleDispute: MEDIATION_ACT('28'),
  revisitDispute: MEDIATION_ACT('31(1)'),
  moveDisputeUp: house,
  moveDisputeDown: house,
  reopenDispute: house,
  keepDisputeSides: house,
  correctDispute: house,
}

const when = (isSo: boolean, code: string, citation: Citation): LawfulDispute =>
  isSo ? granted({ citation }) : refused(code, citation)

/** What the rules say of an act today. @param centres all centres, so that nothing is moved where nobody is. */
export function mayDoInDispute(it: Dispute, act: DisputeAct, centres: readonly Centre[]): LawfulDispute {
  const article = ARTICLES[act]
  const { standing } = it
  switch (act) {
    case 'takeDispute':
      return when(standing === 'TO_TAKE', 'DISPUTE_TAKEN_ALREADY', article)
    case 'handBackDispute':
      return mayHandBack(it)
    case 'reopenDispute':
      return when(standing === 'CLOSED', 'DISPUTE_STILL_OPEN', article)
    case 'revisitDispute':
      return when(standing === 'SETTLED', 'NOTHING_TO_REVISIT', article)
    case 'keepDisputeSides':
    case 'correctDispute':
      return granted({ citation: article })
    default:
      if (standing === 'TO_TAKE') return refused('DISPUTE_NOT_TAKEN', article)
      return standing === 'IN_HAND' ? inHand(it, act, centres) : refused('DISPUTE_OVER', article)
  }
}

/** Handed back is what was sent and not yet taken; where a dispute was reported, there is nobody to hand it back to. */
function mayHandBack(it: Dispute): LawfulDispute {
  if (it.standing !== 'TO_TAKE') return refused('DISPUTE_TAKEN_ALREADY', house)
  return when(it.turn.kind === 'DISPUTE_MOVED', 'NOBODY_SENT_IT', house)
}

function inHand(it: Dispute, act: DisputeAct, centres: readonly Centre[]): LawfulDispute {
  const article = ARTICLES[act]
  const centre = centres.find((one) => one.id === it.now.centreId)
  switch (act) {
    case 'leaveDisputeTeam':
      return when(teamNow(it).length > 0, 'TEAM_EMPTY', article)
    case 'moveDisputeUp':
      return when(centre !== undefined && above(centre, centres).length > 0, 'NO_LEVEL_ABOVE', article)
    case 'moveDisputeDown':
      return when(centre !== undefined && below(centre, centres).length > 0, 'NO_LEVEL_BELOW', article)
    default:
      return granted({ citation: article })
  }
}

export interface Settling {
  readonly how: DisputeEnd
  readonly on: LocalDate
  readonly revisitOn: LocalDate | null
  readonly ways: number
  /** a mediation case or the number of the agreement is named */
  readonly namesAgreement: boolean
}

/**
 * 人民调解法 第二十六条 (not agreed: the ways are told), 第二十八条 (in writing or by word of mouth), 第三十一条第一款 (looked after).
 *
 * Refuses DISPUTE_WAYS_UNTOLD, AGREEMENT_UNNAMED, REVISIT_BEFORE_SETTLED, REVISIT_OF_NOTHING, NOBODY_WORKED_ON_IT.
 */
export function maySettle(it: Dispute, { how, on, revisitOn, ways, namesAgreement }: Settling): LawfulDispute {
  if (how === 'OTHER_WAYS') return when(ways > 0, 'DISPUTE_WAYS_UNTOLD', MEDIATION_ACT('26'))
  if (!isAgreed(how)) return when(revisitOn === null, 'REVISIT_OF_NOTHING', MEDIATION_ACT('31(1)'))
  if (teamNow(it).length === 0) return refused('NOBODY_WORKED_ON_IT', MEDIATION_ACT('20'))
  if (how === 'AGREEMENT' && !namesAgreement) return refused('AGREEMENT_UNNAMED', MEDIATION_ACT('29'))
  return when(revisitOn === null || revisitOn >= on, 'REVISIT_BEFORE_SETTLED', MEDIATION_ACT('31(1)'))
}

/** A turn is not told for a day before the last one: days at the levels would no longer add up. Refuses BEFORE_LAST_TURN. */
export const mayTurnOn = (it: Dispute, on: LocalDate): LawfulDispute =>
  on >= it.turn.on ? granted({ citation: house }) : refused('BEFORE_LAST_TURN', house, { on: it.turn.on })
