import { mayAmend, mayNoteBreach, mayPay, mayUrge, type ObligationRef } from '@petition/domain'
import { cite, refused, type LocalDate } from '@petition/law'
import { must } from '../../matters/index.js'
import { needed } from '../../matters/referral/index.js'
import { InvalidInput, newId, RuleRefused, type Ctx } from '../../platform/index.js'
import { actOnRow, type RowInput } from '../act-on-mediation.js'
import { openPeople, sealedFact } from '../sealed-rows.js'
import type { InstalmentInput } from './enter-row.js'

export interface RecordPaymentInput extends RowInput {
  readonly on: LocalDate
  readonly shareNo: number
  readonly instalmentNo: number
  readonly cents: number
  /** whose account got it, as the bank's slip says */
  readonly payeeName: string
  readonly evidence: string
}

/** A payment with its evidence, against one instalment. @throws RuleRefused `PAID_TOO_MUCH` with the difference | `PAID_TO_ANOTHER` */
export function recordPayment(ctx: Ctx, input: RecordPaymentInput): Promise<string> {
  const { on, shareNo, instalmentNo, cents } = input
  return actOnRow(ctx, { act: 'recordPayment', input, detail: { on, instalmentNo } }, (tx, { own, entity }) => {
    const payeeName = needed('input.payeeName', input.payeeName, 100)
    const signer = openPeople(tx.keys, entity).signers.find((one) => one.no === shareNo)
    const isToPayee = signer !== undefined && [signer.name, signer.accountName].some((name) => same(name, payeeName))
    must(mayPay(own, { shareNo, instalmentNo, cents, on, isToPayee }))
    const evidence = needed('input.evidence', input.evidence, 500)
    return [
      sealedFact(tx.keys, own.id, { kind: 'PAID', on, paymentId: newId(), shareNo, instalmentNo, cents, evidence }),
    ]
  })
}

const same = (a: string, b: string): boolean => plain(a) === plain(b)
const plain = (name: string): string => name.normalize('NFKC').replace(/[\s·•]/g, '')

export interface UrgePerformanceInput extends RowInput {
  readonly on: LocalDate
  readonly shareNo: number
  readonly instalmentNo: number
  /** how, and what was answered */
  readonly text: string
}

/** The body urges an instalment that was due and is not paid (第三十一条第二款). @throws RuleRefused `NOT_YET_DUE` | `OBLIGATION_KEPT` */
export function urgePerformance(ctx: Ctx, input: UrgePerformanceInput): Promise<string> {
  const { on, shareNo, instalmentNo } = input
  return actOnRow(ctx, { act: 'urgePerformance', input, detail: { on, instalmentNo } }, (tx, { own }) => {
    must(mayUrge(own, { shareNo, instalmentNo }, on))
    const text = needed('input.text', input.text, 1000)
    return [sealedFact(tx.keys, own.id, { kind: 'PERFORMANCE_URGED', on, shareNo, instalmentNo, text })]
  })
}

export interface NoteBreachInput extends RowInput {
  readonly on: LocalDate
  /** an instalment of a share, or a line of the text: one of the two */
  readonly shareNo?: number | null
  readonly instalmentNo?: number | null
  readonly obligationNo?: number | null
  readonly text: string
}

/** An obligation was not kept (第三十一条): of either side, never a word on a person. @throws RuleRefused `NOT_YET_DUE` | `OBLIGATION_KEPT` */
export function noteBreach(ctx: Ctx, input: NoteBreachInput): Promise<string> {
  const { on } = input
  return actOnRow(ctx, { act: 'noteBreach', input, detail: { on } }, (tx, { own, mediation }) => {
    const obligation = obligationIn(input)
    const verdict = mayNoteBreach(mediation, own, obligation, on)
    if (!verdict.isGranted) throw new RuleRefused(verdict.refusal)
    const { side } = verdict.value
    const text = needed('input.text', input.text, 1000)
    return [sealedFact(tx.keys, own.id, { kind: 'BREACH_NOTED', on, breachId: newId(), side, obligation, text })]
  })
}

function obligationIn({ shareNo, instalmentNo, obligationNo }: NoteBreachInput): ObligationRef {
  if (obligationNo != null && shareNo == null && instalmentNo == null) return { what: 'FRAMEWORK', obligationNo }
  if (obligationNo == null && shareNo != null && instalmentNo != null)
    return { what: 'INSTALMENT', shareNo, instalmentNo }
  throw new InvalidInput({ 'input.obligationNo': 'ONE_OF_TWO' }, 'ONE_OF_TWO')
}

export interface CureBreachInput extends RowInput {
  readonly on: LocalDate
  readonly breachId: string
  readonly text: string
}

/** It was made good. @throws RuleRefused `NO_OPEN_BREACH` */
export function cureBreach(ctx: Ctx, input: CureBreachInput): Promise<string> {
  const { on, breachId } = input
  return actOnRow(ctx, { act: 'cureBreach', input, detail: { on } }, (tx, { own }) => {
    const isThere = own.breaches.some((one) => one.noted.breachId === breachId && one.cured === null)
    if (!isThere) must(refused('NO_OPEN_BREACH', cite('peoples-mediation-2010', '31')))
    return [
      sealedFact(tx.keys, own.id, { kind: 'BREACH_CURED', on, breachId, text: needed('input.text', input.text, 1000) }),
    ]
  })
}

export interface AmendAgreementRowInput extends RowInput {
  /** day on which the last of both sides agreed */
  readonly on: LocalDate
  /** first day on which it counts */
  readonly from: LocalDate
  readonly shareNo: number
  readonly cents: number
  readonly instalments: readonly InstalmentInput[]
  readonly reason: string
  readonly proof: string
}

/** Both sides change what is not yet paid (民法典 第五百四十三条). @throws RuleRefused `AMENDED_BELOW_PAID` | `INSTALMENTS_DIFFER` */
export function amendAgreementRow(ctx: Ctx, input: AmendAgreementRowInput): Promise<string> {
  const { on, from, shareNo, cents } = input
  return actOnRow(ctx, { act: 'amendAgreementRow', input, detail: { on, from } }, (tx, { own }) => {
    const instalments = input.instalments.map((one, at) => ({ no: at + 1, dueOn: one.dueOn, cents: one.cents }))
    must(mayAmend(own, { shareNo, cents, instalments, from, on }))
    const [reason, proof] = [needed('input.reason', input.reason, 1000), needed('input.proof', input.proof, 500)]
    return [sealedFact(tx.keys, own.id, { kind: 'ROW_AMENDED', on, from, shareNo, cents, instalments, reason, proof })]
  })
}
