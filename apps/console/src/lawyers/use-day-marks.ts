import { useRead } from '../kit/use-console.js'

/** A day whose weekday does not say whether it is worked: a holiday (放假), or a weekend that is worked for one (调休). */
export type DayMark = 'rest' | 'makeUp'

/** By day, of one year, as the calendar of the office has them; empty until it is read. */
export function useDayMarks(year: number): ReadonlyMap<string, DayMark> {
  const read = useRead(['calendar', year], (provider) => provider.calendarYear(year), year > 0 ? 'always' : 'never')
  return new Map(
    (read.data?.calendarYear ?? []).flatMap(({ on, isRest, why }): [string, DayMark][] => {
      if (why === 'MAKE_UP') return [[on, 'makeUp']]
      return isRest && why !== 'WEEKEND' ? [[on, 'rest']] : []
    }),
  )
}
