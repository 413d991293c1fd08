import type { ProfessionalFieldsFragment, RosterMonthQuery, RosterShift } from '../gql/graphql.js'
import { useDayText } from '../kit/days.js'
import { useHasRole, useRead } from '../kit/use-console.js'
import { useWords } from '../words/use-words.js'

export type Roster = RosterMonthQuery['roster']
export type Duty = Roster['duties'][number]
export type Professional = ProfessionalFieldsFragment

/** What is read anew after every act here. */
export const refresh = ['lawyers']

export const usePeople = () => useRead(['lawyers', 'people'], (provider) => provider.professionals())
export const useMayPlan = (): boolean => useHasRole('INTAKE', 'HEAD', 'DEPUTY')

/** 2022年10月10日上午 */
export function useHalfText(): (on: string, shift: RosterShift) => string {
  const { lawyers: words } = useWords()
  const dayText = useDayText()
  return (on, shift) => words.half(dayText(on), words.shifts[shift])
}
