import {
  amendmentsOf,
  confirmationWindow,
  mayActInMediation,
  mayDoOnRow,
  obligationOf,
  remediesOf,
  seesPartiesInClear,
  type Amendment,
  type MediationAct,
  type MediationSide,
  type Remedy,
} from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { NotFound, requireViewer, type Ctx } from '../../platform/index.js'
import { MediationRowEntity } from '../mediation.entity.js'
import { entriesOf, type Entry } from './entries.js'
import { foldWithRow } from './read-mediations.js'
import { rowView, type RowView } from './read-rows.js'

export interface BreachView {
  readonly id: string
  readonly on: LocalDate
  readonly side: MediationSide
  readonly obligation: string
  readonly dueOn: LocalDate | null
  readonly text: string
  readonly curedOn: LocalDate | null
  readonly curedText: string | null
}

export interface RowDetail {
  readonly row: RowView
  readonly breaches: BreachView[]
  readonly amendments: Amendment[]
  readonly remedies: Remedy[]
  readonly entries: Entry[]
  readonly acts: MediationAct[]
}

const ROW_ACTS: readonly MediationAct[] = [
  ...(['signAgreementRows', 'withdrawAgreementRow', 'giveAgreementCopy', 'askConfirmation'] as const),
  ...(['recordConfirmation', 'recordPayment', 'urgePerformance', 'noteBreach', 'cureBreach'] as const),
  'amendAgreementRow',
]

/** One row with what came of it; names in clear where the caller has asked before. @throws NotFound */
export async function rowDetail(
  ctx: Ctx,
  caseId: string,
  rowId: string,
  names: 'by role' | 'clear' = 'by role',
): Promise<RowDetail> {
  const { mediation, rows, facts, sight } = await foldWithRow(ctx, caseId, rowId)
  const entity = await ctx.read.findOneBy(MediationRowEntity, { id: rowId, caseId })
  const own = rows.find((one) => one.id === rowId)
  if (!entity || !own) throw new NotFound('agreementRow', rowId)
  const viewer = requireViewer(ctx)
  const window = confirmationWindow(mediation, own)?.lawfulLastOn ?? null
  const isOwing = own.nextDueOn !== null && own.nextDueOn < ctx.today
  const open = own.breaches.some((one) => one.cured === null)
  return {
    row: rowView(ctx, entity, names === 'clear' || seesPartiesInClear(viewer, sight)),
    breaches: own.breaches.map(({ noted, cured }) => {
      const { obligation: ref } = noted
      const line = ref.what === 'FRAMEWORK' ? mediation.framework?.obligations[ref.obligationNo - 1] : undefined
      return {
        ...{ id: noted.breachId, on: noted.on, side: noted.side, text: noted.text },
        obligation: ref.what === 'FRAMEWORK' ? (line?.text ?? '') : `第 ${ref.instalmentNo} 期付款`,
        dueOn: obligationOf(mediation, own, ref)?.dueOn ?? null,
        ...{ curedOn: cured?.on ?? null, curedText: cured?.text ?? null },
      }
    }),
    amendments: [...amendmentsOf(own)],
    remedies: [...remediesOf(own, ctx.today, window)],
    entries: entriesOf(
      ctx,
      facts.filter((fact) => fact.partId === rowId),
      textOf,
    ),
    acts: ROW_ACTS.filter(
      (act) =>
        mayActInMediation(viewer, act, sight) &&
        mayDoOnRow(mediation, own, act).isGranted &&
        (act !== 'cureBreach' || open) &&
        (act !== 'urgePerformance' || isOwing) &&
        (act !== 'recordPayment' || !own.isPaid),
    ),
  }
}

/** What an entry says beside its name: texts of the act, never a sum that a page shows better. */
function textOf(fact: object): string {
  const { reason, proof, evidence, court, number, text } = fact as Readonly<Record<string, string | null | undefined>>
  return [text, reason, court, number, evidence, proof].filter(Boolean).join('；')
}
