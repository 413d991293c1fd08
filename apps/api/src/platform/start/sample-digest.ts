import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../config.js'
import { StartRefused } from '../errors.js'
import { makeLog } from '../logs.js'
import { Office, officeKind } from '../office.js'
import { FieldKeys } from '../sealed.js'
import type { House } from './serve.js'
import { openOffice } from './serve.js'
import { settleKind, type Say } from './sample.js'

/**
 * One hash of a sample office: of a new one that is made for it and thrown away, whole or `small`; or `kept`, of the one in
 * the data folder. With DATABASE_URL the new one is made in that database, which has to be empty and keeps it.
 */
export async function sampleDigest(
  { slices, sample }: House,
  say: Say,
  [which = 'whole']: readonly string[],
): Promise<void> {
  if (!sample || !['whole', 'small', 'kept'].includes(which))
    throw new StartRefused(
      '用法：npm run sample:digest [-- small | kept]。Usage: npm run sample:digest [-- small | kept].',
    )
  const maker = await sample()
  if (which === 'kept') {
    const office = await openOffice(readConfig(process.env), slices)
    if ((await officeKind(office)) !== 'sample')
      throw new StartRefused('这里存的不是示例单位。What is kept here is no sample office.')
    say(await maker.digestOf(office))
    return office.close()
  }
  const folder = mkdtempSync(join(tmpdir(), 'petition-digest-'))
  try {
    const { DATABASE_URL } = process.env
    const env = {
      ...{ SAMPLE: which === 'small' ? 'small' : 'yes', DATA_DIR: folder, RELAXED_DURABILITY: 'yes' },
      ...(DATABASE_URL ? { DATABASE_URL } : {}),
    }
    const office = await Office.open(readConfig(env), slices, { keys: FieldKeys.fresh(), log: makeLog('silent') })
    if ((await officeKind(office)) !== 'none') {
      await office.close()
      throw new StartRefused(
        'DATABASE_URL 指向的数据库里已有数据，请另给一个空库。There is an office in the database of DATABASE_URL already; name an empty one.',
      )
    }
    await settleKind(office, sample, (line) => void process.stderr.write(`${line}\n`))
    await maker.liveYear(office)
    say(await maker.digestOf(office))
    await office.close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
