import * as d from '../gql/graphql.js'
import { send } from './send.js'

/** What the pages of the reconsideration window read. */
export const reconReads = {
  reconsiderations: async (filter: d.ReconFilterInput, orderBy: d.ReconOrder, after: string | null) =>
    (await send(d.ReconsiderationsDocument, { filter, orderBy, first: 25, after })).reconsiderations,
  reconsiderationFile: async (id: string) =>
    (await send(d.ReconsiderationFileDocument, { id })).reconsideration ?? null,
  reconConsultations: async (after: string | null) =>
    (await send(d.ReconConsultationsDocument, { first: 25, after })).reconConsultations,
  previewReconsideration: async (input: d.PreviewReconInput) =>
    (await send(d.PreviewReconsiderationDocument, { input })).previewReconsideration,
  previewReconDecision: async (input: d.DraftReconDecisionInput) =>
    (await send(d.PreviewReconDecisionDocument, { input })).previewReconDecision,
  reconPaper: async (id: string) => (await send(d.ReadReconPaperDocument, { id })).reconPaper,
  /** The address is good once and for a minute: asked for when it is needed. */
  reconPaperDownload: async (id: string) => (await send(d.DownloadReconPaperDocument, { id })).downloadReconPaper,
}
