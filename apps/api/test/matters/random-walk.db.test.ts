import { localDate, type LocalDate } from '@petition/law'
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { attemptsOf, aWalk } from '../../../../packages/domain/test/walk/chance.js'
import { beginning, play, type State } from '../../../../packages/domain/test/walk/walk.js'
import { LeadOfficialEntity, ReceptionDayEntity } from '../../src/leadership/leadership.entity.js'
import { DutyEntity } from '../../src/matters/archive/folded.entity.js'
import { MatterEntity } from '../../src/matters/archive/matter.entity.js'
import { appendFacts, type Appending } from '../../src/matters/case/append-facts.js'
import { refoldMatter } from '../../src/matters/case/refold.js'
import { factsOf } from '../../src/matters/case/recorded.js'
import { openMatter } from '../../src/matters/intake/open-matter.js'
import { OrganEntity } from '../../src/organs/index.js'
import { lock, newId, type Ctx } from '../../src/platform/index.js'
import { aViewer, eachDatabase, type TestOffice } from '../offices.js'
import { installHouse } from '../organs/house.js'
import { rowsOf } from '../sample/ledger-of.js'

/*
 * The random office of the domain, written down in a real archive: after every act the stored rows are what the domain says,
 * no open matter is without somebody who owes and has it (the archive refuses it), and folding the facts anew changes no row.
 */

const RUNS = Number(process.env['ARCHIVE_WALK_RUNS'] ?? 12)
const SEED = Number(process.env['WALK_SEED'] ?? 20220501)

/** The organs of the walk, by their codes in the district: office, bureaus, discipline, court, government, city. */
const KINDS: Readonly<Record<string, OrganEntity['kind']>> = {
  ...{ PO: 'PETITION_OFFICE', R1: 'GOVERNMENT', C1: 'CITY_ORGAN', D1: 'DISCIPLINE', F1: 'POLITICAL_LEGAL' },
  ...{ O1: 'BUREAU', O2: 'BUREAU', O3: 'BUREAU', S1: 'BUREAU', X9: 'BUREAU' },
}

async function organIds(office: TestOffice): Promise<ReadonlyMap<string, string>> {
  const free = await office.db.read.find(OrganEntity, { order: { code: 'ASC' } })
  return new Map(
    Object.entries(KINDS).map(([name, kind]) => {
      const at = free.findIndex((organ) => organ.kind === kind)
      const [organ] = at < 0 ? [] : free.splice(at, 1)
      if (!organ) throw new Error(`the district has no organ left of kind ${kind}`)
      return [name, organ.id]
    }),
  )
}

/** Names that mean the same in every walk: people, desks and what is made before the walks. */
const KEPT = new Set(['accountId', 'deskId', 'officialId', 'receptionId', 'partyId'])

/** The same fact with the archive's ids wherever the walk's names stand: every walk begins with the same ones. */
function renamed(value: unknown, idOf: (name: string, isNew?: boolean) => string, key = ''): unknown {
  if (typeof value === 'string') return idOf(value, key.endsWith('Id') && !KEPT.has(key))
  if (Array.isArray(value)) return value.map((one) => renamed(one, idOf, key))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, renamed(one, idOf, name)]))
}

eachDatabase((office) => {
  let organs: ReadonlyMap<string, string> = new Map()
  beforeAll(async () => {
    await installHouse(office)
    organs = await organIds(office)
    const organId = organs.get('PO') ?? ''
    await office.db.inTransaction(async (m) => {
      // What the walk's facts of leaders name.
      const official = { id: 'official', organId, name: '示例领导', title: '副区长', isActive: true, version: 1 }
      await m.insert(LeadOfficialEntity, official)
      await m.insert(ReceptionDayEntity, {
        ...{ id: 'day', organId, officialId: official.id, on: localDate('2022-05-05'), fromTime: '09:00' },
        ...{ untilTime: '11:30', place: '第一接访室', status: 'HELD', reason: null, visitors: 1, version: 1 },
      })
    })
  })

  const ctxOn = (today: LocalDate): Promise<Ctx> => {
    const organId = organs.get('PO') ?? ''
    return office.ctx({ viewer: aViewer({ organId }), today, now: () => new Date(`${today}T10:00:00+08:00`) })
  }

  /** One walk on one matter of the archive. */
  class Walk {
    readonly #names = new Map<string, string>(organs)
    #matterId = ''
    #written = 0

    readonly idOf = (name: string, isNew = false): string => {
      if (isNew && !this.#names.has(name)) this.#names.set(name, newId())
      return this.#names.get(name) ?? name
    }

    /** Facts of the walk that the archive does not have yet. */
    #news(state: State): Appending[] {
      const added = state.facts.slice(this.#written)
      for (const fact of added) this.#names.set(fact.id, newId())
      this.#written = state.facts.length
      return added.map(({ recordedAt: _at, byAccountId: _by, ...fact }) => renamed(fact, this.idOf) as Appending)
    }

    async open(state: State): Promise<void> {
      const [received, ...more] = this.#news(state)
      if (received?.kind !== 'RECEIVED') throw new Error('a walk begins with the receipt')
      const ctx = await ctxOn(state.story.asOf)
      await ctx.inTransaction(async (tx) => {
        // The row as the register makes it; the walk's own matter is one beside it.
        const { at, channel, purpose, topic, placeCode, summary, groupSize, isAddressClear, isFirstTime } = received
        const registered = await openMatter(
          tx,
          {
            ...{ receivedOn: received.on, organId: received.organId ?? '', at, channel, purpose, topic, placeCode },
            ...{ placeText: null, summary, groupSize, isAddressClear, isFirstTime, previousHistory: null },
            ...{ parties: [], claims: received.claims, served: 'HERE', external: null },
          },
          () => [
            { kind: 'ALLOCATED', on: received.on, accountId: 'clerk', deskId: null, organId: received.organId ?? '' },
          ],
        )
        const id = newId()
        const row = { ...registered.row, id, number: id, lookupHash: null, version: 0 }
        await tx.m.insert(MatterEntity, row)
        this.#matterId = id
        await appendFacts(tx, { row, facts: [] }, [received, ...more])
      })
    }

    async go(state: State): Promise<void> {
      const added = this.#news(state)
      const ctx = await ctxOn(state.story.asOf)
      await ctx.inTransaction(async (tx) => {
        const row = await lock(tx.m, MatterEntity, { id: this.#matterId })
        if (!row) throw new Error('the matter is there')
        await appendFacts(tx, { row, facts: await factsOf(tx.m, row.id) }, added)
      })
    }

    /** The stored duties are those of the domain, day by day, and nothing moves when the facts are folded anew. */
    async kept(state: State): Promise<readonly (readonly [kept: unknown, said: unknown])[]> {
      const id = this.#matterId
      const row = await office.db.read.findOneByOrFail(MatterEntity, { id })
      const stored = await office.db.read.findBy(DutyEntity, { matterId: id })
      const days = (key: string, warnOn: unknown, lawfulLastOn: unknown, end: unknown) =>
        `${key} ${String(warnOn)} ${String(lawfulLastOn)} ${String(end)}`
      const said = state.duties.map((duty) =>
        days(
          duty.key
            .split(':')
            .map((part) => this.idOf(part))
            .join(':'),
          duty.warnOn,
          duty.lawfulLastOn,
          `${duty.end?.how ?? null} ${duty.end?.on ?? null}`,
        ),
      )
      const kept = stored.map((duty) => days(duty.key, duty.warnOn, duty.lawfulLastOn, `${duty.endHow} ${duty.endOn}`))
      const ctx = await ctxOn(state.story.asOf)
      const before = await rowsOf(ctx, id)
      await ctx.inTransaction((tx) => refoldMatter(tx, id))
      const again = await rowsOf(await ctxOn(state.story.asOf), id)
      return [
        [row.standing, state.standing],
        [kept.toSorted(), said.toSorted()],
        [again, before],
      ]
    }
  }

  it(
    'keeps what a random office does: rows are the fold, and no open matter is nobody’s',
    { timeout: 300_000 },
    async () => {
      let acts = 0
      await fc.assert(
        fc.asyncProperty(aWalk, async ({ from, turns }) => {
          const walk = new Walk()
          let state = beginning(from)
          await walk.open(state)
          for (const [kept, said] of await walk.kept(state)) expect(kept, 'the beginning').toEqual(said)
          let serial = 0
          for (const turn of turns)
            for (const attempt of attemptsOf(turn)) {
              serial += 1
              const { today, played } = play(state, attempt, serial)
              state = today
              if (played.how !== 'DONE') continue
              state = played.state
              acts += 1
              await walk.go(state)
              for (const [kept, said] of await walk.kept(state)) expect(kept, attempt.act).toEqual(said)
              break
            }
        }),
        { numRuns: RUNS, seed: SEED, endOnFailure: true },
      )
      expect(acts).toBeGreaterThan(RUNS)
    },
  )
})
