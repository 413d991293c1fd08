import * as desk from '../matters/index.js'
import { InvalidInput, type Ctx } from '../platform/index.js'
import type { ActPreviewInput } from './act-preview.graphql.js'
import type { PaperPreview } from './preview-paper.js'
import { rehearsed } from './rehearse.js'

/**
 * The paper of the one act that is named, from what stands in its form. Writes nothing, takes no number.
 *
 * @throws InvalidInput `ONE_ACT`; whatever the act throws
 */
export async function previewAct(ctx: Ctx, input: ActPreviewInput): Promise<PaperPreview> {
  const given = Object.values(input).filter((one) => one !== null && one !== undefined)
  if (given.length !== 1) throw new InvalidInput({ input: 'ONE_ACT' }, 'ONE_ACT')
  const { notify, acceptMatter, extendHandling, referMatter, assignMatter, object } = input
  const { askSupplement, decideAdvice, handOverAccusation, reportUrgent } = input
  if (notify) return rehearsed(ctx, 'notifyPetitioner', notify, desk.notifyPetitioner)
  if (acceptMatter) return rehearsed(ctx, 'acceptMatter', acceptMatter, desk.acceptMatter)
  if (extendHandling) return rehearsed(ctx, 'extendHandling', extendHandling, desk.extendHandling)
  if (referMatter) return rehearsed(ctx, 'referMatter', referMatter, desk.referMatter)
  if (assignMatter) return rehearsed(ctx, 'assignMatter', assignMatter, desk.assignMatter)
  if (object) return rehearsed(ctx, 'object', object, desk.object)
  if (askSupplement) return rehearsed(ctx, 'askSupplement', askSupplement, desk.askSupplement)
  if (decideAdvice) return rehearsed(ctx, 'decideAdvice', decideAdvice, desk.decideAdvice)
  if (handOverAccusation) return rehearsed(ctx, 'handOverAccusation', handOverAccusation, desk.handOverAccusation)
  if (reportUrgent) return rehearsed(ctx, 'reportUrgent', reportUrgent, desk.reportUrgent)
  throw new InvalidInput({ input: 'ONE_ACT' }, 'ONE_ACT')
}
