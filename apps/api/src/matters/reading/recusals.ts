import { mayDecideRecusal, recusalsOf, type Recusal } from '@petition/domain'
import { requireViewer, type Ctx } from '../../platform/index.js'
import type { MatterCase } from '../case/load-case.js'

export interface RecusalView extends Recusal {
  readonly mayDecide: boolean
}

/** Who was asked to step aside, and what was decided; the recused themselves see nothing of the matter. */
export function recusalViews(ctx: Ctx, { story, sight }: MatterCase): RecusalView[] {
  const viewer = requireViewer(ctx)
  return recusalsOf(story).map((recusal) => ({
    ...recusal,
    mayDecide: recusal.decision === null && mayDecideRecusal(viewer, recusal, sight.receivedByOrganId),
  }))
}
