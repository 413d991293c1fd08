import { reconArticleOf, withdrawnOn } from '@petition/domain/reconsideration'
import { refused, type LocalDate } from '@petition/law'
import { caseFacts, CaseFileEntity } from '../../casework/index.js'
import { must } from '../../matters/index.js'
import { optionalText, requiredText } from '../../organs/index.js'
import { InvalidInput, requireViewer, type Ctx, type Tx } from '../../platform/index.js'
import { actOnRecon, type DatedInput } from '../act.js'
import type { ReconInHand } from '../load-recon.js'
import { logOf, RECONSIDERATION } from '../recon-log.js'

export interface NameFormerReconInput extends DatedInput {
  /** number of the former case, as its papers have it */
  readonly formerNumber: string
  /** the same act, on the same fact and reason */
  readonly isSame: boolean
  /** what proves that it was withdrawn against the applicant's real will */
  readonly againstWill?: string | null
}

/**
 * Links the former case of the same applicant whose withdrawal was allowed (第七十四条第二款), by its number: nobody is looked for by name.
 * From then on the law answers whether this application can be accepted.
 *
 * @throws InvalidInput `NO_SUCH_FORMER_CASE`; RuleRefused `RECON_FORMER_NOT_WITHDRAWN`
 */
export function nameFormerRecon(ctx: Ctx, input: NameFormerReconInput): Promise<string> {
  const { on, isSame } = input
  return actOnRecon(ctx, { name: 'nameFormerRecon', input, on }, async (tx, found) => {
    const former = await formerCase(tx, found, requiredText('input.formerNumber', input.formerNumber, 60))
    const againstWill = optionalText('input.againstWill', input.againstWill, 1000)
    return [{ kind: 'FORMER_NAMED', on, ...former, isSame, againstWill }]
  })
}

/** Of the own body: another's case is as if it were not there. */
async function formerCase(
  tx: Tx,
  { file, log }: ReconInHand,
  number: string,
): Promise<{ formerCaseId: string; formerNumber: string; withdrawnOn: LocalDate }> {
  const { organId } = requireViewer(tx)
  const former = await tx.m.findOneBy(CaseFileEntity, { kind: RECONSIDERATION, organId, number })
  if (!former || former.id === file.id)
    throw new InvalidInput({ 'input.formerNumber': 'NO_SUCH_FORMER_CASE' }, 'NO_SUCH_FORMER_CASE')
  const on = withdrawnOn(logOf(tx, await caseFacts(tx.m, former.id)))
  if (on === null) must(refused('RECON_FORMER_NOT_WITHDRAWN', reconArticleOf(log, '74(2)', ''), { number }))
  return { formerCaseId: former.id, formerNumber: former.number, withdrawnOn: on ?? tx.today }
}
