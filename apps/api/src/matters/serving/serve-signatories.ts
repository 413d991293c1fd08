import type { LocalDate } from '@petition/law'
import type { ServedPaper, ServiceMode } from '@petition/domain'
import { InvalidInput, type Ctx } from '../../platform/index.js'
import { takeUploads } from '../attachments/index.js'
import { actOn, type ActInput } from '../case/act.js'
import type { Appending } from '../case/append-facts.js'
import { serviceFact } from './serve.js'

/** One of those to whom the paper is brought, with an own day and an own proof. */
export interface Recipient {
  readonly partyId: string
  readonly on: LocalDate
  readonly slipOn?: LocalDate | null
  /** left out: the common proof */
  readonly proof?: string | null
}

export interface ServeSignatoriesInput extends ActInput {
  readonly paper: ServedPaper
  readonly mode: ServiceMode
  readonly recipients: readonly Recipient[]
  readonly isRecorded?: boolean | null
  readonly hasConsent?: boolean | null
  /** what proves it for all who have no own proof */
  readonly proof?: string | null
  readonly uploadId?: string | null
}

/**
 * One paper, in one way, on several who signed: an own service for each, with an own day, from which an own window runs
 * (decision 025 of the law). All of them or none.
 *
 * @throws as `serve`, with the path of the recipient; InvalidInput `NAMED_TWICE`
 */
export function serveSignatories(ctx: Ctx, input: ServeSignatoriesInput): Promise<string> {
  const { paper, mode, recipients } = input
  const detail = { paper, mode, count: recipients.length }
  return actOn(ctx, { name: 'serveSignatories', act: 'serve', input, detail }, async (tx, matter) => {
    requireOnce(recipients)
    const served = recipients.map((one, at) =>
      serviceFact(
        tx,
        matter,
        {
          ...{ paper, mode, isRecorded: input.isRecorded ?? null, hasConsent: input.hasConsent ?? null },
          ...{ partyId: one.partyId, on: one.on, slipOn: one.slipOn ?? null },
          ...{ proof: one.proof?.trim() ? one.proof : (input.proof ?? null), uploadId: input.uploadId ?? null },
        },
        `input.recipients.${at}`,
      ),
    )
    const uploads = input.uploadId ? await takeUploads(tx, matter.row.id, [input.uploadId]) : []
    const added = uploads.map((attachmentId): Appending => ({ kind: 'ATTACHMENT_ADDED', on: tx.today, attachmentId }))
    return [...served, ...added]
  })
}

function requireOnce(recipients: readonly Recipient[]): void {
  const seen = new Set<string>()
  recipients.forEach(({ partyId }, at) => {
    if (seen.has(partyId)) throw new InvalidInput({ [`input.recipients.${at}.partyId`]: 'NAMED_TWICE' }, 'NAMED_TWICE')
    seen.add(partyId)
  })
}
