import { dropUploads, readUpload } from '../../files/index.js'
import { InvalidInput, keepContent, requireViewer, type Tx, newId } from '../../platform/index.js'
import { AttachmentEntity } from '../archive/folded.entity.js'

/** Files that one act may bring along. */
export const MOST_AT_ONCE = 20

/**
 * Makes files that the viewer sent before part of a matter: their bytes are kept once, encrypted, and the upload is gone.
 * The ids of the attachments come in the order of the uploads.
 *
 * @throws NotFound for an upload of somebody else or one that was used already; InvalidInput `TOO_MANY_FILES`
 */
export async function takeUploads(tx: Tx, matterId: string, uploadIds: readonly string[]): Promise<readonly string[]> {
  const ids = [...new Set(uploadIds)]
  if (ids.length > MOST_AT_ONCE)
    throw new InvalidInput({ 'input.attachmentIds': 'TOO_MANY' }, 'TOO_MANY_FILES', { most: MOST_AT_ONCE })
  const taken: string[] = []
  for (const uploadId of ids) {
    const upload = await readUpload(tx, uploadId)
    const content = await keepContent(tx, upload.bytes)
    const id = newId()
    await tx.m.insert(AttachmentEntity, {
      id,
      matterId,
      name: upload.name,
      contentType: upload.contentType,
      size: content.size,
      contentId: content.id,
      addedAt: tx.now(),
      addedById: requireViewer(tx).accountId,
    })
    taken.push(id)
  }
  await dropUploads(tx, ids)
  return taken
}
