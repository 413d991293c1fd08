import { createHash, type Hash } from 'node:crypto'
import { MoreThan, type EntityTarget, type ObjectLiteral } from 'typeorm'
import { PaperEntity } from '../documents/index.js'
import { figuresOf } from '../matters/reading/workbench.js'
import { MatterFactEntity } from '../matters/archive/fact.entity.js'
import { ClaimEntity, DutyEntity, ProposalEntity, ReferralEntity } from '../matters/archive/folded.entity.js'
import {
  MatterEntity,
  MatterLinkEntity,
  MatterOrganEntity,
  MatterRecusalEntity,
} from '../matters/archive/matter.entity.js'
import { ReviewEntity } from '../matters/archive/review.entity.js'
import {
  LeadOfficialEntity,
  ReceptionDayEntity,
  ReceptionMatterEntity,
  CaseLeadEntity,
} from '../leadership/leadership.entity.js'
import { CaseDutyEntity, CaseFactEntity, CaseFileEntity } from '../casework/casework.entity.js'
import { ProfessionalEntity, RosterChangeEntity, RosterDutyEntity } from '../lawyers/lawyers.entity.js'
import type { Office } from '../platform/index.js'
import { ReconCaseEntity, ReconPaperEntity } from '../reconsideration/recon.entity.js'
import { StudyFactEntity } from '../study/study.entity.js'
import { FIRST_DAY } from './days.js'
import { findHouse } from './house/install.js'
import { Chance } from './random.js'
import { SEED } from './seed.js'

/** What an office is made of, in the order in which it is read. */
const ENTITIES = [
  ...[MatterEntity, MatterFactEntity, ClaimEntity, DutyEntity, ReferralEntity, ProposalEntity],
  ...[MatterOrganEntity, MatterLinkEntity, PaperEntity, StudyFactEntity],
  ...[ReviewEntity, MatterRecusalEntity],
  ...[ProfessionalEntity, RosterDutyEntity, RosterChangeEntity],
  ...[LeadOfficialEntity, ReceptionDayEntity, ReceptionMatterEntity, CaseLeadEntity],
  ...[CaseFileEntity, CaseFactEntity, CaseDutyEntity, ReconCaseEntity, ReconPaperEntity],
] as readonly EntityTarget<Row>[]

/** Sealed and keyed with a key that every office has for itself. */
const OWN_TO_AN_OFFICE = /Sealed$|Hash$|^contentId$/
/** Whose figures are told. */
const LOGINS = ['zhuren', 'jiefang', 'zhujian', 'zhujian.fuze', 'fayuan']
const AT_ONCE = 500

interface Row extends ObjectLiteral {
  readonly id: string
}

/**
 * One hash of facts, days and figures: the same for every office of a seed on which nobody has acted, on either database.
 * Ids and instants are in it, since they come from the seed too.
 */
export async function digestOf(office: Office, seed = SEED): Promise<string> {
  const hash = createHash('sha256')
  for (const entity of ENTITIES) await addRows(office, hash, entity)
  const residents = await findHouse(office, new Chance(seed), seed)
  for (const login of LOGINS) {
    const figures = await figuresOf(await residents.ctx(login, FIRST_DAY))
    hash.update(JSON.stringify([login, figures.map(({ key, count }) => [key, count])]))
  }
  return hash.digest('hex')
}

async function addRows(office: Office, hash: Hash, entity: EntityTarget<Row>): Promise<void> {
  const names = office.db.reader
    .getMetadata(entity)
    .columns.map((column) => column.propertyName)
    .filter((name) => !OWN_TO_AN_OFFICE.test(name))
  for (let after = ''; ;) {
    const rows = await office.db.read.find(entity, {
      where: { id: MoreThan(after) },
      order: { id: 'ASC' },
      take: AT_ONCE,
    })
    const last = rows.at(-1)
    if (!last) return
    for (const row of rows) hash.update(`${JSON.stringify(names.map((name) => steady(row[name])))}\n`)
    after = last.id
  }
}

/** JSON does not keep the order of an object's fields on every database. */
const steady = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(steady)
  if (value === null || typeof value !== 'object' || value instanceof Date) return value ?? null
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inner]) => [name, steady(inner)])
}
