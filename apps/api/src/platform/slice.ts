import type { FastifyInstance } from 'fastify'
import type { EntityManager } from 'typeorm'
import type { Calendar } from '@petition/law'
import type { Ctx } from './ctx.js'
import type { Download } from './http/downloads.js'
import type { UploadRoute } from './http/uploads.js'
import type { JobDefinition } from './jobs.js'
import type { Catalogue } from './messages.js'
import type { Office } from './office.js'
import type { PersonalColumn } from './personal.js'
import type { DatedSetting, SettingDefinition } from './settings.js'
import type { Viewer } from './viewer.js'

// Entities, migrations and resolvers are classes; typeorm and type-graphql take them as functions.
// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type
type Class = Function

/** What a slice hangs up in the house. Everything but the first four is optional. */
export interface Slice {
  readonly name: string
  readonly entities: readonly Class[]
  readonly migrations: readonly Class[]
  readonly resolvers: readonly Class[]
  readonly messages?: Catalogue
  /** what a field or argument of this name is in the whole contract, 中文 first; its own description wins */
  readonly fieldWords?: Readonly<Record<string, string>>
  readonly personal?: readonly PersonalColumn[]
  readonly settings?: readonly SettingDefinition[]
  readonly jobs?: readonly JobDefinition[]
  /** POST routes that take one file each */
  readonly uploads?: readonly UploadRoute[]
  /** what a one-use grant of this kind gives: GET /files/<grant> or /exports/<grant> */
  readonly downloads?: Readonly<Record<string, Download>>
  /** other HTTP routes; think twice, GraphQL is the door */
  readonly routes?: (app: FastifyInstance, office: Office) => void | Promise<void>
  /** who asks: read from the cookie or the token in `ctx.client`; the first slice that knows wins */
  readonly viewerOf?: (ctx: Ctx) => Promise<Viewer | null>
  /** the calendar and the dated settings of the office; the first slice that gives one wins */
  readonly calendar?: (read: EntityManager) => Promise<Calendar>
  readonly datedSettings?: (read: EntityManager) => Promise<readonly DatedSetting[]>
  /** work once whenever an office is opened, after the migrations */
  readonly onStart?: (office: Office) => Promise<void>
  /** what whoever starts the program is to be told before it listens, such as a one-time token */
  readonly onReady?: (office: Office, say: (line: string) => void) => Promise<void>
}
