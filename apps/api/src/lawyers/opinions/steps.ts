import {
  CONFLICT_GROUNDS,
  label,
  type ConflictGround,
  type Label,
  type LegalOpinionFact,
  type LegalOpinionFactKind,
} from '@petition/domain'
import type { LocalDate } from '@petition/law'
import type { FoldedOpinion } from './opinion-kind.js'

/** A step as the page shows it. */
export interface OpinionStep {
  readonly id: string
  readonly on: LocalDate
  readonly labelZh: string
  readonly labelEn: string
  readonly text: string
  readonly ground: ConflictGround | null
  readonly recordedAt: Date
}

const WORDS: Readonly<Record<Exclude<LegalOpinionFactKind, 'OPINION_DRAFTED' | 'CORRECTED'>, Label>> = {
  OPINION_ASKED: label('征求意见', 'asked'),
  CONFLICT_DECLARED: label('声明有无利益冲突', 'conflicts declared'),
  OPINION_DECLINED: label('不能出具', 'declined'),
  OPINION_REASSIGNED: label('另行指派', 'another was asked'),
  OPINION_TAKEN_BACK: label('撤回', 'taken back'),
  OPINION_GIVEN: label('出具意见', 'given'),
  OPINION_USED: label('记录采用情况', 'use noted'),
}

/** What happened, in order; drafts are their writer's. */
export const stepsOf = ({ log }: FoldedOpinion): OpinionStep[] =>
  log.facts.flatMap((fact) => {
    if (fact.kind === 'OPINION_DRAFTED' || fact.kind === 'CORRECTED') return []
    const { zh: labelZh, en: labelEn } = WORDS[fact.kind]
    const ground = fact.kind === 'CONFLICT_DECLARED' ? fact.ground : null
    return [
      { id: fact.id, on: fact.on, labelZh, labelEn, text: textOf(fact), ground, recordedAt: new Date(fact.recordedAt) },
    ]
  })

/** A conflict's note is shown with the conflict, to those who see that. */
function textOf(fact: LegalOpinionFact): string {
  switch (fact.kind) {
    case 'OPINION_DECLINED':
    case 'OPINION_REASSIGNED':
    case 'OPINION_TAKEN_BACK':
      return fact.reason
    case 'CONFLICT_DECLARED':
      return fact.ground === null ? '没有利益冲突' : CONFLICT_GROUNDS[fact.ground].zh
    case 'OPINION_GIVEN':
      return fact.changed ?? ''
    case 'OPINION_USED':
      return fact.how
    default:
      return ''
  }
}
