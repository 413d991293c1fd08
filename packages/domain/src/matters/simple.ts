import { cite, type Citation, type LocalDate } from '@petition/law'
import type { FactOf } from './facts.js'
import { receivedFact, sortings } from './petition.js'
import { referralsOf } from './referrals.js'
import type { MatterStory } from './story.js'

const REVISED_FROM = '2022-07-17'

const articleOfSimple = (on: LocalDate, article: string): Citation =>
  on < REVISED_FROM ? cite('simple-handling-2016', '') : cite('simple-handling-2022', article)

/** Joint complaints begin at five people (counting habit of the statistics, not a sentence of the rule). */
const JOINT_FROM = 5

/**
 * Why simple handling is not open here (信访事项简易办理办法 第四、五条); null where it is.
 * What nobody told is taken as fitting: the organ with power decides on its use.
 */
export function outsideSimpleScope(story: MatterStory, on: LocalDate): { code: string; citation: Citation } | null {
  const received = receivedFact(story)
  const excluded = (code: string) => ({ code, citation: articleOfSimple(on, '5') })
  if (received?.isFirstTime === false) return { code: 'NOT_FIRST_TIME', citation: articleOfSimple(on, '4') }
  if (sortings(story).some((fact) => fact.road !== null && fact.road !== 6)) return excluded('OTHER_ROAD')
  if (referralsOf(story).some((referral) => referral.how === 'ASSIGNED')) return excluded('ASSIGNED_FROM_ABOVE')
  if ((received?.responsibleBodies ?? 1) > 1) return excluded('SEVERAL_BODIES')
  if ((received?.groupSize ?? 1) >= JOINT_FROM) return excluded('JOINT_COMPLAINT')
  return null
}

/** The choice of simple handling that counts for an organ, and the day it was left. */
export function simpleOf(
  story: MatterStory,
  organId: string,
): { readonly chosen: FactOf<'SIMPLE_CHOSEN'>; readonly leftOn: LocalDate | null } | null {
  const chosen = story
    .of('SIMPLE_CHOSEN')
    .filter((fact) => fact.organId === organId && outsideSimpleScope(story, fact.on) === null)
    .at(-1)
  if (!chosen) return null
  const left = story.of('SIMPLE_LEFT').find((fact) => fact.organId === organId && fact.on >= chosen.on)
  return { chosen, leftOn: left?.on ?? null }
}
