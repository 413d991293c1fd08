import type { LocalDate } from '@petition/law'
import { label, type Labels, type Light, type Stage } from '@petition/domain'
import type { Ctx, Viewer } from '../../platform/index.js'
import { decidableActs, type Condition, type Seer } from '../access.js'
import { litBy, owing, owingOn } from './lights.js'

/** The figures of the workbench. Each is a condition on matters, so that a figure opens exactly the rows it counted. */
export type FigureKey = 'DUE_TODAY' | 'TO_DO' | 'DOING' | 'DONE' | 'WARNED' | 'LATE' | 'TO_APPROVE'
export const FIGURES: Labels<FigureKey> = {
  DUE_TODAY: label('今天到期', 'due today'),
  TO_DO: label('待办', 'to do'),
  DOING: label('在办', 'in hand'),
  DONE: label('本月办结', 'done this month'),
  WARNED: label('临近期限', 'warned'),
  LATE: label('逾期', 'late'),
  TO_APPROVE: label('待审批', 'to approve'),
}

/** What still has to be taken up; from acceptance on a matter is in hand. */
const BEFORE_HANDLING: readonly Stage[] = [
  ...(['TO_REGISTER', 'TO_SORT', 'TO_REFER', 'TO_SIGN', 'TO_NOTIFY', 'OBJECTED', 'HANDED_BACK', 'TO_ACCEPT'] as const),
]

const IS_OPEN = `row.standing = 'OPEN'`
/** The own organ owes the next step, and handling has not begun. */
const TO_DO = `COALESCE(row.nextDutyOwnerId, row.accountableOrganId) = :figureOrgan AND row.stage IN (:...figureStages)`

export const monthStart = (today: LocalDate): LocalDate => `${today.slice(0, 7)}-01` as LocalDate

/** Matters that a figure counts, for whoever asks; they are taken from what that person may see. */
export function figureCondition(ctx: Ctx, key: FigureKey, { viewer }: Seer): Condition {
  const own = { figureOrgan: viewer.organId, figureStages: BEFORE_HANDLING }
  switch (key) {
    case 'DUE_TODAY':
      return open(overseesAll(viewer) ? dueFirst(ctx) : owingOn(viewer.organId, ctx.today, 'figureOrgan'))
    case 'TO_DO':
      return { sql: `(${IS_OPEN} AND ${TO_DO})`, parameters: own }
    case 'DOING':
      return { sql: `(${IS_OPEN} AND NOT (${TO_DO}))`, parameters: own }
    case 'DONE':
      return {
        sql: `(row.standing IN ('ANSWERED', 'FINAL', 'WITHDRAWN') AND row.endedOn >= :figureMonth)`,
        parameters: { figureMonth: monthStart(ctx.today) },
      }
    case 'WARNED':
      return open(lit(ctx, viewer, ['YELLOW', 'AMBER_RED']))
    case 'LATE':
      return open(lit(ctx, viewer, ['RED']))
    case 'TO_APPROVE':
      return toApprove({ viewer })
  }
}

/** The petition office coordinates and oversees (第十四条); it and the system look at what anybody owes, every other organ at its own. */
const overseesAll = ({ kind, organKind }: Viewer): boolean => kind === 'system' || organKind === 'PETITION_OFFICE'

/** Near or late: to whoever oversees by the duty that comes first; else by what the own organ owes, so that a review that is late is not late with the handler. */
const lit = (ctx: Ctx, viewer: Viewer, lights: readonly Light[]): Condition =>
  overseesAll(viewer) ? litBy(ctx, lights) : owing(ctx, viewer.organId, lights, 'figureOrgan')

const dueFirst = (ctx: Ctx): Condition => ({
  sql: '(row.nextWarnOn = :figureToday OR row.nextLawfulLastOn = :figureToday)',
  parameters: { figureToday: ctx.today },
})

const open = ({ sql, parameters }: Condition): Condition => ({ sql: `(${IS_OPEN} AND ${sql})`, parameters })

/** Matters with something this person decides as the second one; never what the person asked for. */
function toApprove({ viewer }: Pick<Seer, 'viewer'>): Condition {
  const acts = decidableActs(viewer)
  if (acts.length === 0) return { sql: '1 = 0', parameters: {} }
  return {
    sql: `row.id IN (SELECT asked.matterId FROM matter_proposal asked WHERE ${openFor('asked')})`,
    parameters: decidableParameters({ viewer }),
  }
}

/** Open proposals that this person decides, as a condition on rows of `matter_proposal`. */
export const openFor = (alias: string): string =>
  `${alias}.organId = :decideOrgan AND ${alias}.isOpen = :decideYes AND ${alias}.act IN (:...decideActs) AND (${alias}.askedById IS NULL OR ${alias}.askedById <> :decideMe)`

export const decidableParameters = ({ viewer }: Pick<Seer, 'viewer'>): Condition['parameters'] => ({
  decideOrgan: viewer.organId,
  decideYes: true,
  decideActs: decidableActs(viewer),
  decideMe: viewer.accountId,
})
