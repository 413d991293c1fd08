import { temporaryPassword } from '../../organs/passwords.js'
import type { Office, Tx } from '../../platform/index.js'
import { OfficeFactEntity } from '../../platform/records/entities.js'

const FACT = 'samplePassword'

/** One random password for everybody of one sample office; kept sealed, so that every start can say it. */
export async function keepNewPassword(tx: Tx): Promise<string> {
  const password = temporaryPassword()
  await tx.m.insert(OfficeFactEntity, { name: FACT, value: tx.keys.seal(password, FACT) })
  return password
}

export async function samplePassword(office: Office): Promise<string | null> {
  const kept = await office.db.read.findOneBy(OfficeFactEntity, { name: FACT })
  return kept ? office.keys.open(kept.value, FACT) : null
}
