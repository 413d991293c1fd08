import type { DataProvider, GetListParams, GetListResult, RaRecord } from 'ra-core'
import * as d from '../gql/graphql.js'
import { commands, type Commands } from './commands.js'
import { walkTo, type Walked } from './cursors.js'
import { changes, reads, type Changes, type Reads } from './reads.js'
import { Refusal } from './refusal.js'
import { send } from './send.js'

export interface ConsoleProvider extends Reads, Changes, Commands, DataProvider {}

type Page = { first: number; after: string | null }
type ReadList = (filter: Record<string, unknown>, page: Page, order: string) => Promise<Walked<RaRecord>>

/** The lists of the console. A filter goes to the server as it stands in the address: its fields are the server's allow-list. */
const lists: Record<string, ReadList> = {
  matters: async (filter, page, order) =>
    (await send(d.MatterListDocument, { filter, orderBy: order as d.MatterOrder, ...page })).matters,
  organs: async (filter, page) => (await send(d.OrganListDocument, { filter, ...page })).organs,
  accounts: async (filter, page) => (await send(d.AccountListDocument, { filter, ...page })).accounts,
  reviews: async (filter, page) => (await send(d.ReviewListDocument, { filter, ...page })).reviews,
  handovers: async (_filter, page) => (await send(d.HandoversDocument, page)).handovers,
  officeHandovers: async (filter, page) => (await send(d.OfficeHandoversDocument, { filter, ...page })).officeHandovers,
  dataDisclosures: async ({ toOrganId }, page) =>
    (await send(d.DataDisclosuresDocument, { toOrganId: (toOrganId as string) ?? null, ...page })).dataDisclosures,
  reminders: async ({ isUnread }, page) =>
    (await send(d.MyRemindersDocument, { isUnread: isUnread === true ? true : null, ...page })).myReminders,
  auditEntries: async (filter, page) => (await send(d.AuditLogDocument, { filter, ...page })).auditEntries,
}

async function getList(resource: string, params: GetListParams): Promise<GetListResult> {
  const read = lists[resource]
  if (!read) throw notOffered()
  const { page = 1, perPage = 25 } = params.pagination ?? {}
  const order = params.sort?.field ?? ''
  const filter = (params.filter ?? {}) as Record<string, unknown>
  const answer = await walkTo(JSON.stringify([resource, filter, order, perPage]), page, (after) =>
    read(filter, { first: perPage, after }, order),
  )
  return {
    data: answer.nodes,
    ...(typeof answer.totalCount === 'number' && { total: answer.totalCount }),
    pageInfo: { hasNextPage: answer.pageInfo.hasNextPage, hasPreviousPage: page > 1 },
  }
}

const notOffered = (): Refusal => new Refusal('', { code: 'NOT_OFFERED' })
const refuse = (): Promise<never> => Promise.reject(notOffered())

/** Nothing is edited or deleted in place: only lists are read generically, all else has a method of its own. */
export const dataProvider = {
  getList,
  getOne: refuse,
  getMany: refuse,
  getManyReference: refuse,
  create: refuse,
  update: refuse,
  updateMany: refuse,
  delete: refuse,
  deleteMany: refuse,
  ...reads,
  ...changes,
  ...commands,
} as unknown as ConsoleProvider
