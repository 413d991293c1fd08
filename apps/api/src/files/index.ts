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
  personal: [
    {
      table: 'upload_chunk',
      column: 'sealed',
      purpose: { zh: '刚送到、尚未使用的文件，一日后删除', en: 'files just sent and not used yet; gone after a day' },
      sealedAs: 'sealed',
    },
  ],
  uploads: [uploadRoute],
  jobs: [expireUploads],
}
