import { localDate, type LocalDate } from '@petition/law'
import {
  CHANNELS,
  codesOf,
  factsWithoutEffect,
  partyIds,
  PLACES,
  PURPOSES,
  SERVICE_MODES,
  STAGES,
  STANDINGS,
  supplementsOf,
  TOPICS,
} from '@petition/domain'
import { In } from 'typeorm'
import { describe, expect, it } from 'vitest'
import { identityNumberProblem } from '@petition/law'
import { PaperEntity } from '../../src/documents/index.js'
import { MatterFactEntity } from '../../src/matters/archive/fact.entity.js'
import {
  AttachmentEntity,
  ClaimEntity,
  DutyEntity,
  ProposalEntity,
  SavedViewEntity,
} from '../../src/matters/archive/folded.entity.js'
import { MatterEntity } from '../../src/matters/archive/matter.entity.js'
import { NeedEntity } from '../../src/matters/archive/need.entity.js'
import { PartyEntity } from '../../src/matters/archive/party.entity.js'
import { refoldMatter } from '../../src/matters/case/refold.js'
import { loadCase } from '../../src/matters/index.js'
import { figuresOf } from '../../src/matters/reading/workbench.js'
import { lightOfRow } from '../../src/matters/reading/lights.js'
import { ImportBatchEntity } from '../../src/imports/import.entity.js'
import { AbsenceEntity } from '../../src/organs/index.js'
import { readBoard, readMyStudy } from '../../src/study/index.js'
import { ctxOf, rowsOf } from './ledger-of.js'
import { builtSample, onSampleOffice } from './sample-copy.js'

const FIRST_DAY = localDate('2023-01-10')
const passwordIn = (told: string): string => /([a-z2-9]{4}-){3}[a-z2-9]{4}/.exec(told)?.[0] ?? ''
const sorted = <T extends string | null>(codes: Iterable<T>): T[] =>
  [...codes].sort((a, b) => String(a).localeCompare(String(b)))
const countBy = <T>(rows: readonly T[], code: (row: T) => string | null): ReadonlyMap<string | null, number> => {
  const counts = new Map<string | null, number>()
  for (const row of rows) counts.set(code(row), (counts.get(code(row)) ?? 0) + 1)
  return counts
}

onSampleOffice((office) => {
  const all = () => office.db.read.find(MatterEntity)
  const lightsOn = async (day: LocalDate) => {
    const ctx = await ctxOf(office.office, 'zhuren', day)
    return new Set((await all()).filter((row) => row.standing === 'OPEN').map((row) => lightOfRow(ctx, row)))
  }

  describe('the register', () => {
    it('has its own day and enough to look at', async () => {
      const { today } = await office.ctx()
      expect(today >= FIRST_DAY).toBe(true)
      const matters = await all()
      expect(matters.length).toBeGreaterThanOrEqual(120)
      const open = matters.filter((row) => row.standing === 'OPEN').length
      expect(open).toBeGreaterThan(50)
      expect(open).toBeLessThan(matters.length * 0.7)
      expect(matters.filter((row) => row.receivedOn < '2022-05-01').length).toBeGreaterThan(10)
    })

    it('shows every channel, purpose, topic, place, standing and stage', async () => {
      const matters = await all()
      const has = (code: (row: MatterEntity) => string | null) => [...countBy(matters, code).keys()]
      expect(has((row) => row.channel)).toEqual(expect.arrayContaining([...codesOf(CHANNELS)]))
      expect(has((row) => row.purpose)).toEqual(expect.arrayContaining([...codesOf(PURPOSES)]))
      expect(has((row) => row.topic)).toEqual(expect.arrayContaining([...codesOf(TOPICS)]))
      expect(has((row) => row.placeCode)).toEqual(expect.arrayContaining(Object.keys(PLACES)))
      expect(has((row) => row.standing)).toEqual(expect.arrayContaining([...codesOf(STANDINGS)]))
      // A matter is registered in the act that begins it: nothing waits to be registered.
      expect(has((row) => row.stage)).toEqual(
        expect.arrayContaining(codesOf(STAGES).filter((stage) => stage !== 'TO_REGISTER')),
      )
    })

    it('shows every class, road and outcome, every way of service, and everything that may wait for a second person', async () => {
      const claims = await office.db.read.find(ClaimEntity)
      expect([...countBy(claims, (row) => row.class).keys()]).toEqual(
        expect.arrayContaining(['ADVICE', 'ACCUSATION', 'REQUEST']),
      )
      expect([...new Set(claims.map((row) => row.road))]).toEqual(expect.arrayContaining([1, 2, 3, 4, 5, 6]))
      expect([...countBy(claims, (row) => row.outcome).keys()]).toEqual(
        expect.arrayContaining(['SUPPORTED', 'EXPLAINED', 'NOT_SUPPORTED']),
      )
      const served = await office.db.read.findBy(MatterFactEntity, { kind: 'SERVED' })
      expect([...countBy(served, (row) => String(row.payload['mode'])).keys()]).toEqual(
        expect.arrayContaining([...codesOf(SERVICE_MODES)]),
      )
      const asked = await office.db.read.findBy(ProposalEntity, { isOpen: true })
      expect(sorted(countBy(asked, (row) => row.act).keys())).toEqual(['assign', 'extend', 'issueOpinion', 'object'])
    })

    it('holds what goes sideways: split, told again, mistaken, withdrawn, corrected, revealed, heard', async () => {
      const kinds = countBy(await office.db.read.find(MatterFactEntity), (row) => row.kind)
      for (const kind of ['SPLIT_OFF', 'SPLIT_FROM', 'ATTACHED', 'MISTAKEN', 'WITHDRAWN', 'CORRECTED', 'REVEALED'])
        expect(kinds.get(kind) ?? 0, kind).toBeGreaterThan(1)
      for (const kind of ['KEPT', 'ARRIVED', 'OBJECTION_ANSWERED', 'SIMPLE_LEFT', 'CLOSING_REPORTED', 'HEARING_BEGAN'])
        expect(kinds.get(kind) ?? 0, kind).toBeGreaterThan(0)
      expect(kinds.get('PROPOSAL_DECLINED') ?? 0).toBeGreaterThan(1)
      expect(await office.db.read.countBy(PaperEntity, { isOpenTask: true })).toBeGreaterThan(0)
      const types = countBy(await office.db.read.find(AttachmentEntity), (row) => row.contentType)
      expect(sorted(types.keys())).toEqual(['application/pdf', 'image/png', 'text/plain'])
    })

    it('holds missing material that was asked for once, needs by consent, and letters told to some who signed', async () => {
      const ctx = await office.systemCtx({ today: FIRST_DAY })
      const facts = await office.db.read.find(MatterFactEntity)
      const of = (kind: string) => facts.filter((fact) => fact.kind === kind)
      // Asked once each: no matter has two letters of the same kind by the same organ.
      const asks = of('SUPPLEMENT_ASKED').map((fact) => [fact.matterId, fact.organId, fact.payload['stage']].join(' '))
      expect(asks.length).toBeGreaterThan(2)
      expect(new Set(asks).size).toBe(asks.length)
      const answers = await Promise.all(
        of('SUPPLEMENT_ASKED').map(async ({ matterId }) => supplementsOf((await loadCase(ctx, matterId)).story)),
      )
      const missing = answers.flat().map(({ missing: nos, asked }) => [nos.length, asked.items.length] as const)
      expect(missing.some(([left]) => left === 0)).toBe(true)
      expect(missing.some(([left, all]) => left > 0 && left < all)).toBe(true)
      expect(missing.some(([left, all]) => left === all)).toBe(true)
      // A need is known to nobody by the log; taken back, nothing of it is kept.
      expect(of('NEED_RECORDED').length).toBeGreaterThan(2)
      expect(JSON.stringify(of('NEED_RECORDED'))).not.toMatch(/SIGN_LANGUAGE|STEP_FREE|INTERPRETER/u)
      const withdrawn = of('NEED_WITHDRAWN').map((fact) => String(fact.payload['needId']))
      expect(withdrawn.length).toBeGreaterThan(0)
      const kept = await office.db.read.findBy(NeedEntity, { id: In(withdrawn) })
      expect(kept.every((need) => need.needSealed === null && need.partyId === null)).toBe(true)
      // Of a letter that eight signed some have the notice and some do not: that is owed still.
      const open = await office.db.read.findBy(DutyEntity, { clock: 'HOUSE-EQUAL-NOTICE', isOpen: true })
      const told = await Promise.all(
        open.map(async ({ matterId }) => {
          const { story } = await loadCase(ctx, matterId)
          const have = new Set(
            story
              .of('SERVED')
              .filter(({ paper }) => paper === 'NOTICE')
              .map((fact) => fact.partyId),
          )
          return [have.size, partyIds(story).length] as const
        }),
      )
      expect(told.some(([have, all]) => have > 0 && have < all && all === 8)).toBe(true)
      expect(of('REPRESENTATIVES_NAMED').some((fact) => Array.isArray(fact.payload['partyIds']))).toBe(true)
    })

    it('records six representatives, late objections and late requests, and the law gives them no effect', async () => {
      const ctx = await office.systemCtx()
      const codes = new Set<string>()
      for (const { id } of await all()) {
        const { story } = await loadCase(ctx, id)
        for (const { code } of factsWithoutEffect(story)) codes.add(code)
      }
      expect([...codes]).toEqual(
        expect.arrayContaining(['TOO_MANY_REPRESENTATIVES', 'OBJECTION_TOO_LATE', 'REQUEST_TOO_LATE']),
      )
    })
  })

  describe('on its first day', () => {
    it('shows the lights; no duty can be between its two last days on a Tuesday, so that one shows on Monday', async () => {
      expect(sorted(await lightsOn(FIRST_DAY))).toEqual(['GREEN', 'GREY', 'NONE', 'RED', 'YELLOW'])
      expect(await lightsOn(localDate('2023-01-16'))).toContain('AMBER_RED')
    })

    it.each(['zhuren', 'zhujian.fuze'])('gives %s something in every figure', async (login) => {
      const figures = await figuresOf(await ctxOf(office.office, login, FIRST_DAY))
      expect(figures.filter((figure) => figure.count === 0).map((figure) => figure.key)).toEqual([])
    })

    it.each(['jiefang', 'zhujian'])(
      'gives %s, who approves nothing, something in every other figure',
      async (login) => {
        const figures = await figuresOf(await ctxOf(office.office, login, FIRST_DAY))
        expect(figures.filter((figure) => figure.count === 0).map((figure) => figure.key)).toEqual(['TO_APPROVE'])
      },
    )

    it('leaves no matter without somebody who has it and something that is owed', async () => {
      for (const row of await all()) {
        if (row.standing !== 'OPEN') expect(row, row.number).toMatchObject({ openDuties: 0, nextDutyKey: null })
        else {
          expect(row.handlerId ?? row.deskId, row.number).not.toBeNull()
          expect(row.nextDutyKey, row.number).not.toBeNull()
          expect(row.openDuties, row.number).toBeGreaterThan(0)
        }
      }
    })

    it('stores what a recomputation from the facts gives, row by row', async () => {
      const ctx = await office.systemCtx({ today: FIRST_DAY })
      for (const { id, number } of await all()) {
        const stored = await rowsOf(ctx, id)
        await ctx.inTransaction((tx) => refoldMatter(tx, id))
        expect(await rowsOf(ctx, id), number).toEqual(stored)
      }
    })
  })

  describe('what it is made of', () => {
    it('has facts of days that were, recorded on them or after them', async () => {
      for (const fact of await office.db.read.find(MatterFactEntity)) {
        expect(fact.on <= FIRST_DAY).toBe(true)
        const recordedOn = new Date(fact.recordedAt.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
        expect(recordedOn >= fact.on, `${fact.kind} ${fact.on} ${recordedOn}`).toBe(true)
      }
    })

    it('knows nobody real: numbers of an area that does not exist, telephones of nobody', async () => {
      const { keys } = office.office
      const parties = await office.db.read.find(PartyEntity)
      expect(parties.length).toBeGreaterThan(120)
      for (const { id, idNumberSealed, phoneSealed, nameSealed } of parties) {
        const idNumber = idNumberSealed === null ? null : keys.open(idNumberSealed, id)
        if (idNumber !== null) {
          expect(idNumber).toMatch(/^999999/)
          expect(identityNumberProblem(idNumber)).toBeNull()
        }
        if (phoneSealed !== null) expect(keys.open(phoneSealed, id)).toMatch(/^1390000\d{4}$/)
        expect(keys.open(nameSealed, id)).toMatch(/^(\p{Script=Han}{2,3}|天津\p{Script=Han}{4}有限公司)?$/u)
      }
      const texts = JSON.stringify(await office.db.read.find(MatterFactEntity))
      // Eleven digits in a row between hexadecimal letters are part of an id or a hash.
      expect(texts.replace(/1390000\d{4}/g, '')).not.toMatch(/(?<![\da-f])1[3-9]\d{9}(?![\da-f])/)
    })

    it('has the study of 28 of 28, two of them after the first list, and a year that has just begun', async () => {
      const ctx = await ctxOf(office.office, 'xuefa', FIRST_DAY)
      const { rows } = await readBoard(ctx, 2022)
      expect(rows).toHaveLength(28)
      expect(new Set(rows.map((row) => row.name)).size).toBe(27)
      expect(rows.filter((row) => row.isComplete)).toHaveLength(28)
      expect(rows.reduce((sum, row) => sum + row.completedHours, 0)).toBe(980)
      const batches = await office.db.read.find(ImportBatchEntity, { where: { kind: 'STUDY' }, order: { id: 'ASC' } })
      expect(batches).toMatchObject([{ appliedCount: 28 }, { appliedCount: 2, alreadyThereCount: 26 }])
      // The year that runs has work in it: hours to confirm, and everybody's to do.
      const now = await readBoard(ctx, 2023)
      expect(now.rows.filter((row) => row.isComplete)).toHaveLength(0)
      expect(now.rows.filter((row) => row.pendingHours > 0).length).toBeGreaterThan(1)
      const mine = await readMyStudy(await ctxOf(office.office, 'bhxf2777', FIRST_DAY), null)
      expect(mine).toMatchObject({ requiredHours: 35, completedHours: 3, missingHours: 32, pendingHours: 1.5 })
    })

    it('has people who kept lists and people who are away, with somebody in their place', async () => {
      expect(await office.db.read.count(SavedViewEntity)).toBeGreaterThan(3)
      const away = await office.db.read.find(AbsenceEntity)
      expect(away.length).toBeGreaterThan(1)
      expect(away.every((one) => one.coverId !== null)).toBe(true)
    })

    it('lets in by the password it told, which stands in no log', async () => {
      const { told } = await builtSample()
      const password = passwordIn(told)
      expect(password).not.toBe('')
      for (const login of ['zhuren', 'jiefang', 'zhujian', 'zhujian.fuze', 'bhxf2777', 'xuefa', 'guanli', 'fayuan']) {
        expect(told).toContain(`  ${login} `)
        const client = await office.client()
        const answer = await client.graphql(
          'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
          {
            input: { login, password },
          },
        )
        expect(answer.errors, login).toEqual([])
      }
      expect(office.logged.filter((line) => line.includes(password))).toEqual([])
    })
  })
})
