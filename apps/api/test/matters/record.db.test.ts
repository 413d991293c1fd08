import { localDate } from '@petition/law'
import { describe, expect, it } from 'vitest'
import { In } from 'typeorm'
import {
  acceptMatter,
  correctFact,
  loadCase,
  markMistaken,
  MatterEntity,
  referMatter,
  reveal,
  sortClaims,
} from '../../src/matters/index.js'
import { DutyEntity, GramEntity } from '../../src/matters/archive/folded.entity.js'
import { MatterRecusalEntity } from '../../src/matters/archive/matter.entity.js'
import { PartyEntity } from '../../src/matters/archive/party.entity.js'
import { movedBy, moveBy } from '../../src/matters/case/office-changes.js'
import { MatterSeatEntity } from '../../src/matters/archive/seat.entity.js'
import { fillSeats } from '../../src/matters/migrations/1700000023000-seats.js'
import { refoldMatter } from '../../src/matters/case/refold.js'
import { AuditEntryEntity } from '../../src/platform/records/entities.js'
import { eachDatabase, type TestOffice } from '../offices.js'
import { key, MatterOffice, on, START } from './matter-office.js'

const desk = new MatterOffice()

eachDatabase(
  (office: TestOffice) => {
    const accepted = async (day = 5) => {
      const id = await desk.register()
      const claims = [{ no: 1, class: 'REQUEST' as const, road: 6, decidingFact: '维修争议' }]
      await desk.act('intake', START, sortClaims, id, { claims })
      await desk.act('intake', on(1), referMatter, id, { organId: desk.organId('U38'), delivery: 'SYSTEM' as const })
      await desk.act('handler', on(day), acceptMatter, id, { on: on(day) })
      return id
    }
    const factOf = async (id: string, kind: string) =>
      (await loadCase(await desk.ctx('head', on(200)), id)).facts.find((fact) => fact.kind === kind)?.id ?? ''

    describe('a correction is a fact', () => {
      it('moves the dates that rest on it and keeps the record', async () => {
        const id = await accepted()
        const factId = await factOf(id, 'ACCEPTED')
        await desk.act('chief', on(6), correctFact, id, { factId, on: on(3), reason: '误录为送达日' })
        const { duties, facts } = await loadCase(await desk.ctx('chief', on(6)), id)
        expect(duties.find((duty) => duty.clock === 'XF-HANDLE60')?.warnOn).toBe('2022-07-07')
        expect(facts.find((fact) => fact.id === factId)?.on).toBe(on(5))
        expect(facts.at(-1)).toMatchObject({ kind: 'CORRECTED', factId, set: { on: on(3) } })
      })

      it('is refused where a later step would come first, where nothing changes, and in the future', async () => {
        const id = await accepted()
        const factId = await factOf(id, 'RECEIVED')
        const correct = (more: object) =>
          desk.act('head', on(6), correctFact, id, { factId, reason: '更正', ...more } as never)
        await expect(correct({ on: on(2) })).rejects.toMatchObject({ reason: 'CONTRADICTS', facts: { later: '登记' } })
        await expect(correct({})).rejects.toMatchObject({ reason: 'NOTHING_TO_CORRECT' })
        await expect(correct({ on: on(7) })).rejects.toMatchObject({ reason: 'IN_FUTURE' })
        await expect(correct({ set: { parties: [] } })).rejects.toMatchObject({ reason: 'NOT_CORRECTABLE' })
        await expect(correct({ set: { channel: 'FAX' } })).rejects.toMatchObject({ reason: 'NOT_A_VALUE' })
        await expect(correct({ isAnnulled: true })).rejects.toMatchObject({ reason: 'ANNULS_THE_BEGINNING' })
        await correct({ set: { topic: 'LABOUR' } })
        expect(await desk.row(id)).toMatchObject({ topic: 'LABOUR' })
      })

      it('of somebody else’s entry is the leadership’s', async () => {
        const id = await accepted()
        const factId = await factOf(id, 'RECEIVED')
        await expect(
          desk.act('colleague', on(6), correctFact, id, { factId, set: { topic: 'LAND' }, reason: '更正' }),
        ).rejects.toMatchObject({ reason: 'CORRECTION_OF_OTHERS' })
      })
    })

    it('a mistaken registration keeps its record and owes nothing', async () => {
      const id = await desk.register()
      await expect(desk.act('intake', START, markMistaken, id, { reason: '误登' })).rejects.toMatchObject({
        code: 'FORBIDDEN',
      })
      await desk.act('head', START, markMistaken, id, { reason: '误登' })
      expect(await desk.row(id)).toMatchObject({ standing: 'MISTAKEN', openDuties: 0 })
    })

    it('personal data is sealed at rest, and a look is a fact, an audit entry and no new version', async () => {
      const id = await desk.register()
      const rows = await office.db.read.findBy(PartyEntity, { matterId: id })
      expect(JSON.stringify(rows)).not.toMatch(/林小满|13900000001|海棠里/)
      const { version } = await desk.row(id)
      const partyId = rows.find((row) => row.ordinal === 0)?.id ?? ''
      const asked = {
        idempotencyKey: key(),
        matterId: id,
        partyId,
        fields: ['NAME', 'PHONE'] as const,
        reason: '电话核实',
      }
      const values = await reveal(await desk.ctx('head'), asked)
      expect(values).toEqual([
        { field: 'NAME', value: '林小满' },
        { field: 'PHONE', value: '13900000001' },
      ])
      await reveal(await desk.ctx('head'), asked)
      const { story } = await loadCase(await desk.ctx('head'), id)
      expect(story.of('REVEALED')).toMatchObject([{ fields: ['NAME', 'PHONE'], reason: '电话核实' }])
      expect((await desk.row(id)).version).toBe(version)
      const audit = await office.db.read.findBy(AuditEntryEntity, { act: 'reveal', thingId: id })
      expect(JSON.stringify(audit)).not.toMatch(/林小满|13900000001/)
      expect(audit).toHaveLength(1)
      await expect(
        reveal(await desk.ctx('head'), { ...asked, idempotencyKey: key(), reason: ' ' }),
      ).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
      })
      await expect(reveal(await desk.ctx('supervisor'), { ...asked, idempotencyKey: key() })).rejects.toMatchObject({
        code: 'FORBIDDEN',
      })
    })

    it('the same number in two matters leaves nothing by which they could be put together', async () => {
      const parties = [
        { kind: 'PERSON' as const, name: '林小满', idNumber: '999999198806152412', isRepresentative: false },
      ]
      const ids = [await desk.register({ parties, groupSize: 1 }), await desk.register({ parties, groupSize: 1 })]
      const rows = await office.db.read.findBy(PartyEntity, { matterId: In(ids) })
      expect(new Set(rows.map((row) => row.idNumberHash)).size).toBe(2)
      const grams = await office.db.read.findBy(GramEntity, { matterId: In(ids) })
      expect(grams.map((row) => row.gram)).not.toContain('林小')
    })

    it('recusal beats every right', async () => {
      const id = await desk.register()
      await office.db.inTransaction((m) =>
        m.insert(MatterRecusalEntity, {
          ...{ id: key(), matterId: id, accountId: desk.accountId('head'), reason: '近亲属' },
          ...{ recordedById: desk.accountId('intake'), recordedAt: new Date() },
        }),
      )
      await expect(loadCase(await desk.ctx('head'), id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    })

    it('a notice moves open last days, says which, and leaves ended ones', async () => {
      const today = localDate('2026-11-23')
      const id = await desk.register({ receivedOn: localDate('2026-11-20') }, 'intake', today)
      const claims = [{ no: 1, class: 'REQUEST' as const, road: 6, decidingFact: '维修争议' }]
      await desk.act('intake', today, sortClaims, id, { claims })
      await desk.act('intake', today, referMatter, id, { organId: desk.organId('U38'), delivery: 'SYSTEM' as const })
      await desk.act('handler', today, acceptMatter, id, { on: today })
      const ctx = await office.systemCtx({ today })
      const { row } = await loadCase(ctx, id)
      expect(row).toMatchObject({ nextLawfulLastOn: expect.any(String) })
      const handling = () => office.db.read.findOneByOrFail(DutyEntity, { matterId: id, clock: 'XF-HANDLE60' })
      expect(await handling()).toMatchObject({ lawfulLastOn: '2027-01-22', isProvisional: true })
      const notice = {
        ...{ id: key(), year: 2027, document: '国办发明电〔2026〕9号', publishedOn: today },
        breaks: [{ name: '测试假', from: localDate('2027-01-22'), to: localDate('2027-01-25') }],
        makeUpDays: [],
      }
      const calendars = { before: ctx.calendar, after: ctx.calendar.with(notice) }
      const preview = await movedBy(ctx, calendars)
      expect(preview.find((one) => one.matterId === id && one.clock === 'XF-HANDLE60')).toMatchObject({
        ...{ before: '2027-01-22', after: '2027-01-26', matterNumber: row.number },
      })
      expect(await handling()).toMatchObject({ lawfulLastOn: '2027-01-22' })
      await ctx.inTransaction((tx) => moveBy(tx, calendars))
      expect(await handling()).toMatchObject({ lawfulLastOn: '2027-01-26', isProvisional: false })
      const after = await loadCase(ctx, id)
      expect(after.story.of('CALENDAR_MOVED')).toMatchObject([
        {
          noticeId: notice.id,
          moved: expect.arrayContaining([{ clock: 'XF-HANDLE60', from: '2027-01-22', to: '2027-01-26' }]),
        },
      ])
    })

    it('what is stored is what a new fold gives', async () => {
      const matters = (await office.db.read.find(MatterEntity)).filter((row) => row.receivedOn < '2026-01-01')
      expect(matters.length).toBeGreaterThan(5)
      const dutiesOf = (matterId: string) =>
        office.db.read.find(DutyEntity, { where: { matterId }, order: { key: 'ASC' } })
      const ctx = await office.systemCtx({ today: on(25) })
      for (const before of matters) {
        const duties = await dutiesOf(before.id)
        await ctx.inTransaction((tx) => refoldMatter(tx, before.id))
        expect(await office.db.read.findOneByOrFail(MatterEntity, { id: before.id })).toEqual(before)
        expect(await dutiesOf(before.id)).toEqual(duties)
      }
    })

    it('the seats that a new fold gives are those that are stored, and those that the migration makes', async () => {
      const order = { matterId: 'ASC', organId: 'ASC' } as const
      const seats = () => office.db.read.find(MatterSeatEntity, { order })
      const stored = await seats()
      expect(stored.filter((seat) => seat.isHolder).length).toBeGreaterThan(3)
      const ctx = await office.systemCtx({ today: on(25) })
      await ctx.inTransaction(async ({ m }) => {
        await m.createQueryBuilder().delete().from(MatterSeatEntity).execute()
        await fillSeats(m)
      })
      expect(await seats()).toEqual(stored)
      await ctx.inTransaction(async (tx) => {
        const matters = (await tx.m.find(MatterEntity)).filter((row) => row.receivedOn < '2026-01-01')
        for (const { id } of matters) {
          await tx.m.delete(MatterSeatEntity, { matterId: id })
          await refoldMatter(tx, id)
        }
      })
      expect(await seats()).toEqual(stored)
    })
  },
  { seed: desk.seed },
)
