import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { MatterFactEntity } from '../../src/matters/archive/fact.entity.js'
import { ClaimEntity, DutyEntity } from '../../src/matters/archive/folded.entity.js'
import { MatterEntity } from '../../src/matters/archive/matter.entity.js'
import { PartyEntity } from '../../src/matters/archive/party.entity.js'
import type { Office } from '../../src/platform/office.js'
import { AuditEntryEntity, CommandKeyEntity, OutboxMessageEntity } from '../../src/platform/records/entities.js'
import { dropDatabase, freshDatabase } from '../offices.js'
import { ensureBuilt, Place } from '../start/program.js'
import { CLAIMS, Clerk, makeOffice, openHere, PARTIES } from './registering.js'

const LOGINS = ['clerk1', 'clerk2', 'clerk3']
const ROUNDS = 2
const ACKNOWLEDGED_PER_ROUND = 12

/** What is there of every matter, beside what one act of registering writes. */
async function halves(office: Office): Promise<string[]> {
  const { read } = office.db
  const problems: string[] = []
  for (const matter of await read.find(MatterEntity)) {
    const where = { matterId: matter.id }
    const facts = await read.find(MatterFactEntity, { where, order: { seq: 'ASC' } })
    const duties = await read.findBy(DutyEntity, where)
    const of = (what: string, isWhole: boolean) => {
      if (!isWhole) problems.push(`${matter.number}: ${what}`)
    }
    of(
      'facts in one row of numbers',
      facts.length > 0 && facts.every((fact, n) => fact.seq === n + (facts[0]?.seq ?? 0)),
    )
    of(
      'its receipt and its registration',
      ['RECEIVED', 'REGISTERED'].every((kind) => facts.some((f) => f.kind === kind)),
    )
    of('claims', (await read.countBy(ClaimEntity, where)) === CLAIMS)
    of('parties', (await read.countBy(PartyEntity, where)) === PARTIES)
    of(
      'the duty that comes next',
      duties.some((duty) => duty.key === matter.nextDutyKey),
    )
    const act = { thingId: matter.id, thingKind: 'matter' }
    of('one entry of the audit', (await read.countBy(AuditEntryEntity, { ...act, act: 'registerMatter' })) === 1)
    of('one message', (await read.countBy(OutboxMessageEntity, act)) === 1)
    of('the key of its command', (await read.countBy(CommandKeyEntity, { resultId: matter.id })) === 1)
  }
  const matters = await read.count(MatterEntity)
  const keys = await read.countBy(CommandKeyEntity, { command: 'registerMatter' })
  if (matters !== keys) problems.push(`${matters} matters for ${keys} commands`)
  return problems
}

describe.each(['SQLite', 'MariaDB'])('kill -9 while clerks register, on %s', { timeout: 300_000 }, (product) => {
  const isMissing = product === 'MariaDB' && inject('mariadbUrl') === ''
  const place = new Place()
  let url = ''

  beforeAll(async () => {
    if (isMissing) return
    await ensureBuilt()
    url = product === 'MariaDB' ? await freshDatabase() : `${place.dataDir}/petition-desk.db`
  }, 300_000)
  afterAll(async () => {
    if (product === 'MariaDB' && !isMissing) await dropDatabase(url)
    place.remove()
  })

  it.skipIf(isMissing)(
    'loses nothing acknowledged, leaves no half matter, and asked again does nothing twice',
    async () => {
      // The suite's private server forgets at a power cut, not at the end of a process.
      const more: Record<string, string> = product === 'MariaDB' ? { DATABASE_URL: url, RELAXED_DURABILITY: 'yes' } : {}
      await makeOffice(place, url, LOGINS)
      const clerks = LOGINS.map((login) => new Clerk(login))
      const asked = () => clerks.flatMap((clerk) => clerk.asked)
      const acknowledged = () => asked().flatMap(({ matterId }) => matterId ?? [])

      for (let round = 1; round <= ROUNDS; round += 1) {
        const program = await place.start(more)
        for (const clerk of clerks) await clerk.signIn(program)
        const work = Promise.all(clerks.map((clerk) => clerk.workUntilTheEnd(program)))
        while (acknowledged().length < round * ACKNOWLEDGED_PER_ROUND) await Promise.race([sleep(5), work])
        program.signal('SIGKILL')
        await work
        await program.ended
        const office = await openHere(place, url)
        const there = new Set((await office.db.read.find(MatterEntity, { select: { id: true } })).map(({ id }) => id))
        expect(acknowledged().filter((id) => !there.has(id))).toEqual([])
        expect(there.size).toBeLessThanOrEqual(asked().length)
        expect(await halves(office)).toEqual([])
        await office.close()
      }

      // Whoever heard nothing asks again with the same key, and so does somebody who did hear.
      const program = await place.start(more)
      for (const clerk of clerks) {
        await clerk.signIn(program)
        for (const one of clerk.asked) {
          const id = await clerk.register(program, one)
          expect(one.matterId ?? id).toBe(id)
          one.matterId = id
        }
      }
      expect((await program.stop()).code).toBe(0)
      const office = await openHere(place, url)
      expect(await office.db.read.count(MatterEntity)).toBe(asked().length)
      expect(new Set(acknowledged()).size).toBe(asked().length)
      expect(await halves(office)).toEqual([])
      await office.close()
    },
  )
})
