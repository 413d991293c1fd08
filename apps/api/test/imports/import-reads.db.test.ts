import { readFileSync } from 'node:fs'
import { localDate } from '@petition/law'
import { expect, it } from 'vitest'
import { uploadRoute } from '../../src/files/uploads.js'
import { applyImport } from '../../src/imports/apply-import.js'
import { ImportBatchEntity } from '../../src/imports/import.entity.js'
import { startImport } from '../../src/imports/start-import.js'
import { slices } from '../../src/slices.js'
import { MatterOffice } from '../matters/matter-office.js'
import { eachDatabase, type TestOffice } from '../offices.js'
import { aKey } from '../organs/house.js'

const TODAY = localDate('2023-01-10')
const [HEADER = '', ...ROWS] = readFileSync(new URL('../fixtures/ledger-40.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
/** A row that was assigned, accepted and answered: the longest history that a ledger tells. */
const [FIRST = ''] = ROWS

const desk = new MatterOffice()

eachDatabase(
  (office: TestOffice) => {
    it('reads the house once a file: a row reads its own line and number, and nothing of organs and desks', async () => {
      const apply = async (mark: string, n: number) => {
        const lines = Array.from({ length: n }, (_, at) => FIRST.replace('BHXF22090500001', `BHXF-${mark}-${at}`))
        const ctx = await desk.ctx('intake', TODAY)
        const bytes = Buffer.from([HEADER, ...lines].join('\n'))
        const { uploadId } = (await uploadRoute.handle(ctx, { name: 'l.csv', bytes, claimedType: 'text/csv' }, {})) as {
          uploadId: string
        }
        const { id: batchId } = await startImport(ctx, { idempotencyKey: aKey(), uploadId, kind: 'LEDGER' })
        const { statements } = await office.counted(() =>
          applyImport(ctx, { idempotencyKey: aKey(), batchId, expectedVersion: 1 }),
        )
        expect(await ctx.read.findOneByOrFail(ImportBatchEntity, { id: batchId })).toMatchObject({ appliedCount: n })
        return statements
      }
      await apply('warm', 1)
      const three = await apply('three', 3)
      const four = await apply('four', 4)
      const reads = (statements: readonly string[]) => {
        const tables = new Map<string, number>()
        for (const statement of statements) {
          const table = /^SELECT .*? FROM [`"]?(\w+)/su.exec(statement)?.[1]
          if (table) tables.set(table, (tables.get(table) ?? 0) + 1)
        }
        return tables
      }
      const [before, after] = [reads(three), reads(four)]
      const more = [...after.keys()].filter((table) => after.get(table) !== before.get(table))
      expect(['import_row', 'number_sequence']).toEqual(expect.arrayContaining(more))
      expect({ organs: after.get('organ'), desks: after.get('desk') }).toEqual({ organs: 2, desks: 1 })
      // It was 24 while every row asked for them.
      expect(four.length - three.length).toBeLessThan(24)
    })
  },
  { seed: desk.seed, slices },
)
