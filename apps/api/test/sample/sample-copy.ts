import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { inject } from 'vitest'
import { makeLog } from '../../src/platform/logs.js'
import { Office } from '../../src/platform/office.js'
import { FieldKeys } from '../../src/platform/sealed.js'
import { settleKind } from '../../src/platform/start/sample.js'
import { sample, slices } from '../../src/slices.js'
import { onDatabase, testConfig, type OfficeOptions, type TestOffice } from '../offices.js'

/*
 * One sample office a run: the first test file that needs it makes it, the others wait for it and copy the file.
 *
 *   onSampleOffice((office) => { it('…', async () => { const head = await signedInAs(office, 'zhuren') … }) })
 */

export interface BuiltSample {
  /** the embedded database, closed; copy it, never open it */
  readonly file: string
  readonly keys: FieldKeys
  /** what whoever started it was told, sign-ins among it */
  readonly told: string
}

const LONGEST_WAIT_MS = 590_000
const PAUSE_MS = 200

export async function builtSample(): Promise<BuiltSample> {
  const folder = inject('sampleFolder')
  const [file, keyFile] = [join(folder, 'office.db'), join(folder, 'field.key')]
  const [ended, failed] = [join(folder, 'told'), join(folder, 'failed')]
  if (isFirst(join(folder, 'making'))) {
    try {
      writeFileSync(ended, await make(file, keyFile))
    } catch (error) {
      writeFileSync(failed, String(error))
      throw error
    }
  }
  for (let waited = 0; !existsSync(ended); waited += PAUSE_MS) {
    if (existsSync(failed)) throw new Error(`the sample office could not be made: ${readFileSync(failed, 'utf8')}`)
    if (waited > LONGEST_WAIT_MS) throw new Error('the sample office was not made in time')
    await sleep(PAUSE_MS)
  }
  return { file, keys: FieldKeys.fromFile(keyFile), told: readFileSync(ended, 'utf8') }
}

/** Making a folder succeeds for one of many that try at once. */
function isFirst(path: string): boolean {
  try {
    mkdirSync(path)
    return true
  } catch {
    return false
  }
}

async function make(file: string, keyFile: string): Promise<string> {
  const told: string[] = []
  const say = (line: string) => void told.push(line)
  const config = testConfig({ databaseUrl: file, fieldKeyFile: keyFile, sample: 'small' })
  const office = await Office.open(config, slices, { log: makeLog('silent') })
  try {
    await settleKind(office, sample, say)
    await (await sample()).tellSignIns(office, say)
    // Into the file itself: what still lies in the journal beside it would not be copied.
    await office.db.writer.query('PRAGMA wal_checkpoint(TRUNCATE)')
  } finally {
    await office.close()
  }
  return told.join('\n')
}

/** The tests of `body` on a copy of the sample office of their own, on its own office day. */
export function onSampleOffice(body: (office: TestOffice) => void, options: OfficeOptions = {}): void {
  onDatabase('sqlite', body, { ...options, copyOf: builtSample })
}
