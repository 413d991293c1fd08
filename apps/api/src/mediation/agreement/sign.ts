import { mayDoOnRow, type CommonSigner, type SigningMode } from '@petition/domain'
import { cite, refused, type LocalDate } from '@petition/law'
import type { CaseInput } from '../../casework/index.js'
import { must } from '../../matters/index.js'
import { needed } from '../../matters/referral/index.js'
import { InvalidInput, type Ctx } from '../../platform/index.js'
import { actOnMediation, actOnRow, type RowInput } from '../act-on-mediation.js'
import { requireFreeTable } from '../course/conflicts.js'
import { MediationRowEntity } from '../mediation.entity.js'
import { sealedFact } from '../sealed-rows.js'

export interface SignedRow {
  readonly rowId: string
  /** which of the signers; left out: all who have not signed yet */
  readonly shareNo?: number | null
}

export interface SignAgreementRowsInput extends CaseInput {
  readonly on: LocalDate
  readonly mode: SigningMode
  readonly rows: readonly SignedRow[]
  readonly proof: string
}

/** At one table: so many may sign in one act. */
const MOST_AT_ONCE = 100

/**
 * Records that parties signed, each with the day (第二十九条): one, or many at one table. All of them or none.
 *
 * @throws RuleRefused `ROW_WITHDRAWN` | `ROW_SIGNED_ALREADY` with the row's number; InvalidInput
 */
export function signAgreementRows(ctx: Ctx, input: SignAgreementRowsInput): Promise<string> {
  const { on, mode, rows: asked } = input
  const parts = [...new Set(asked.map((one) => one.rowId))]
  const detail = { on, mode, count: asked.length }
  return actOnMediation(ctx, { act: 'signAgreementRows', input, parts, detail }, (tx, { mediation, rows }) => {
    if (asked.length === 0 || asked.length > MOST_AT_ONCE) throw new InvalidInput({ 'input.rows': `1-${MOST_AT_ONCE}` })
    if (parts.length !== asked.length) throw new InvalidInput({ 'input.rows': 'NAMED_TWICE' }, 'NAMED_TWICE')
    requireModeOf(mediation.framework?.form ?? 'WRITTEN', mode)
    const proof = needed('input.proof', input.proof, 500)
    return asked.flatMap(({ rowId, shareNo = null }, at) => {
      const row = rows.find((one) => one.id === rowId)
      if (!row) throw new InvalidInput({ [`input.rows.${at}.rowId`]: 'ROW_UNKNOWN' }, 'ROW_UNKNOWN')
      must(mayDoOnRow(mediation, row, 'signAgreementRows'))
      const open = row.shares.filter((share) => share.signedOn === null && (shareNo === null || share.no === shareNo))
      if (open.length === 0) must(refused('ROW_SIGNED_ALREADY', cite('peoples-mediation-2010', '29'), { row: row.no }))
      return open.map((share) =>
        sealedFact(tx.keys, row.id, { kind: 'ROW_SIGNED', on, shareNo: share.no, mode, proof }),
      )
    })
  })
}

/** An oral agreement is agreed to and recorded; a written one is signed, sealed or finger-printed. */
function requireModeOf(form: 'WRITTEN' | 'ORAL', mode: SigningMode): void {
  if ((form === 'ORAL') !== (mode === 'ORAL')) throw new InvalidInput({ 'input.mode': 'MODE_OF_FORM' }, 'MODE_OF_FORM')
}

export interface SignAgreementForAllInput extends CaseInput {
  readonly on: LocalDate
  readonly by: CommonSigner
  readonly mode: SigningMode
  readonly proof: string
}

/**
 * The respondent, the mediator or the body's seal, for every row that is there; rows that come later need it anew.
 *
 * @throws RuleRefused `MEDIATOR_HAS_CONFLICT` for the mediator's sign
 */
export function signAgreementForAll(ctx: Ctx, input: SignAgreementForAllInput): Promise<string> {
  const { on, by, mode } = input
  const asked = { act: 'signAgreementForAll' as const, input, parts: 'ALL' as const, detail: { on, by } }
  return actOnMediation(ctx, asked, async (tx, found) => {
    const { row, mediation } = found
    // The sides' signs reached us and are recorded; a mediator's is the mediator's own act.
    if (by === 'MEDIATOR') await requireFreeTable(tx, found, on)
    requireModeOf(mediation.framework?.form ?? 'WRITTEN', mode)
    const upTo = (await tx.m.maximum(MediationRowEntity, 'no', { caseId: row.id })) ?? 0
    const version = mediation.framework?.version ?? 0
    return [{ kind: 'COMMON_SIGNED', on, by, version, upTo, mode, proof: needed('input.proof', input.proof, 500) }]
  })
}

export interface WithdrawAgreementRowInput extends RowInput {
  readonly on: LocalDate
  readonly reason: string
}

/** A party does not want it any more, before it is in force. @throws RuleRefused `ROW_IN_FORCE` */
export function withdrawAgreementRow(ctx: Ctx, input: WithdrawAgreementRowInput): Promise<string> {
  const { on } = input
  return actOnRow(ctx, { act: 'withdrawAgreementRow', input, detail: { on } }, (tx, { own }) => [
    sealedFact(tx.keys, own.id, { kind: 'ROW_WITHDRAWN', on, reason: needed('input.reason', input.reason, 500) }),
  ])
}

export interface GiveAgreementCopyInput extends RowInput {
  readonly on: LocalDate
  readonly shareNo: number
}

/** Hands a copy out: there is none before the row is in force (第二十九条). @throws RuleRefused `COPY_HALF_SIGNED` | `COPY_GIVEN_ALREADY` */
export function giveAgreementCopy(ctx: Ctx, input: GiveAgreementCopyInput): Promise<string> {
  const { on, shareNo } = input
  return actOnRow(ctx, { act: 'giveAgreementCopy', input, detail: { on } }, (tx, { own }) => {
    const share = own.shares.find((one) => one.no === shareNo)
    if (!share) throw new InvalidInput({ 'input.shareNo': 'SHARE_UNKNOWN' })
    if (share.copyGivenOn !== null)
      must(refused('COPY_GIVEN_ALREADY', cite('peoples-mediation-2010', '29'), { row: own.no, on: share.copyGivenOn }))
    return [sealedFact(tx.keys, own.id, { kind: 'COPY_GIVEN', on, shareNo })]
  })
}
