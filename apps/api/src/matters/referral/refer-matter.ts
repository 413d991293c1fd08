import type { LocalDate } from '@petition/law'
import { ACTS, isEnough } from '@petition/domain'
import { requireViewer, type Ctx } from '../../platform/index.js'
import { actOn, type ActInput } from '../case/act.js'
import { settledText, type HandedText } from '../case/handed-text.js'
import { wanted } from '../case/texts.js'
import { proposed } from '../handling/proposals.js'
import { referredTo } from './refer-to.js'

export interface ReferMatterInput extends ActInput {
  readonly organId: string
  readonly delivery: 'SYSTEM' | 'PAPER'
  readonly note?: string | null
  /** the text as it is to be given, where something is taken out of it */
  readonly handed?: HandedText | null
}

/** Forwards a sorted matter to the organ that can decide (第二十二条第一款第一、二项). */
export function referMatter(ctx: Ctx, input: ReferMatterInput): Promise<string> {
  return actOn(ctx, { name: 'referMatter', act: 'referMatter', input }, async (tx, { story }) => {
    const note = wanted('input.note', input.note, 1000)
    const { organId, delivery } = input
    const destination = { organId, how: 'FORWARDED' as const, reportBy: null, delivery, note }
    const referred = await referredTo(tx, requireViewer(tx).organId, destination)
    return [...settledText(tx, story, input.handed), ...referred]
  })
}

export interface AssignMatterInput extends ReferMatterInput {
  readonly reportBy: LocalDate
}

/**
 * Assigns a matter whose result is wanted back by a day (第二十二条第一款第三项). The head does it; whoever else asks for it.
 */
export function assignMatter(ctx: Ctx, input: AssignMatterInput): Promise<string> {
  const detail = { reportBy: input.reportBy }
  return actOn(ctx, { name: 'assignMatter', act: 'assignMatter', input, detail }, async (tx, { story }) => {
    const viewer = requireViewer(tx)
    const { organId, delivery, reportBy } = input
    const destination = {
      organId,
      how: 'ASSIGNED' as const,
      reportBy,
      delivery,
      note: wanted('input.note', input.note, 1000),
    }
    const facts = await referredTo(tx, viewer.organId, destination)
    const settled = settledText(tx, story, input.handed)
    return [...settled, ...(isEnough(viewer, ACTS.assignMatter) ? facts : [proposed(tx, 'assign', destination)])]
  })
}
