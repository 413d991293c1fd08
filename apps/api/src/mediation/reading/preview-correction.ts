import {
  effectOfCorrection,
  issuedPapers,
  mayActInMediation,
  papersSaying,
  type CorrectionEffect,
  type DutyMoved,
  type FoldedSide,
  type MediationPaper,
} from '@petition/domain'
import { MEDIATION_PAPER_NAMES } from '@petition/documents'
import type { Refusal } from '@petition/law'
import { caseFacts, caseKind, caseTermOf, type CaseFact } from '../../casework/index.js'
import { NotPermitted, requireViewer, type Ctx } from '../../platform/index.js'
import { asFact, correctionOf, type CorrectionAsked } from '../correct-fact.js'
import { foldMediation, MEDIATION } from '../mediation-kind.js'
import { requireMediation } from '../sight.js'

export interface PreviewedDuty extends DutyMoved {
  readonly termZh: string
  readonly termEn: string
}

export interface PreviewedPaper {
  readonly kind: MediationPaper
  readonly nameZh: string
  readonly nameEn: string
  /** under which it went out; null where nobody issued it */
  readonly number: string | null
}

export interface CorrectionPreview extends Pick<CorrectionEffect, 'row'> {
  readonly refusal: Refusal | null
  readonly duties: readonly PreviewedDuty[]
  readonly papers: readonly PreviewedPaper[]
}

export interface PreviewCorrectionInput extends CorrectionAsked {
  readonly caseId: string
}

/**
 * What a correction would move, before it is recorded: days, duties, the row's effect and sums, and the papers that would be wrong; or
 * why it cannot be. Nothing is written, and only the entry's own row is read.
 *
 * @throws NotFound; NotPermitted as `correctMediationFact`
 */
export async function previewCorrection(ctx: Ctx, asked: PreviewCorrectionInput): Promise<CorrectionPreview> {
  const { row, sight } = await requireMediation(ctx, asked.caseId)
  if (!mayActInMediation(requireViewer(ctx), 'correctMediationFact', sight))
    throw new NotPermitted('correctMediationFact', 'NOT_YOUR_ACT')
  const rowId = asked.rowId ?? null
  const facts = await caseFacts(ctx.read, row.id, rowId === null ? [] : [rowId])
  const before = foldMediation(ctx, facts)
  const { fact, correction, verdict } = correctionOf(ctx, before, asked)
  if (!verdict.isGranted) return { refusal: verdict.refusal, duties: [], row: null, papers: [] }
  const after = foldMediation(ctx, [...facts, asFact(fact, correction) as unknown as CaseFact])
  const side = ({ mediation, rows }: typeof before): FoldedSide => ({
    mediation,
    row: rows.find((one) => one.id === rowId) ?? null,
  })
  const { duties, row: effect } = effectOfCorrection(side(before), side(after), row.officeId)
  const numbers = new Map(issuedPapers(before.facts, rowId).map((one) => [one.paper as MediationPaper, one.number]))
  return {
    ...{ refusal: null, row: effect, duties: duties.map(named) },
    papers: papersSaying(fact.kind).map((kind) => {
      const { zh: nameZh, en: nameEn } = MEDIATION_PAPER_NAMES[kind]
      return { kind, nameZh, nameEn, number: numbers.get(kind) ?? null }
    }),
  }
}

function named(duty: DutyMoved): PreviewedDuty {
  const { zh: termZh, en: termEn } = caseTermOf(caseKind(MEDIATION), duty.clock)
  return { ...duty, termZh, termEn }
}
