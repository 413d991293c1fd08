import type { Slice } from '../platform/slice.js'
import { messages } from './messages.js'
import { Uploads1700000003000 } from './migrations/1700000003000-uploads.js'
import { UploadChunkEntity, UploadEntity } from './upload.entity.js'
import { expireUploads, uploadRoute } from './uploads.js'

export { dropUploads, readUpload, type Upload } from './uploads.js'

/** Files on their way in: sent first, used by a command afterwards. */
export const filesSlice: Slice = {
  name: 'files',
  entities: [UploadEntity, UploadChunkEntity],
  migrations: [Uploads1700000003000],
  resolvers: [],
  messages,
  uploads: [uploadRoute],
  jobs: [expireUploads],
}
