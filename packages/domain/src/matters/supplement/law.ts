import { cite, granted, refused, type Citation } from '@petition/law'
import { handlingsOf } from '../handlings.js'
import type { Lawful } from '../law-of-acts.js'
import { articleOn, partyIds } from '../petition.js'
import { issuedOpinion } from '../standing.js'
import type { MatterStory } from '../story.js'
import type { SupplementStage } from './facts.js'
import { supplementsOf } from './state.js'

export type SupplementAct = 'askSupplement' | 'recordSupplement'

/** Before the organ accepted it, or in its handling. */
export const supplementStage = (story: MatterStory, organId: string): SupplementStage =>
  handlingsOf(story).some((round) => round.organId === organId) ? 'IN_HANDLING' : 'BEFORE_ACCEPTANCE'

/** What a petition contains (第十九条第一款), and what has to be found out (第三十一条第六项). */
const articleOf = (story: MatterStory, stage: SupplementStage): Citation =>
  stage === 'IN_HANDLING' ? articleOn(story.asOf, '31(6)', '31') : articleOn(story.asOf, '19(1)', '17')

export const isSupplementPertinent = (story: MatterStory, act: SupplementAct): boolean =>
  act === 'askSupplement' ? issuedOpinion(story) === null : supplementsOf(story).length > 0

/** Once, for each of the two kinds, by an organ (decision 024): refuses SUPPLEMENT_ASKED_ALREADY. */
export function maySupplement(story: MatterStory, act: SupplementAct, organId: string): Lawful {
  const stage = supplementStage(story, organId)
  const article = articleOf(story, stage)
  const asked = supplementsOf(story).map((one) => one.asked)
  if (act === 'recordSupplement')
    return asked.length > 0 ? granted({ citation: article }) : refused('NO_SUPPLEMENT_ASKED', article)
  if (story.of('REGISTERED').length === 0) return refused('NOT_REGISTERED', article)
  if (issuedOpinion(story)) return refused('OPINION_ISSUED', article)
  if (partyIds(story).length === 0) return refused('NO_PARTY', article)
  const before = asked.find((fact) => fact.organId === organId && fact.stage === stage)
  return before
    ? refused('SUPPLEMENT_ASKED_ALREADY', cite('house', ''), { on: before.on, items: before.items.join('、') })
    : granted({ citation: article })
}
