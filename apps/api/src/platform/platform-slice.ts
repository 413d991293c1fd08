import { sealAudit } from './audit.js'
import { expireCommandKeys } from './command.js'
import { expireGrants } from './http/downloads.js'
import { platformMessages } from './messages.js'
import { numberOutbox } from './outbox.js'
import * as records from './records/entities.js'
import { PlatformTables1700000000000 } from './records/platform-tables.migration.js'
import type { Slice } from './slice.js'

/** The plant room's own tables and jobs. */
export const platformSlice: Slice = {
  name: 'platform',
  entities: Object.values(records),
  migrations: [PlatformTables1700000000000],
  resolvers: [],
  messages: platformMessages,
  personal: [
    {
      table: 'content_chunk',
      column: 'sealed',
      purpose: { zh: '附件内容，可能含有个人信息', en: 'attachments, which may hold personal data' },
      sealedAs: 'sealed',
    },
  ],
  jobs: [sealAudit, numberOutbox, expireCommandKeys, expireGrants],
}
