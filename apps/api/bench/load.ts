import type { EntityTarget, ObjectLiteral } from 'typeorm'
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js'
import { MatterFactEntity } from '../src/matters/archive/fact.entity.js'
import { ClaimEntity, DutyEntity } from '../src/matters/archive/folded.entity.js'
import { GramEntity, ProposalEntity, ReferralEntity } from '../src/matters/archive/folded.entity.js'
import { MatterEntity, MatterOrganEntity, NO_DAY } from '../src/matters/archive/matter.entity.js'
import { PartyEntity } from '../src/matters/archive/party.entity.js'
import { MatterSeatEntity } from '../src/matters/archive/seat.entity.js'
import type { Office } from '../src/platform/index.js'
import { seededIds } from '../src/platform/ids.js'

/*
 * Many matters out of few: rows that the commands of the sample office wrote are copied inside the database, each copy with ids
 * and a number of its own and, where it is ended, some weeks further back. Whatever a row holds was folded by the program.
 */

const CHILDREN: readonly EntityTarget<ObjectLiteral>[] = [
  ...[MatterFactEntity, ClaimEntity, DutyEntity, ReferralEntity, ProposalEntity, MatterOrganEntity],
  ...[GramEntity, PartyEntity, MatterSeatEntity],
]
/** One of so many copies is of a matter that is still open: some thousand of a hundred thousand. */
const OPEN_ONE_OF = 30
const AT_ONCE = 4000
const WEEKS = 500

interface Template {
  readonly id: string
  readonly standing: string
}

/** Copies until there are so many matters. @returns how many of them are open */
export async function loadMatters(office: Office, wanted: number, say: (line: string) => void): Promise<void> {
  const { db } = office
  const templates = await db.read.find(MatterEntity, { select: { id: true, standing: true }, order: { id: 'ASC' } })
  const open = templates.filter((one) => one.standing === 'OPEN')
  const ended = templates.filter((one) => one.standing === 'ANSWERED' || one.standing === 'FINAL')
  const source = new Copier(office)
  await source.prepare()
  for (let n = templates.length; n < wanted; n += AT_ONCE) {
    const copies = Array.from({ length: Math.min(AT_ONCE, wanted - n) }, (_, at): Copy => {
      const no = n + at
      const isOpen = no % OPEN_ONE_OF === 0
      const list = isOpen ? open : ended
      const template = list[Math.floor(no / (isOpen ? OPEN_ONE_OF : 1)) % list.length] as Template
      return { no, templateId: template.id, weeks: isOpen ? 0 : no % WEEKS }
    })
    await source.copy(copies)
    say(`· ${n + copies.length} matters`)
  }
  await source.end()
}

interface Copy {
  readonly no: number
  readonly templateId: string
  readonly weeks: number
}

/** The characters of an id that are a matter's own; the rest counts the rows under it. */
const OWN_PART = 24

class Copier {
  constructor(private readonly office: Office) {}

  get #isMysql(): boolean {
    return this.office.db.dialect === 'mysql'
  }

  #q(name: string): string {
    return this.#isMysql ? `\`${name}\`` : `"${name}"`
  }

  async prepare(): Promise<void> {
    const run = (sql: string) => this.office.db.writer.query(sql)
    if (!this.#isMysql) await run('PRAGMA cache_size=-400000')
    await run(
      'CREATE TABLE bench_copy (template varchar(36) NOT NULL, fresh varchar(36) NOT NULL, number varchar(40) NOT NULL, days integer NOT NULL)',
    )
    for (const entity of CHILDREN) {
      const { tableName } = this.office.db.writer.getMetadata(entity)
      const order = this.#q('matterId')
      await run(
        `CREATE TABLE bench_${tableName} AS SELECT t.*, ROW_NUMBER() OVER (ORDER BY ${order}) AS bench_no FROM ${tableName} t`,
      )
      await run(`CREATE INDEX bench_${tableName}_of ON bench_${tableName} (${order})`)
    }
    await run('CREATE TABLE bench_matter AS SELECT * FROM matter')
  }

  async copy(copies: readonly Copy[]): Promise<void> {
    await this.office.db.inTransaction(async (m) => {
      await m.query('DELETE FROM bench_copy')
      for (let at = 0; at < copies.length; at += 500) {
        const some = copies.slice(at, at + 500)
        const values = some.map(() => '(?, ?, ?, ?)').join(', ')
        await m.query(
          `INSERT INTO bench_copy VALUES ${values}`,
          some.flatMap(({ no, templateId, weeks }) => [templateId, this.#id(no), `BENCH-${no}`, weeks * 7]),
        )
      }
      await m.query(this.#insert(MatterEntity, 'id'))
      for (const entity of CHILDREN) await m.query(this.#insert(entity, 'matterId'))
    })
  }

  async end(): Promise<void> {
    const tables = [...CHILDREN.map((entity) => this.office.db.writer.getMetadata(entity).tableName), 'matter', 'copy']
    for (const table of tables) await this.office.db.writer.query(`DROP TABLE bench_${table}`)
    await this.office.db.writer.query(this.#isMysql ? 'ANALYZE TABLE matter, matter_duty, matter_gram' : 'ANALYZE')
  }

  /** An id whose first part no other copy has. */
  #id(no: number): string {
    return seededIds(`bench ${no}`, new Date(Date.UTC(2022, 0, 1) + no * 60_000))()
  }

  #insert(entity: EntityTarget<ObjectLiteral>, owner: 'id' | 'matterId'): string {
    const { tableName, columns } = this.office.db.writer.getMetadata(entity)
    const names = columns.map((column) => this.#q(column.databaseName)).join(', ')
    const values = columns.map((column) => this.#value(column, owner)).join(', ')
    return `INSERT INTO ${tableName} (${names}) SELECT ${values} FROM bench_copy c JOIN bench_${tableName} t ON t.${this.#q(owner)} = c.template`
  }

  #value(column: ColumnMetadata, owner: 'id' | 'matterId'): string {
    const name = column.propertyName
    const own = `t.${this.#q(column.databaseName)}`
    if (name === owner) return 'c.fresh'
    if (name === 'id') return this.#isMysql ? ID_MYSQL : ID_SQLITE
    if (name === 'number') return 'c.number'
    if (name === 'externalNumber' || name === 'externalSource') return 'NULL'
    if (column.type !== 'date') return own
    const earlier = this.#isMysql ? `DATE_SUB(${own}, INTERVAL c.days DAY)` : `date(${own}, '-' || c.days || ' days')`
    return `CASE WHEN ${own} IS NULL OR ${own} = '${NO_DAY}' THEN ${own} ELSE ${earlier} END`
  }
}

const ID_SQLITE = `substr(c.fresh, 1, ${OWN_PART}) || printf('%012x', t.bench_no)`
const ID_MYSQL = `CONCAT(LEFT(c.fresh, ${OWN_PART}), LOWER(LPAD(HEX(t.bench_no), 12, '0')))`
