import { expect, it } from 'vitest'
import { drift } from '../../src/platform/database/index.js'
import { unregisteredPersonal } from '../../src/platform/personal.js'
import { eachDatabase } from '../offices.js'
import { houseSlices } from './house.js'

eachDatabase(
  (office) => {
    it('has tables that are what the entities say', async () => {
      expect(await drift(office.db)).toEqual([])
    })

    it('has a rule on every field, and registers every personal column', async () => {
      await office.app()
      const columns = office.db.writer.entityMetadatas.flatMap((entity) =>
        entity.columns.map((column) => ({ table: entity.tableName, column: column.propertyName })),
      )
      expect(columns.length).toBeGreaterThan(80)
      expect(unregisteredPersonal(columns)).toEqual([])
    })
  },
  { slices: houseSlices },
)
