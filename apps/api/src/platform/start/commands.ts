import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isLocalDate } from '@petition/law'
import { readConfig, prepareDataFolder } from '../config.js'
import { Db } from '../database/db.js'
import { migrationStatus, type MigrationStatus } from '../database/migrate.js'
import { StartRefused, ToldError } from '../errors.js'
import { assembleSchema, schemaText } from '../graphql/assemble.js'
import { partnerSchemaText } from '../graphql/partner-schema.js'
import { sentence } from '../messages.js'
import { officeKind, setOfficeDay } from '../office.js'
import { platformSlice } from '../platform-slice.js'
import type { Slice } from '../slice.js'
import { FieldKeys } from '../sealed.js'
import { backUp } from './backup.js'
import { removeEmbedded } from './embedded-file.js'
import type { Say } from './sample.js'
import { sampleDigest } from './sample-digest.js'
import { openOffice, type House } from './serve.js'

type CommandOf = (house: House, say: Say, words: readonly string[]) => Promise<void>

/** What can be asked of the program besides running: the words after `npm run`. */
export const commands: Readonly<Record<string, CommandOf>> = {
  'schema:print': async ({ slices }, say) => {
    const schema = await assembleSchema(slices)
    const texts = { 'schema.graphql': schemaText(schema), 'schema.partner.graphql': partnerSchemaText(schema) }
    for (const [name, text] of Object.entries(texts)) {
      const file = fileURLToPath(new URL(`../../../${name}`, import.meta.url))
      writeFileSync(file, text)
      say(file)
    }
  },
  'db:status': async ({ slices }, say) => {
    const { done, pending, unknown } = await statusOf(slices)
    say(`已执行 done: ${done.length}`)
    for (const name of pending) say(`待执行 pending: ${name}`)
    for (const name of unknown) say(`未知（由更新的版本建立）unknown, of a newer version: ${name}`)
  },
  'db:migrate': async ({ slices }, say) => {
    const { pending } = await statusOf(slices)
    const office = await openOffice(readConfig(process.env), slices)
    await office.close()
    say(pending.length === 0 ? '没有待执行的迁移。Nothing to migrate.' : `已执行 migrated: ${pending.join(', ')}`)
  },
  'db:reset': async (_house, say, words) => {
    const config = readConfig(process.env)
    if (!words.includes('--yes'))
      throw new StartRefused(
        `将删除 ${config.databaseUrl} 中的全部数据；确认请加 -- --yes。This deletes all data; confirm with -- --yes.`,
      )
    removeEmbedded(config)
    say(`已删除 removed: ${config.databaseUrl}`)
  },
  'db:backup': async (_house, say, [file]) => {
    say(`已备份 backed up: ${await backUp(readConfig(process.env), file)}`)
  },
  'keys:rotate': async (_house, say) => {
    const { fieldKeyFile } = readConfig(process.env)
    const id = FieldKeys.rotate(fieldKeyFile)
    say(
      `新密钥 ${id} 已写入 ${fieldKeyFile}，重启后启用；旧密钥仍须保留。New key ${id}, in use after a restart; keep the older ones.`,
    )
  },
  'sample:digest': sampleDigest,
  office: async ({ slices }, say, [word, day]) => {
    const config = readConfig(process.env)
    const office = await openOffice(config, slices)
    try {
      if (word === 'day') {
        if (!isLocalDate(day))
          throw new StartRefused('用法：npm run office -- day 2023-01-10。Usage: npm run office -- day 2023-01-10.')
        const ctx = await office.systemCtx()
        await ctx.inTransaction((tx) => setOfficeDay(tx, day, config.zone))
      }
      const { today } = await office.systemCtx()
      say(`单位 office: ${await officeKind(office)}，工作日期 office day: ${today}`)
    } catch (error) {
      if (!(error instanceof ToldError)) throw error
      throw new StartRefused(sentence('zh', error.code, error.reason, error.facts), error)
    } finally {
      await office.close()
    }
  },
}

async function statusOf(slices: readonly Slice[]): Promise<MigrationStatus> {
  const config = readConfig(process.env)
  prepareDataFolder(config)
  const all = [platformSlice, ...slices]
  const db = await Db.open(
    { url: config.databaseUrl, poolSize: 1, durability: config.durability },
    { entities: [], migrations: all.flatMap((s) => s.migrations) },
  )
  try {
    return await migrationStatus(db)
  } finally {
    await db.close()
  }
}
