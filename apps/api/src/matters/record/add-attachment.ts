import type { Ctx } from '../../platform/index.js'
import { takeUploads } from '../attachments/index.js'
import { actOn, type ActInput } from '../case/act.js'

export interface AddAttachmentInput extends ActInput {
  readonly uploadId: string
}

/** Adds material to a matter (第十九条). */
export function addAttachment(ctx: Ctx, input: AddAttachmentInput): Promise<string> {
  return actOn(ctx, { name: 'addAttachment', act: 'addAttachment', input }, async (tx, { row }) => {
    const ids = await takeUploads(tx, row.id, [input.uploadId])
    return ids.map((attachmentId) => ({ kind: 'ATTACHMENT_ADDED', on: tx.today, attachmentId }))
  })
}
