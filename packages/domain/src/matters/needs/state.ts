import type { LocalDate } from '@petition/law'
import type { FactOf } from '../facts.js'
import type { MatterStory } from '../story.js'
import type { Standing } from '../words.js'

/** A consent as it stands. */
export interface NeedConsent {
  readonly recorded: FactOf<'NEED_RECORDED'>
  readonly withdrawnOn: LocalDate | null
}

export const needsOf = (story: MatterStory): readonly NeedConsent[] =>
  story.of('NEED_RECORDED').map((recorded) => ({
    recorded,
    withdrawnOn: story.of('NEED_WITHDRAWN').find((fact) => fact.needId === recorded.needId)?.on ?? null,
  }))

/** 个人信息保护法 第十五条、第十九条: while the consent stands, until its day, and no longer than the matter is open. */
export const isNeedReadable = ({ recorded, withdrawnOn }: NeedConsent, standing: Standing, today: LocalDate): boolean =>
  withdrawnOn === null && today <= recorded.until && standing === 'OPEN'
