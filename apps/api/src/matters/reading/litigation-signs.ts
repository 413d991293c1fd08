import {
  corrected,
  litigationSigns,
  ORGAN_OF_PARTNER,
  type LegalPartner,
  type LitigationGround,
} from '@petition/domain'
import { In } from 'typeorm'
import { citationNode, OrganEntity } from '../../organs/index.js'
import type { Ctx } from '../../platform/index.js'
import type { MatterCase } from '../case/load-case.js'

/** What the matter's own words speak of, and the organ that would take it. It proposes; whoever sorts decides. */
export async function litigationSignsOf(ctx: Ctx, { story, facts }: MatterCase) {
  const received = corrected(facts).find((fact) => fact.kind === 'RECEIVED')
  if (received?.kind !== 'RECEIVED') return []
  const { summary, claims } = story.of('TEXT_SETTLED').at(-1) ?? received
  const texts = [summary, ...claims.flatMap((claim) => [claim.text, claim.factsAndReasons ?? ''])]
  const signs = litigationSigns(texts, ctx.today)
  if (signs.length === 0) return []
  const codes = signs.map(({ partner }) => ORGAN_OF_PARTNER[partner])
  const organs = await ctx.read.find(OrganEntity, { where: { code: In(codes) }, select: { id: true, code: true } })
  return signs.map(({ ground, partner, words, citation }): LitigationSignView => ({
    ...{ ground, partner, words, citation: citationNode(citation) },
    organId: organs.find(({ code }) => code === ORGAN_OF_PARTNER[partner])?.id ?? null,
  }))
}

export interface LitigationSignView {
  readonly ground: LitigationGround
  readonly partner: LegalPartner
  readonly words: readonly string[]
  readonly citation: ReturnType<typeof citationNode>
  readonly organId: string | null
}
