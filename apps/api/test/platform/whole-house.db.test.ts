import { expect, it } from 'vitest'
import { drift } from '../../src/platform/database/index.js'
import { unregisteredPersonal } from '../../src/platform/personal.js'
import { eachDatabase } from '../offices.js'

/** Each slice looks after its own tables; here is the office with all of them, as it is installed. */
eachDatabase((office) => {
  it('has tables that are what the entities of all slices say', async () => {
    expect(await drift(office.db)).toEqual([])
  })

  it('registers every column of every slice that sounds personal', async () => {
    await office.app()
    const columns = office.db.writer.entityMetadatas.flatMap((entity) =>
      entity.columns.map((column) => ({ table: entity.tableName, column: column.propertyName })),
    )
    expect(columns.length).toBeGreaterThan(500)
    expect(unregisteredPersonal(columns)).toEqual([])
  })
})
