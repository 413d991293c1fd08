import type { HandoverFieldsFragment } from '../gql/graphql.js'

export type Handover = HandoverFieldsFragment

export const handoverAddress = (id: string): string => `/handovers/${id}`

/** The duty that comes first of those that still run. */
export function runningDuty({ duties }: Handover): Handover['duties'][number] | null {
  const running = duties.filter(({ endedOn }) => !endedOn)
  const dayOf = (duty: Handover['duties'][number]) => duty.warnOn ?? duty.lawfulLastOn ?? '9999'
  return running.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))[0] ?? null
}

/** What may be done in a state; the server decides again. */
export const canReceive = ({ state }: Handover): boolean => state === 'HANDED_OVER'
export const canAccept = ({ state }: Handover): boolean => state === 'RECEIVED' || state === 'RETURN_REFUSED'
export const canReturn = ({ state }: Handover): boolean => state === 'HANDED_OVER' || state === 'RECEIVED'
export const canReport = ({ state }: Handover): boolean =>
  state === 'RECEIVED' || state === 'ACCEPTED' || state === 'RETURN_REFUSED'
