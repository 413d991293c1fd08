import * as d from '../gql/graphql.js'
import { send } from './send.js'

export interface DisputesWanted {
  readonly filter: d.DisputeFilterInput
  readonly orderBy: d.DisputeOrder
  readonly first: number
  readonly after: string | null
}

/** What the screens of the dispute centres read. */
export const centreReads = {
  centres: async () => (await send(d.CentreListDocument, {})).disputeCentres,
  centreTeams: async () => (await send(d.CentreTeamsDocument, {})).disputeCentres,
  disputeStart: async (organId: string | null, community: string | null) =>
    (await send(d.DisputeStartOfDocument, { organId, community })).disputeStart,
  disputes: async (wanted: DisputesWanted) => (await send(d.DisputeListDocument, { ...wanted })).disputes,
  dispute: async (id: string) => (await send(d.DisputeOfDocument, { id })).dispute,
  disputePaper: async (id: string, kind: d.DisputePaperKind) =>
    (await send(d.DisputePaperOfDocument, { id, kind })).disputePaper,
  disputeFigures: async (from: string, to: string) =>
    (await send(d.DisputeFiguresOfDocument, { from, to })).disputeFigures,
  findings: async (after: string | null) => (await send(d.FindingListDocument, { after })).findings,
}
