import type { LocalDate } from '@petition/law'
import type { AccusationConcern, ManagedBy } from './words.js'

/** One row of the table by which accusations go to the organ that is competent for them (第三十条). */
export interface AccusationRoute {
  readonly concern: AccusationConcern
  readonly managedBy: ManagedBy
  readonly organId: string
  readonly basis: string
  readonly from: LocalDate
}

/** The table an office starts with: organs by code. What stands in it is the office's to confirm and to change. */
export const STARTING_ROUTES: readonly (Omit<AccusationRoute, 'organId' | 'from'> & { readonly organCode: string })[] =
  (
    [
      ['DISCIPLINE', 'CITY', 'C05'],
      ['DISCIPLINE', 'DISTRICT', 'D01'],
      ['DISCIPLINE', 'UNIT', 'D01'],
      ['APPOINTMENT', 'CITY', 'C06'],
      ['APPOINTMENT', 'DISTRICT', 'D02'],
      ['APPOINTMENT', 'UNIT', 'D02'],
      ['UNIT', 'CITY', 'C05'],
      ['UNIT', 'DISTRICT', 'D01'],
      ['UNIT', 'UNIT', 'D01'],
    ] as const
  ).map(([concern, managedBy, organCode]) => ({
    concern,
    managedBy,
    organCode,
    basis:
      concern === 'APPOINTMENT'
        ? '《信访工作条例》第三十条第二款，按干部管理权限；本办默认值，待确认'
        : '《信访工作条例》第三十条第一款，按管理权限；本办默认值，待确认',
  }))

/** The row in effect on a day: of two rows for the same case the one that began last. */
export function routeOn<Row extends Pick<AccusationRoute, 'concern' | 'managedBy' | 'from'>>(
  rows: readonly Row[],
  concern: AccusationConcern,
  managedBy: ManagedBy,
  on: LocalDate,
): Row | null {
  return rows
    .filter((row) => row.concern === concern && row.managedBy === managedBy && row.from <= on)
    .reduce<Row | null>((best, row) => (best === null || row.from >= best.from ? row : best), null)
}
