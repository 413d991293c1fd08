import type { LocalDate } from '@petition/law'
import { requireViewer, type Ctx } from '../../platform/index.js'
import { ProfessionalEntity } from '../lawyers.entity.js'

/** What reading a ledger needs to know: the day, and who is on the list of professionals by name. */
export interface LedgerFrame {
  readonly today: LocalDate
  readonly officeId: string
  readonly people: ReadonlyMap<string, string>
}

/** A name that two people of the list have is nobody's: the row keeps the name alone. */
export async function ledgerFrame(ctx: Ctx): Promise<LedgerFrame> {
  const { organId } = requireViewer(ctx)
  const rows = await ctx.read.findBy(ProfessionalEntity, { organId })
  const names = rows.map((row) => row.name)
  const once = rows.filter((row) => names.indexOf(row.name) === names.lastIndexOf(row.name))
  return { today: ctx.today, officeId: organId, people: new Map(once.map((row) => [row.name, row.id])) }
}

export interface NamedPerson {
  readonly name: string
  readonly professionalId: string | null
}

export const personOf = ({ people }: LedgerFrame, name: string): NamedPerson => ({
  name,
  professionalId: people.get(name) ?? null,
})
