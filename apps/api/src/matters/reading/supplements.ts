import type { LocalDate } from '@petition/law'
import { supplementsOf, type SupplementStage, type SupplementState } from '@petition/domain'
import type { MatterCase } from '../case/load-case.js'

export interface SupplementItemView {
  readonly no: number
  readonly text: string
  readonly isMissing: boolean
}

export interface SupplementView {
  /** the fact of the ask */
  readonly id: string
  readonly stage: SupplementStage
  readonly organId: string
  readonly askedOn: LocalDate
  readonly answerBy: LocalDate
  readonly isClockStopped: boolean
  readonly state: SupplementState
  readonly toldOn: LocalDate | null
  readonly completeOn: LocalDate | null
  readonly items: SupplementItemView[]
  readonly answers: { readonly on: LocalDate; readonly itemNos: number[]; readonly note: string | null }[]
}

/** What was asked for, once for each kind, and what came of it. */
export const supplementViews = ({ story }: MatterCase): SupplementView[] =>
  supplementsOf(story).map(({ asked, answers, missing, completeOn, toldOn, state }) => ({
    ...{ id: asked.id, stage: asked.stage, organId: asked.organId, askedOn: asked.on, answerBy: asked.answerBy },
    ...{ isClockStopped: asked.isClockStopped, state, toldOn, completeOn },
    items: asked.items.map((text, at) => ({ no: at + 1, text, isMissing: missing.includes(at + 1) })),
    answers: answers.map(({ on, itemNos, note }) => ({ on, itemNos: [...itemNos], note })),
  }))
