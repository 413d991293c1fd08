import type { LocalDate } from '@petition/law'
import { partyIds } from '@petition/domain'
import { InvalidInput, type Ctx } from '../../platform/index.js'
import { takeUploads } from '../attachments/index.js'
import { actOn, type ActInput } from '../case/act.js'
import type { Appending } from '../case/append-facts.js'

export interface WithdrawInput extends ActInput {
  readonly partyId: string
  readonly on: LocalDate
  /** scan of the person's paper */
  readonly uploadId?: string | null
}

/** A petitioner withdrew, in person or by paper. It ends the matter for that party, and as a whole only when all did. */
export function withdraw(ctx: Ctx, input: WithdrawInput): Promise<string> {
  const { partyId, on } = input
  return actOn(ctx, { name: 'withdraw', act: 'withdraw', input, detail: { on } }, async (tx, { row, story }) => {
    if (!partyIds(story).includes(partyId)) throw new InvalidInput({ 'input.partyId': 'NOT_A_PARTY' }, 'NOT_A_PARTY')
    const uploads = input.uploadId ? await takeUploads(tx, row.id, [input.uploadId]) : []
    const added = uploads.map((attachmentId): Appending => ({ kind: 'ATTACHMENT_ADDED', on: tx.today, attachmentId }))
    return [...added, { kind: 'WITHDRAWN', on, partyId }]
  })
}
