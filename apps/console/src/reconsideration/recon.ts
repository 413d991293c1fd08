import type { CaseDutyFieldsFragment, ReconsiderationFileQuery, ReconsiderationsQuery } from '../gql/graphql.js'
import type { ToneName } from '../theme/palette.js'
import type { ReconStage } from '../gql/graphql.js'

export type ReconFile = NonNullable<ReconsiderationFileQuery['reconsideration']>
export type ReconRow = ReconsiderationsQuery['reconsiderations']['nodes'][number]
export type ReconActOffer = ReconFile['acts'][number]
export type CaseDuty = CaseDutyFieldsFragment

type Sign = NonNullable<ReconFile['course']['mediation']>['signs'][number]
/** One who signs, as the form of the act chooses among them; taken apart again by `signerOfKey`. */
export const signerKey = ({ by, partyId }: Pick<Sign, 'by' | 'partyId'>): string => `${by} ${partyId ?? ''}`
export function signerOfKey(key: string): { by: string; partyId: string | null } {
  const [by = '', partyId = ''] = key.split(' ')
  return { by, partyId: partyId || null }
}

export const reconAddress = (id: string): string => `/reconsideration/${encodeURIComponent(id)}`

/** What an act makes stale. */
export const reconRefresh = ['reconsiderations', 'matters', 'case-duties']

export const stageTones: Readonly<Record<ReconStage, ToneName>> = {
  EXAMINING: 'blue',
  SUPPLEMENTING: 'yellow',
  PROCEEDING: 'blue',
  SUSPENDED: 'grey',
  TO_SERVE: 'amber',
  CLOSED: 'green',
}
