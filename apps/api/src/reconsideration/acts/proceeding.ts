import {
  mayExtend,
  openPause,
  type HeardHow,
  type PauseKind,
  type SuspensionGround,
} from '@petition/domain/reconsideration'
import { must } from '../../matters/index.js'
import { optionalText, requiredText } from '../../organs/index.js'
import { InvalidInput, newId, type Ctx } from '../../platform/index.js'
import { actOnRecon, type DatedInput } from '../act.js'
import { textsOf } from './texts-of.js'
import { keepParties, type PersonInput } from './keep-parties.js'

const LONG = 4000

export interface NameReconPartyInput extends DatedInput, PersonInput {
  readonly role: 'THIRD_PARTY' | 'AGENT'
  readonly forPartyId?: string | null
  readonly authority?: string | null
}

/** A third party (第十六条) or an agent with the paper that says so (第十七条); one or two agents each. */
export function nameReconParty(ctx: Ctx, input: NameReconPartyInput): Promise<string> {
  const { on, role } = input
  return actOnRecon(ctx, { name: 'nameReconParty', input, on, detail: { on, role } }, async (tx, found) => {
    const isAgent = role === 'AGENT'
    const forPartyId = isAgent ? (input.forPartyId ?? null) : null
    const authority = isAgent ? optionalText('input.authority', input.authority, 200) : null
    if (isAgent && (forPartyId === null || authority === null))
      throw new InvalidInput({ 'input.authority': 'REQUIRED' }, 'AUTHORITY_MISSING')
    const before = found.log.of('PARTY_NAMED').filter((one) => one.forPartyId === forPartyId && one.role === 'AGENT')
    if (isAgent && before.length >= MOST_AGENTS) throw new InvalidInput({ 'input.role': 'TWO_AGENTS' }, 'TWO_AGENTS')
    const id = newId()
    await keepParties(tx, found.file.id, [{ ...input, id, role }])
    return [{ kind: 'PARTY_NAMED', on, partyId: id, role, isRepresentative: false, forPartyId, authority }]
  })
}
const MOST_AGENTS = 2

/** The copy of the application goes to the respondent (第四十八条); from then on it sees the case. */
export function sendReconCopy(ctx: Ctx, input: DatedInput): Promise<string> {
  return actOnRecon(ctx, { name: 'sendReconCopy', input, on: input.on }, (_, { row }) => [
    { kind: 'COPY_SENT', on: input.on, toOrganId: row.respondentOrganId },
  ])
}

/** Signed for by the respondent, or written down by the body from the return slip: its time to answer begins. */
export function signForReconCopy(ctx: Ctx, input: DatedInput): Promise<string> {
  return actOnRecon(ctx, { name: 'signForReconCopy', input, on: input.on }, (_, { row }) => [
    { kind: 'COPY_RECEIVED', on: input.on, atOrganId: row.respondentOrganId },
  ])
}

export interface ReplyToReconsiderationInput extends DatedInput {
  readonly text: string
  readonly evidence: readonly string[]
}

/** The written answer with its evidence; a late one is recorded and does not count (第七十条). */
export function replyToReconsideration(ctx: Ctx, input: ReplyToReconsiderationInput): Promise<string> {
  return actOnRecon(ctx, { name: 'replyToReconsideration', input, on: input.on }, (_, { row }) => [
    {
      ...{ kind: 'REPLY_RECEIVED', on: input.on, fromOrganId: row.respondentOrganId },
      ...{ text: requiredText('input.text', input.text, LONG), evidence: textsOf('evidence', input.evidence) },
    },
  ])
}

export interface ChangeReconProcedureInput extends DatedInput {
  readonly reason: string
}

/** From the simple to the ordinary procedure, with the head's approval (第五十五条). */
export function changeReconProcedure(ctx: Ctx, input: ChangeReconProcedureInput): Promise<string> {
  return actOnRecon(ctx, { name: 'changeReconProcedure', input, on: input.on }, () => [
    {
      kind: 'PROCEDURE_CHANGED',
      on: input.on,
      reason: requiredText('input.reason', input.reason, 500),
      approvedBy: null,
    },
  ])
}

export interface HearReconPartyInput extends DatedInput {
  readonly who: string
  readonly how: HeardHow
  readonly record: string
}

/** A party was heard, or why it could not be (第四十九条). `who`: APPLICANT, RESPONDENT or THIRD_PARTY. */
export function hearReconParty(ctx: Ctx, input: HearReconPartyInput): Promise<string> {
  const { on, who, how } = input
  return actOnRecon(ctx, { name: 'hearReconParty', input, on, detail: { on, how } }, () => [
    { kind: 'PARTY_HEARD', on, who, how, record: requiredText('input.record', input.record, LONG) },
  ])
}

export interface AddReconEvidenceInput extends DatedInput {
  readonly from: string
  readonly items: readonly string[]
}

/** Evidence that a party brought or the body found (第四十三条至第四十六条). */
export function addReconEvidence(ctx: Ctx, input: AddReconEvidenceInput): Promise<string> {
  return actOnRecon(ctx, { name: 'addReconEvidence', input, on: input.on }, () => {
    const items = textsOf('items', input.items)
    if (items.length === 0) throw new InvalidInput({ 'input.items': 'REQUIRED' })
    return [{ kind: 'EVIDENCE_ADDED', on: input.on, from: input.from, items }]
  })
}

export interface SuspendReconsiderationInput extends DatedInput {
  readonly ground: number
  readonly reason: string
}

/** Suspends on one of the ten grounds (第三十九条第一款); told in writing. */
export function suspendReconsideration(ctx: Ctx, input: SuspendReconsiderationInput): Promise<string> {
  const { on, ground } = input
  return actOnRecon(ctx, { name: 'suspendReconsideration', input, on, detail: { on, ground } }, () => {
    if (!Number.isInteger(ground) || ground < 1 || ground > 10) throw new InvalidInput({ 'input.ground': '1-10' })
    const reason = requiredText('input.reason', input.reason, 500)
    return [{ kind: 'SUSPENDED', on, ground: ground as SuspensionGround, reason }]
  })
}

export interface ResumeReconsiderationInput extends DatedInput {
  readonly reason: string
}

/** The cause is gone (第三十九条第二款); told in writing. */
export function resumeReconsideration(ctx: Ctx, input: ResumeReconsiderationInput): Promise<string> {
  return actOnRecon(ctx, { name: 'resumeReconsideration', input, on: input.on }, () => [
    { kind: 'RESUMED', on: input.on, reason: requiredText('input.reason', input.reason, 500) },
  ])
}

export interface BeginReconPauseInput extends DatedInput {
  readonly pause: PauseKind
  readonly reason: string
}

/** A survey or an expert opinion: its time is not counted (实施条例第三十四条、第三十七条). */
export function beginReconPause(ctx: Ctx, input: BeginReconPauseInput): Promise<string> {
  return actOnRecon(ctx, { name: 'beginReconPause', input, on: input.on }, () => [
    { kind: 'PAUSE_BEGAN', on: input.on, pause: input.pause, reason: requiredText('input.reason', input.reason, 500) },
  ])
}

export interface EndReconPauseInput extends DatedInput {
  readonly result: string
}

export function endReconPause(ctx: Ctx, input: EndReconPauseInput): Promise<string> {
  return actOnRecon(ctx, { name: 'endReconPause', input, on: input.on }, (_, { log }) => [
    {
      ...{ kind: 'PAUSE_ENDED', on: input.on, pause: openPause(log)?.began.pause ?? 'SURVEY' },
      result: requiredText('input.result', input.result, LONG),
    },
  ])
}

export interface ExtendReconsiderationInput extends DatedInput {
  readonly days: number
  readonly reason: string
}

/** Asks the head for more time: once, at most thirty days, in the ordinary procedure (第六十二条第一款). */
export function extendReconsideration(ctx: Ctx, input: ExtendReconsiderationInput): Promise<string> {
  const { on, days } = input
  return actOnRecon(ctx, { name: 'extendReconsideration', input, on, detail: { on, days } }, (_, __, log) => {
    must(mayExtend(log, days))
    const reason = requiredText('input.reason', input.reason, 500)
    return [{ kind: 'EXTENDED', on, days, reason, isHeadApproved: false, approvedBy: null, noticeOn: null }]
  })
}
