import {
  issuedPapers,
  mayIssuePaper,
  mediationPaperNumber,
  seesPartiesInClear,
  type NumberedMediationPaper,
} from '@petition/domain'
import { yearOf } from '@petition/law'
import type { CaseInput } from '../casework/index.js'
import { must } from '../matters/index.js'
import { InvalidInput, nextNumber, NotFound, requireViewer, type Ctx } from '../platform/index.js'
import { actOnMediation } from './act-on-mediation.js'
import { draftMediationPaper } from './reading/paper.js'
import { sealedFact } from './sealed-rows.js'

export interface IssueMediationPaperInput extends CaseInput {
  readonly kind: NumberedMediationPaper
  /** of an agreement: the row */
  readonly rowId?: string | null
}

/**
 * A letter goes out: it has the next number of the body's series in this year, and keeps it. The same letter has another number only
 * after what it says has changed.
 *
 * @throws NotFound for a paper with names that is not the viewer's; RuleRefused `PAPER_ISSUED_ALREADY` | `NO_PAPER_YET`; InvalidInput `PAPER_NOT_WHOLE` | `ROW_UNKNOWN`
 */
export function issueMediationPaper(ctx: Ctx, input: IssueMediationPaperInput): Promise<string> {
  const { kind, caseId } = input
  const rowId = input.rowId ?? null
  if ((kind === 'MEDIATION_AGREEMENT') !== (rowId !== null))
    throw new InvalidInput({ 'input.rowId': 'ROW_UNKNOWN' }, 'ROW_UNKNOWN')
  const asked = { act: 'issueMediationPaper' as const, input, parts: rowId === null ? [] : [rowId] }
  return actOnMediation(ctx, { ...asked, detail: { kind, rowId } }, async (tx, { row, sight, facts }) => {
    if (rowId !== null && !seesPartiesInClear(requireViewer(tx), sight)) throw new NotFound('paper', kind)
    must(mayIssuePaper(issuedPapers(facts, rowId), kind))
    const { problems } = await draftMediationPaper(tx, { caseId, kind, rowId })
    if (problems.length > 0) throw new InvalidInput({ 'input.kind': 'PAPER_NOT_WHOLE' }, 'PAPER_NOT_WHOLE')
    const on = tx.today
    // Before it is led in the office ends it, and the letter is the office's.
    const no = await nextNumber(tx, row.bodyId ?? row.officeId, kind, yearOf(on))
    const fact = { kind: 'PAPER_ISSUED' as const, on, paper: kind, number: mediationPaperNumber(kind, on, no) }
    return [rowId === null ? fact : sealedFact(tx.keys, rowId, fact)]
  })
}
