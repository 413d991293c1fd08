import { MatterFactEntity } from '../../src/matters/archive/fact.entity.js'
import { ClaimEntity, DutyEntity, ProposalEntity, ReferralEntity } from '../../src/matters/archive/folded.entity.js'
import { MatterEntity, MatterLinkEntity, MatterOrganEntity } from '../../src/matters/archive/matter.entity.js'
import { PaperEntity } from '../../src/documents/index.js'
import { AccountEntity, CadreEntity, viewerOf } from '../../src/organs/index.js'
import { OrganEntity } from '../../src/organs/index.js'
import type { Ctx, Viewer } from '../../src/platform/index.js'
import type { Office } from '../../src/platform/office.js'
import type { LocalDate } from '@petition/law'

/** What a sample office is, apart from ids and instants: the same seed gives the same on either database. */
export async function summaryOf(office: Office): Promise<readonly string[]> {
  const read = office.db.read
  const matters = await read.find(MatterEntity, { order: { number: 'ASC' } })
  const facts = await read.find(MatterFactEntity, { order: { matterId: 'ASC', seq: 'ASC' } })
  const papers = await read.find(PaperEntity, { order: { matterId: 'ASC', id: 'ASC' } })
  const people = await read.find(CadreEntity, { order: { name: 'ASC' } })
  const lines = matters.map((matter) => {
    const own = facts.filter((fact) => fact.matterId === matter.id).map((fact) => `${fact.kind} ${fact.on}`)
    const numbers = papers.filter((paper) => paper.matterId === matter.id).map((paper) => paper.number)
    const { number, summary, standing, stage, receivedOn, nextWarnOn } = matter
    return [number, receivedOn, standing, stage, nextWarnOn, summary, ...own, ...numbers].join(' | ')
  })
  return [...lines, people.map((person) => person.name).join(' ')]
}

const FOLDED = [
  ...[ClaimEntity, DutyEntity, ReferralEntity, ProposalEntity],
  ...[MatterOrganEntity, MatterLinkEntity],
] as const

/** Every row that is folded from the facts of one matter. */
export async function rowsOf(ctx: Ctx, matterId: string): Promise<readonly unknown[]> {
  const matter = await ctx.read.findOneByOrFail(MatterEntity, { id: matterId })
  const folded = await Promise.all(
    FOLDED.map((entity) => ctx.read.find(entity as typeof DutyEntity, { where: { matterId }, order: { id: 'ASC' } })),
  )
  return [matter, ...folded]
}

export async function viewerNamed(office: Office, login: string): Promise<Viewer> {
  const account = await office.db.read.findOneByOrFail(AccountEntity, { login })
  const cadre = await office.db.read.findOneByOrFail(CadreEntity, { id: account.cadreId })
  const organ = await office.db.read.findOneByOrFail(OrganEntity, { id: account.organId })
  return viewerOf(account, cadre, organ)
}

export async function ctxOf(office: Office, login: string, today?: LocalDate): Promise<Ctx> {
  const viewer = await viewerNamed(office, login)
  return office.ctx(today === undefined ? { viewer } : { viewer, today })
}
