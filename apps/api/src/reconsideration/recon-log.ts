import { reconLog, type ReconFact, type ReconLog } from '@petition/domain/reconsideration'
import type { CaseFact } from '../casework/index.js'
import type { Ctx } from '../platform/index.js'

/** The kind of case, as the shared tables name it. */
export const RECONSIDERATION = 'RECONSIDERATION'

/** The facts of a case as the context's day, calendar and settings make them count. */
export const logOf = (
  ctx: Pick<Ctx, 'today' | 'calendar' | 'settings'>,
  facts: readonly CaseFact[],
  asOf = ctx.today,
): ReconLog =>
  reconLog(facts as unknown as readonly ReconFact[], {
    ...{ asOf, calendar: ctx.calendar },
    settings: {
      tellWorkingDays: ctx.settings.numberOn('reconTellWorkingDays', ctx.today),
    },
  })
