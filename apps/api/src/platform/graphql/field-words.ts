import { isInputObjectType, isObjectType, type GraphQLSchema } from 'graphql'

/** Names that mean the same wherever they stand. Words of the house come with its slices. */
export const platformWords: Readonly<Record<string, string>> = {
  id: '编号 id, made by the system and ordered by time',
  version: '版本号 version, to be sent back with a change',
  expectedVersion: '所见版本号 the version that was read; another one meanwhile is a CONFLICT',
  idempotencyKey:
    '幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice',
  input: '输入 input',
  filter: '筛选条件 conditions, all of which hold',
  orderBy: '排序 order',
  first: '每页条数 rows wanted, at most 100',
  after: '游标 cursor of the row after which to go on',
  nodes: '本页内容 the rows of this page',
  pageInfo: '翻页信息 where to go on',
  totalCount: '总数 how many there are; counted only when asked for',
}

const ROOTS: Readonly<Record<string, string>> = { Query: '查询 reading', Mutation: '办理 acts' }

/** Gives what has no description of its own the word that its name has in the house. */
export function describe(schema: GraphQLSchema, words: Readonly<Record<string, string>>): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue
    type.description ??= ROOTS[type.name]
    if (!isObjectType(type) && !isInputObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      field.description ??= words[field.name]
      if ('args' in field) for (const arg of field.args) arg.description ??= words[arg.name]
    }
  }
}
