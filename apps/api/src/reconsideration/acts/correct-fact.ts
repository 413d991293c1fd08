import { refused, type LocalDate } from '@petition/law'
import { reconArticleOf, type ReconFact } from '@petition/domain/reconsideration'
import { must } from '../../matters/index.js'
import { requiredText } from '../../organs/index.js'
import { InvalidInput, NotPermitted, type Ctx, type Tx } from '../../platform/index.js'
import { actOnRecon, type ReconInput } from '../act.js'
import type { ReconInHand } from '../load-recon.js'
import { mayCorrectRecon, requireNothingServed } from './correctable.js'

export interface CorrectReconFactInput extends ReconInput {
  readonly factId: string
  readonly reason: string
  /** taken out altogether; otherwise the day, or what is given of the application, is put right */
  readonly isAnnulled: boolean
  readonly on?: LocalDate | null
  readonly actKnownOn?: LocalDate | null
  /** time in which the applicant could not apply (第二十条第二款), with its reason */
  readonly obstacleFrom?: LocalDate | null
  readonly obstacleTo?: LocalDate | null
  readonly obstacleWhy?: string | null
}

/**
 * Puts a fact right: a correction is a fact, and every day of the case is computed anew from it. Whoever recorded it does so on
 * the same day; after that, and of what the head agreed to, the head does.
 *
 * @throws InvalidInput `NO_SUCH_FACT` | `NOTHING_TO_CORRECT` | `IN_FUTURE` | `BEFORE_RECEIPT` | `KNOWN_OUT_OF_ORDER`; NotPermitted
 *   `CORRECTION_OF_OTHERS`; Conflict `ANNUL_LATER_FIRST`; RuleRefused `RECON_BEGINNING`
 */
export function correctReconFact(ctx: Ctx, input: CorrectReconFactInput): Promise<string> {
  const { factId, isAnnulled } = input
  const detail = { factId, isAnnulled }
  return actOnRecon(ctx, { name: 'correctReconFact', input, detail }, (tx, found) => {
    const fact = found.log.facts.find((one) => one.id === factId)
    if (!fact) throw new InvalidInput({ 'input.factId': 'NO_SUCH_FACT' }, 'NO_SUCH_RECON_FACT')
    if (!mayCorrectRecon(tx, fact)) throw new NotPermitted('correctReconFact', 'CORRECTION_OF_OTHERS')
    if (isAnnulled && fact.kind === 'APPLICATION_RECEIVED')
      must(refused('RECON_BEGINNING', reconArticleOf(found.log, '3', '')))
    if (isAnnulled) requireNothingServed(found, fact)
    const set = isAnnulled ? {} : changes(tx, found, fact, input)
    const reason = requiredText('input.reason', input.reason, 500)
    return [{ kind: 'CORRECTED', on: tx.today, factId, set, isAnnulled, reason }]
  })
}

function changes(tx: Tx, { row }: ReconInHand, fact: ReconFact, input: CorrectReconFactInput): Record<string, unknown> {
  const { on, actKnownOn, obstacleFrom, obstacleTo } = input
  if (on && on > tx.today) throw new InvalidInput({ 'input.on': 'IN_FUTURE' }, 'IN_FUTURE', { on, today: tx.today })
  if (on && on < row.receivedOn && fact.kind !== 'APPLICATION_RECEIVED')
    throw new InvalidInput({ 'input.on': 'BEFORE_RECEIPT' }, 'BEFORE_RECEIPT', { on, receivedOn: row.receivedOn })
  const doneOn = fact.kind === 'APPLICATION_RECEIVED' ? fact.act.doneOn : null
  if (actKnownOn && (actKnownOn > row.receivedOn || (doneOn !== null && actKnownOn < doneOn)))
    throw new InvalidInput({ 'input.actKnownOn': 'KNOWN_OUT_OF_ORDER' }, 'KNOWN_OUT_OF_ORDER')
  const isObstacle = obstacleFrom && obstacleTo && obstacleFrom <= obstacleTo
  const why = isObstacle ? requiredText('input.obstacleWhy', input.obstacleWhy ?? '', 300) : ''
  const set = {
    ...(on ? { on } : {}),
    ...(fact.kind === 'APPLICATION_RECEIVED' && actKnownOn ? { act: { ...fact.act, knownOn: actKnownOn } } : {}),
    ...(fact.kind === 'APPLICATION_RECEIVED' && isObstacle
      ? { obstacles: [...fact.obstacles, { from: obstacleFrom, to: obstacleTo, why }] }
      : {}),
  }
  if (Object.keys(set).length === 0) throw new InvalidInput({ 'input.on': 'NOTHING_TO_CORRECT' }, 'NOTHING_TO_CORRECT')
  return set
}
