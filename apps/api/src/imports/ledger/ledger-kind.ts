import { OFFICE_CODE } from '@petition/domain'
import { OrganEntity } from '../../organs/index.js'
import { requireViewer, type Ctx } from '../../platform/ctx.js'
import { newId } from '../../platform/ids.js'
import { insertIfAbsent, lock } from '../../platform/database/db.js'
import type { ImportKind } from '../import-kind.js'
import { ImportedThingEntity } from '../import.entity.js'
import { LEDGER_FIELDS } from './fields.js'
import type { LedgerMatter } from './ledger-matter.js'
import { ledgerSink } from './ledger-sink.js'
import { translateLedger, type LedgerFrame } from './translate-ledger.js'

export const LEDGER = 'LEDGER'

/** A petition ledger of another system; a matter is known by its 信访件编号, whatever file brings it. */
export const ledgerKind: ImportKind<LedgerMatter, LedgerFrame> = {
  name: LEDGER,
  label: { zh: '信访事项台账', en: 'petition ledger' },
  roles: ['INTAKE', 'HEAD'],
  fields: LEDGER_FIELDS,
  year: 'none',
  frame: async (ctx) => ({
    ...{ today: ctx.today, organByName: await organNames(ctx) },
    shared: await ledgerSink().shared?.(ctx),
  }),
  translate: translateLedger,
  existing: (ctx, rows) =>
    ledgerSink().find(
      ctx,
      rows.map((row) => row.key),
    ),
  // The number is taken first: of two imports of one matter the second waits here, and then finds it.
  apply: async (tx, { key, data }, { shared }) => {
    const place = { organId: requireViewer(tx).organId, kind: LEDGER, externalKey: key }
    const isFirst = await insertIfAbsent(tx.m, ImportedThingEntity, {
      ...{ id: newId(), ...place, thingId: null, recordedAt: tx.now() },
    })
    if (!isFirst) {
      const known = await lock(tx.m, ImportedThingEntity, place)
      if (known?.thingId) return known.thingId
    }
    const thingId = await ledgerSink().importMatter(tx, data, shared)
    await tx.m.update(ImportedThingEntity, place, { thingId })
    return thingId
  },
}

/** Organs by their names, and the office by what others call it. */
async function organNames(ctx: Ctx): Promise<ReadonlyMap<string, string>> {
  const organs = await ctx.read.find(OrganEntity, {
    select: { id: true, name: true, code: true },
    where: { isAbolished: false },
  })
  const office = organs.find((organ) => organ.code === OFFICE_CODE)
  const aliases = office ? ['滨海新区信访办', '区信访办', '信访办'].map((name) => [name, office.id] as const) : []
  return new Map([...aliases, ...organs.map((organ) => [organ.name, organ.id] as const)])
}
