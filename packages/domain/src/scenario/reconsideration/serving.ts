import type { LocalDate } from '@petition/law'
import type { ReconBody } from '../../reconsideration/index.js'
import type { Names } from './application.js'

interface Service {
  readonly paper: ReconBody<'SERVED'>['paper']
  readonly ofId: string
  readonly to: string
  readonly on: LocalDate
}

/** Handed over in person: the stories of reconsideration know no other way. */
export function servedTo({ paper, ofId, to, on }: Service, names: Names): ReconBody<'SERVED'> & { on: LocalDate } {
  const isOrgan = to === names.respondent
  return {
    ...{ kind: 'SERVED', on, paper, ofId, toPartyId: isOrgan ? null : to, toOrganId: isOrgan ? to : null },
    ...{ mode: 'DIRECT', isRecorded: false, hasConsent: false, slipOn: null },
  }
}
