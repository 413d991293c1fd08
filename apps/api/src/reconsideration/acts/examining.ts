import type { LocalDate } from '@petition/law'
import { refused } from '@petition/law'
import {
  isWaitingForMaterial,
  reconArticleOf,
  reconTextOf,
  type NotAcceptedGround,
  type ReconProcedure,
  type SimpleGround,
} from '@petition/domain/reconsideration'
import { must } from '../../matters/index.js'
import { optionalText, requiredText } from '../../organs/index.js'
import { InvalidInput, type Ctx } from '../../platform/index.js'
import { actOnRecon, type DatedInput } from '../act.js'

const LONG = 4000
/** The text of 2017 says reasonable; longer than the time to apply is not. */
const MOST_SET_DAYS = 60

export interface AskReconSupplementInput extends DatedInput {
  readonly items: readonly string[]
  readonly setDays?: number | null
}

/**
 * Everything that is missing, asked for once (第三十一条第一款).
 *
 * @throws InvalidInput `NOTHING_ASKED` | `SET_DAYS`
 */
export function askReconSupplement(ctx: Ctx, input: AskReconSupplementInput): Promise<string> {
  return actOnRecon(ctx, { name: 'askReconSupplement', input, on: input.on }, (_, { log }) => {
    const items = input.items.map((item) => item.trim()).filter((item) => item !== '')
    if (items.length === 0) throw new InvalidInput({ 'input.items': 'NOTHING_ASKED' }, 'NOTHING_ASKED')
    const setDays = reconTextOf(log) === 'reconsideration-2017' ? (input.setDays ?? 10) : null
    if (setDays !== null && !(Number.isInteger(setDays) && setDays >= 1 && setDays <= MOST_SET_DAYS))
      throw new InvalidInput({ 'input.setDays': `1-${MOST_SET_DAYS}` }, 'SET_DAYS', { most: MOST_SET_DAYS })
    return [{ kind: 'SUPPLEMENT_ASKED', on: input.on, items, setDays, receivedOn: null }]
  })
}

export interface RecordReconSupplementInput extends DatedInput {
  readonly items: readonly string[]
  readonly isComplete: boolean
  readonly postmarkOn?: LocalDate | null
  readonly goodReason?: string | null
}

/**
 * What came: always recorded; whether late material counts, the good reason says (第三十一条第二款).
 *
 * @throws InvalidInput `POSTMARK_AFTER_ARRIVAL`
 */
export function recordReconSupplement(ctx: Ctx, input: RecordReconSupplementInput): Promise<string> {
  return actOnRecon(ctx, { name: 'recordReconSupplement', input, on: input.on }, () => {
    const { on, items, isComplete, postmarkOn = null } = input
    if (postmarkOn !== null && postmarkOn > on)
      throw new InvalidInput({ 'input.postmarkOn': 'POSTMARK_AFTER_ARRIVAL' }, 'POSTMARK_AFTER_ARRIVAL')
    const goodReason = optionalText('input.goodReason', input.goodReason, 500)
    return [{ kind: 'SUPPLEMENT_RECEIVED', on, items, isComplete, postmarkOn, goodReason }]
  })
}

export interface RecordReconGivenUpInput extends DatedInput {
  readonly reason: string
}

/** Nothing came and no good reason: put on record as given up, after the last day only. */
export function recordReconGivenUp(ctx: Ctx, input: RecordReconGivenUpInput): Promise<string> {
  return actOnRecon(ctx, { name: 'recordReconGivenUp', input, on: input.on }, (_, __, log) => {
    if (!isWaitingForMaterial(log)) must(refused('RECON_NOT_WAITING', reconArticleOf(log, '31(2)', '')))
    return [{ kind: 'GIVEN_UP', on: input.on, reason: requiredText('input.reason', input.reason, 500) }]
  })
}

export interface AcceptReconsiderationInput extends DatedInput {
  readonly procedure: ReconProcedure
  readonly simpleGround?: SimpleGround | null
}

/** Accepts the application (第三十条第一款); the simple procedure needs one of the grounds of 第五十三条. */
export function acceptReconsideration(ctx: Ctx, input: AcceptReconsiderationInput): Promise<string> {
  const { on, procedure } = input
  const detail = { on, procedure }
  return actOnRecon(ctx, { name: 'acceptReconsideration', input, on, detail }, (_, __, log) => {
    const simpleGround = input.simpleGround ?? null
    if (procedure === 'SIMPLE' && simpleGround === null)
      must(refused('RECON_SIMPLE_GROUND', reconArticleOf(log, '53', '')))
    return [{ kind: 'ACCEPTED', on, procedure, simpleGround: procedure === 'SIMPLE' ? simpleGround : null }]
  })
}

export interface RefuseReconsiderationInput extends DatedInput {
  readonly ground: NotAcceptedGround
  readonly reason: string
  readonly competentOrgan?: string | null
}

/** Asks the head to refuse the application with its reason (第三十条第二款). */
export function refuseReconsideration(ctx: Ctx, input: RefuseReconsiderationInput): Promise<string> {
  const { on, ground } = input
  return actOnRecon(ctx, { name: 'refuseReconsideration', input, on, detail: { on, ground } }, () => {
    const competentOrgan = optionalText('input.competentOrgan', input.competentOrgan, 100)
    if (ground === 'NOT_COMPETENT' && competentOrgan === null)
      throw new InvalidInput({ 'input.competentOrgan': 'REQUIRED' }, 'COMPETENT_ORGAN_MISSING')
    const reason = requiredText('input.reason', input.reason, LONG)
    return [{ kind: 'NOT_ACCEPTED', on, ground, reason, competentOrgan, approvedBy: null }]
  })
}
