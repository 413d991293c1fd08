import { articleOn, fieldsGiven, keptUntil, type GivenField, type MatterFact } from '@petition/domain'
import type { FactsAppended } from '../../matters/index.js'
import { PartyEntity } from '../../matters/referral/index.js'
import { requireOrgan } from '../../organs/index.js'
import { insertRows, newId, type Tx } from '../../platform/index.js'
import { DataDisclosureEntity } from './disclosure.entity.js'

type Referred = Extract<MatterFact, { kind: 'REFERRED' }>

/**
 * Writes down, in the act's own transaction, what of the petitioners went to another organ with a matter. History that was imported
 * was given by somebody else.
 *
 * @source 网络数据安全管理条例 第12条; before 2025 个人信息保护法 第55条、第56条
 */
export async function recordDisclosures(tx: Tx, { matterId, appended, source }: FactsAppended): Promise<void> {
  const referred = appended.filter((fact): fact is Referred => fact.kind === 'REFERRED')
  if (source === 'IMPORT' || referred.length === 0) return
  const held = fieldsHeld(await tx.m.findBy(PartyEntity, { matterId }))
  const rows = await Promise.all(referred.map((fact) => rowOf(tx, matterId, fact, held)))
  await insertRows(tx, DataDisclosureEntity, rows)
}

async function rowOf(tx: Tx, matterId: string, fact: Referred, held: readonly GivenField[]) {
  const { kind } = await requireOrgan(tx, fact.toOrganId)
  const isLegal = kind === 'POLITICAL_LEGAL' || kind === 'DISCIPLINE'
  const { instrument, article } = articleOn(fact.on, isLegal ? '22(2)' : '22(1)', '21(1)')
  return {
    ...{ id: newId(), matterId, referralId: fact.referralId, byOrganId: fact.organId, byAccountId: fact.byAccountId },
    ...{ toOrganId: fact.toOrganId, givenOn: fact.on, delivery: fact.delivery, instrument, article },
    fields: fieldsGiven({ toKind: kind, delivery: fact.delivery, held }),
    keptUntilOn: keptUntil(fact.on, tx.calendar)?.until ?? null,
  }
}

const COLUMN_OF = {
  NAME: 'nameSealed',
  ID_NUMBER: 'idNumberSealed',
  CREDIT_CODE: 'creditCodeSealed',
  PHONE: 'phoneSealed',
  ADDRESS: 'addressSealed',
} as const satisfies Partial<Record<GivenField, keyof PartyEntity>>

/** What the record holds of any of the petitioners. */
function fieldsHeld(parties: readonly PartyEntity[]): readonly GivenField[] {
  const fields = Object.keys(COLUMN_OF) as (keyof typeof COLUMN_OF)[]
  return fields.filter((field) => parties.some((party) => party[COLUMN_OF[field]] !== null))
}
