import type { LocalDate } from '@petition/law'
import type { ReconBody } from '@petition/domain/reconsideration'
import { MatterEntity } from '../../matters/index.js'
import { requiredText } from '../../organs/index.js'
import type { Ctx, Tx } from '../../platform/index.js'
import { actOnRecon, type Dated, type DatedInput } from '../act.js'

export interface LinkReconMatterInput extends DatedInput {
  readonly matterNumber: string
}

/**
 * Links the petition matter that was led in here (信访工作条例第三十一条第四项), by the number on the applicant's paper. Whether there
 * is such a matter is not told: it may not be the window's to see. From the matter's side the case is shown.
 */
export function linkReconMatter(ctx: Ctx, input: LinkReconMatterInput): Promise<string> {
  return actOnRecon(ctx, { name: 'linkReconMatter', input, on: input.on }, async (tx) => {
    const link = await linkTo(tx, input.matterNumber, input.on)
    return link === null ? [] : [link]
  })
}

export async function linkTo(tx: Tx, number: string | null, on: LocalDate): Promise<Dated<ReconBody<'LINKED'>> | null> {
  if (number === null || number.trim() === '') return null
  const matterNumber = requiredText('input.matterNumber', number, 60)
  const found = await tx.m.findOne(MatterEntity, { where: { number: matterNumber }, select: { id: true } })
  return { kind: 'LINKED', on, matterNumber, matterId: found?.id ?? null }
}
