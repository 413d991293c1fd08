import { MEDIATION_REFUSALS } from '@petition/domain'
import { Arg, Ctx as ctx, Query, Resolver } from 'type-graphql'
import { citationNode } from '../../organs/index.js'
import { Access, type Ctx } from '../../platform/index.js'
import { doersOfMediation } from '../access.js'
import { previewCorrection } from '../reading/preview-correction.js'
import { MediationCorrectionPreviewNode, PreviewMediationCorrectionInput } from './correction.graphql.js'

@Resolver()
export class MediationCorrectionResolver {
  @Access(doersOfMediation('correctMediationFact'))
  @Query(() => MediationCorrectionPreviewNode, {
    description:
      '假设这样更正：期限、效力、金额和文书有何变动，或者为何不能；不写入 what a correction would move; nothing is written',
  })
  async previewMediationCorrection(
    @ctx() ctx: Ctx,
    @Arg('input', () => PreviewMediationCorrectionInput, { description: '拟作的更正 what is meant' })
    input: PreviewMediationCorrectionInput,
  ): Promise<MediationCorrectionPreviewNode> {
    const { refusal, duties, row, papers } = await previewCorrection(ctx, input)
    return {
      refusal: refusal && {
        code: refusal.code,
        text: MEDIATION_REFUSALS[refusal.code]?.(refusal.facts)[ctx.locale] ?? refusal.code,
        citation: citationNode(refusal.citation),
      },
      ...{ duties: [...duties], row, papers: [...papers] },
    }
  }
}
