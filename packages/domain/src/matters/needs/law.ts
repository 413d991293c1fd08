import { cite, granted, refused } from '@petition/law'
import type { Lawful } from '../law-of-acts.js'
import type { MatterStory } from '../story.js'
import { needsOf } from './state.js'

export type NeedAct = 'recordNeed' | 'withdrawNeed'

const STANDING = (story: MatterStory) => needsOf(story).some((one) => one.withdrawnOn === null)

export const isNeedPertinent = (story: MatterStory, act: NeedAct): boolean => act === 'recordNeed' || STANDING(story)

/** 个人信息保护法 第二十九条 (separate consent), 第十五条 (withdrawal at any time). */
export function mayNeed(story: MatterStory, act: NeedAct): Lawful {
  if (act === 'recordNeed') return granted({ citation: cite('personal-information-2021', '29') })
  const citation = cite('personal-information-2021', '15')
  return STANDING(story) ? granted({ citation }) : refused('NO_CONSENT_TO_WITHDRAW', citation)
}
