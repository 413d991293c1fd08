import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { MatterFactEntity } from '../../src/matters/archive/fact.entity.js'
import { MatterRecusalEntity } from '../../src/matters/referral/index.js'
import { AuditEntryEntity } from '../../src/platform/records/entities.js'
import { eachDatabase, type TestClient } from '../offices.js'
import { aKey } from '../organs/house.js'
import {
  act,
  day,
  done,
  handoverOf,
  handoversOf,
  IDENTITY,
  newestOf,
  PartnerOffice,
  START,
  toldOf,
} from './partner-office.js'

eachDatabase(
  (office) => {
    const house = new PartnerOffice(office)
    let court: TestClient
    beforeAll(async () => {
      await house.on(START)
      court = await house.partner('F01')
    })
    beforeEach(() => house.on(START))
    const stateOf = async (matterId: string) =>
      (
        await house.read<{ matter: { standing: string; accountable: { code: string } } }>(
          'head',
          'query ($id: ID!) { matter(id: $id) { standing accountable { code } } }',
          { id: matterId },
        )
      ).matter

    describe('what was handed over', () => {
      it('is there for the organ’s system, with the claims, the days and what it owes under which article', async () => {
        await house.handOver()
        expect(await newestOf(court)).toMatchObject({
          ...{ state: 'HANDED_OVER', handedOn: '2022-05-05', arrivedOn: '2022-05-05', receivedOn: null },
          ...{ returnBy: '2022-05-11', returnedOn: null, isReturnEffective: null, result: null },
          fromOrgan: { code: 'PO', name: '滨海新区信访办公室' },
          toOrgan: { code: 'F01', name: '区人民法院' },
          claims: [{ no: 1, text: expect.stringContaining('案的判决') as string }],
          duties: expect.arrayContaining([
            expect.objectContaining({ clock: 'HOUSE-SIGN', warnOn: '2022-05-06', endedOn: null }),
            expect.objectContaining({ clock: 'HOUSE-REPLY', termZh: '告知去向或者结果' }),
          ]) as unknown,
        })
        const { duties } = await newestOf(court)
        for (const { citation } of duties as { citation: { zh: string } }[]) expect(citation.zh).not.toBe('')
      })

      it('names nobody, whatever a clerk typed into the claim', async () => {
        const text = JSON.stringify(await handoversOf(court))
        for (const secret of IDENTITY) expect(text).not.toContain(secret)
        expect(text).toContain(
          '〔信访人信息〕（身份证〔信访人信息〕，电话〔信访人信息〕）住〔信访人信息〕，判决生效两年未执行。',
        )
      })

      it('is there for the organ’s desk in the console as well', async () => {
        const desk = await house.client('court')
        expect(await handoversOf(desk)).toEqual(await handoversOf(court))
        expect(toldOf(await (await house.client('handler')).graphql('{ handovers { totalCount } }'))).toMatchObject({
          code: 'FORBIDDEN',
        })
      })

      it('is asked for in a number of statements that does not grow with the rows', async () => {
        await house.handOver()
        // Calendar, settings and the office's day are read anew every few seconds, whoever asks.
        const statements = async () => (await office.counted(() => handoversOf(court))).statements.length
        const before = await statements()
        await house.handOver()
        await house.handOver()
        expect(await statements()).toBe(before)
      })
    })

    describe('another organ', () => {
      it('does not see it, count it or tell it from what does not exist', async () => {
        await house.handOver()
        const handover = await newestOf(court)
        const other = await house.partner('F02')
        const mine = await house.handOver('F02').then(() => newestOf(other))
        expect(await handoversOf(other)).toEqual({ nodes: [mine], totalCount: 1 })
        expect(await handoverOf(other, handover.id)).toBeNull()
        expect(await handoverOf(other, 'no-such-id')).toBeNull()
        const inputs = {
          receiveHandover: { on: START },
          returnHandover: { reason: '不属于本院管辖' },
          reportHandoverResult: { on: START, result: '已执行' },
        }
        for (const [name, input] of Object.entries(inputs)) {
          const theirs = toldOf(await act(other, name, handover, input))
          const nobodys = toldOf(await act(other, name, { id: 'no-such-id', version: handover.version }, input))
          expect(theirs).toEqual({
            code: 'NOT_FOUND',
            reason: 'NOT_FOUND',
            facts: { kind: 'handover', id: handover.id },
          })
          expect(nobodys).toEqual({ ...theirs, facts: { kind: 'handover', id: 'no-such-id' } })
        }
        expect(await handoverOf(court, handover.id)).toEqual(handover)
      })

      it('that handles petitions and is no political-legal organ has none', async () => {
        await house.handOver('U38', { road: 6 })
        expect(await handoversOf(await house.partner('U38'))).toEqual({ nodes: [], totalCount: 0 })
      })
    })

    it('matters that were not handed over answer as ids that do not exist', async () => {
      const { matterNumber } = await newestOf(court)
      const [matter] = (await office.db.read.query('SELECT id FROM matter ORDER BY id LIMIT 1')) as { id: string }[]
      for (const id of [matter?.id, String(matterNumber), '', '%', "' OR '1'='1"])
        expect(await handoverOf(court, id ?? '')).toBeNull()
    })

    describe('receiving', () => {
      it('signs for it on the day that the organ says', async () => {
        await house.handOver()
        await house.on(day(2))
        const handover = await newestOf(court)
        expect(await done(court, 'receiveHandover', handover, { on: day(1) })).toMatchObject({
          ...{ state: 'RECEIVED', receivedOn: day(1), version: handover.version + 1 },
        })
      })

      it('is what makes paper arrive', async () => {
        await house.handOver('F01', { delivery: 'PAPER' })
        await house.on(day(3))
        const handover = await newestOf(court)
        expect(handover).toMatchObject({ state: 'HANDED_OVER', arrivedOn: null, returnBy: null })
        expect(toldOf(await act(court, 'returnHandover', handover, { reason: '不属于本院管辖' }))).toMatchObject({
          ...{ code: 'RULE_REFUSED', reason: 'NOTHING_ARRIVED' },
          citation: { instrument: 'petition-regulation-2022', article: '23(3)' },
        })
        const received = await done(court, 'receiveHandover', handover, { on: day(2) })
        expect(received).toMatchObject({ arrivedOn: day(2), receivedOn: day(2), returnBy: '2022-05-13' })
      })

      it('is refused clearly for a day that cannot be, a stale version, and a second time', async () => {
        await house.handOver()
        const handover = await newestOf(court)
        const on = async (input: object, version = handover.version) =>
          toldOf(await act(court, 'receiveHandover', { ...handover, version }, { ...input }))
        expect(await on({ on: day(-1) })).toMatchObject({ reason: 'ARRIVED_BEFORE_SENT', facts: { referredOn: START } })
        expect(await on({ on: day(1) })).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'IN_FUTURE' })
        expect(await on({ on: '2022-02-30' })).toMatchObject({ code: 'BAD_USER_INPUT' })
        expect(await on({ on: START }, 1)).toEqual({
          ...{ code: 'CONFLICT', reason: 'VERSION_CHANGED' },
          facts: { expectedVersion: 1, version: handover.version },
        })
        await done(court, 'receiveHandover', handover, { on: START })
        const again = { ...handover, version: handover.version + 1 }
        expect(toldOf(await act(court, 'receiveHandover', again, { on: START }))).toMatchObject({
          code: 'RULE_REFUSED',
          reason: 'ALREADY_SIGNED',
        })
      })

      it('happens once, however often it is sent with the same key', async () => {
        const matterId = await house.handOver()
        const handover = await newestOf(court)
        const idempotencyKey = aKey()
        const first = await done(court, 'receiveHandover', handover, { on: START, idempotencyKey })
        expect(await done(court, 'receiveHandover', handover, { on: START, idempotencyKey })).toEqual(first)
        expect(await office.db.read.countBy(MatterFactEntity, { matterId, kind: 'SIGNED_FOR' })).toBe(1)
        const other = { ...handover, version: first.version }
        expect(toldOf(await act(court, 'receiveHandover', other, { on: START, idempotencyKey }))).toMatchObject({
          reason: 'IDEMPOTENCY_KEY_REUSED',
        })
      })
    })

    describe('returning', () => {
      const returned = async (reason = '不属于本院管辖，应由其他机关处理') => {
        const matterId = await house.handOver()
        return { matterId, handover: await done(court, 'returnHandover', await newestOf(court), { reason }) }
      }

      it('needs nobody’s approval here, and waits for the office', async () => {
        const { matterId, handover } = await returned()
        expect(handover).toMatchObject({
          state: 'RETURNED',
          returnedOn: START,
          isReturnEffective: true,
          takenBackOn: null,
        })
        expect(handover.claims).toHaveLength(1)
        expect(await stateOf(matterId)).toEqual({ standing: 'OPEN', accountable: { code: 'F01' } })
        expect(toldOf(await act(court, 'returnHandover', handover, { reason: '再退' }))).toMatchObject({
          reason: 'ALREADY_OBJECTED',
        })
        const result = { on: START, result: '已执行' }
        expect(toldOf(await act(court, 'reportHandoverResult', handover, result))).toMatchObject({
          reason: 'NOT_RECEIVED',
        })
      })

      it('agreed to, leaves the organ the fact that it returned it and nothing of the matter', async () => {
        const { matterId, handover } = await returned()
        await house.act('intake', 'answerObjection', matterId, { isAgreed: true, reasons: '同意退回' })
        const gone = {
          ...handover,
          ...{ state: 'RETURNED', takenBackOn: START, summary: '', version: 0, claims: [], duties: [], returnBy: null },
        }
        expect(await handoverOf(court, handover.id)).toEqual(gone)
        expect(await newestOf(court)).toEqual(gone)
        const later = await act(court, 'receiveHandover', handover, { on: START })
        expect(toldOf(later)).toMatchObject({ code: 'RULE_REFUSED', reason: 'HANDED_BACK', facts: {} })
        // What becomes of it elsewhere is not the court's to see.
        await house.refer(matterId, 'F02')
        expect(await handoverOf(court, handover.id)).toEqual(gone)
      })

      it('answered with the same key again even after it went back', async () => {
        const matterId = await house.handOver()
        const handover = await newestOf(court)
        const input = { reason: '不属于本院管辖', idempotencyKey: aKey() }
        await done(court, 'returnHandover', handover, input)
        await house.act('intake', 'answerObjection', matterId, { isAgreed: true, reasons: '同意' })
        expect(await done(court, 'returnHandover', handover, input)).toMatchObject({ state: 'RETURNED', version: 0 })
      })

      it('not agreed to, leaves it with the organ', async () => {
        const { matterId, handover } = await returned()
        await house.act('intake', 'answerObjection', matterId, { isAgreed: false, reasons: '属于贵院管辖' })
        expect(await handoverOf(court, handover.id)).toMatchObject({ state: 'RETURN_REFUSED', takenBackOn: null })
        const received = await done(court, 'receiveHandover', (await handoverOf(court, handover.id)) ?? handover, {
          on: START,
        })
        const result = { on: START, result: '已恢复执行' }
        expect(await done(court, 'reportHandoverResult', received, result)).toMatchObject({ state: 'DONE' })
      })

      it('too late, is recorded and changes nothing', async () => {
        await house.handOver()
        await house.on(day(8))
        const handover = await done(court, 'returnHandover', await newestOf(court), { reason: '不属于本院管辖' })
        expect(handover).toMatchObject({ state: 'HANDED_OVER', returnedOn: day(8), isReturnEffective: false })
      })

      it('wants a reason', async () => {
        await house.handOver()
        const handover = await newestOf(court)
        expect(toldOf(await act(court, 'returnHandover', handover, { reason: '  ' }))).toMatchObject({
          code: 'BAD_USER_INPUT',
          fields: { 'input.reason': 'REQUIRED' },
        })
        expect(await handoverOf(court, handover.id)).toEqual(handover)
      })
    })

    it('reporting the result ends it: nobody owes anything any more', async () => {
      const matterId = await house.handOver()
      const handover = await done(court, 'receiveHandover', await newestOf(court), { on: START })
      const report = (on: string) =>
        act(court, 'reportHandoverResult', handover, { on, result: '已恢复执行，执行款已到账' })
      expect(toldOf(await report('2022-05-04'))).toMatchObject({ reason: 'BEFORE_RECEIVED' })
      const result = await done(court, 'reportHandoverResult', handover, { on: START, result: '已恢复执行' })
      expect(result).toMatchObject({ state: 'DONE', resultOn: START, result: '已恢复执行' })
      expect(await stateOf(matterId)).toEqual({ standing: 'FINAL', accountable: { code: 'F01' } })
      const open = (result.duties as { endedOn: string | null }[]).filter(({ endedOn }) => endedOn === null)
      expect(open).toEqual([])
      expect(toldOf(await act(court, 'returnHandover', result, { reason: '不属于本院管辖' }))).toMatchObject({
        code: expect.stringMatching(/CONFLICT|RULE_REFUSED/) as string,
      })
    })

    it('the desk in the console does the same, under its own name', async () => {
      const matterId = await house.handOver()
      const desk = await house.client('court')
      const handover = await done(desk, 'receiveHandover', await newestOf(desk), { on: START })
      await done(desk, 'returnHandover', handover, { reason: '不属于本院管辖' })
      const facts = await office.db.read.findBy(MatterFactEntity, { matterId })
      expect(facts.filter(({ kind }) => kind === 'PROPOSED')).toEqual([])
      expect(facts.find(({ kind }) => kind === 'OBJECTED')?.byAccountId).toBe(await house.accountId('court'))
    })

    it('a recused desk officer sees nothing of the matter', async () => {
      const matterId = await house.handOver()
      const desk = await house.client('court')
      const { id } = await newestOf(desk)
      const before = (await handoversOf(desk)).totalCount
      const [accountId, recordedById] = [await house.accountId('court'), await house.accountId('head')]
      await office.db.inTransaction((m) =>
        m.insert(MatterRecusalEntity, {
          ...{ id: aKey(), matterId, accountId, reason: '近亲属', recordedById, recordedAt: new Date() },
        }),
      )
      expect(await handoverOf(desk, id)).toBeNull()
      expect((await handoversOf(desk)).totalCount).toBe(before - 1)
      expect(toldOf(await act(desk, 'receiveHandover', { id, version: 3 }, { on: START }))).toMatchObject({
        code: 'NOT_FOUND',
      })
    })

    it('a contract to read is none to act', async () => {
      await house.handOver()
      const reader = await house.partner('F01', ['handovers.read'])
      const handover = await newestOf(reader)
      expect(toldOf(await act(reader, 'receiveHandover', handover, { on: START }))).toMatchObject({
        ...{ code: 'FORBIDDEN', reason: 'OUTSIDE_CONTRACT' },
      })
      // A root that the contract lacks: written out, so that no name of a type gives it away.
      const written = `mutation { receiveHandover(input: { idempotencyKey: "${aKey()}", id: "x", expectedVersion: 1, on: "2022-05-05" }) { handover { id } } }`
      for (const source of [written, 'mutation { signOut }'])
        expect(toldOf(await reader.graphql(source))).toMatchObject({ reason: 'OUTSIDE_CONTRACT' })
      const doer = await house.partner('F01', ['handovers.act'])
      expect(toldOf(await doer.graphql('{ handovers { totalCount } }'))).toMatchObject({ reason: 'OUTSIDE_CONTRACT' })
      expect(toldOf(await doer.graphql('{ me { roles } }'))).toMatchObject({ reason: 'OUTSIDE_CONTRACT' })
      expect(await done(doer, 'receiveHandover', handover, { on: START })).toMatchObject({ state: 'RECEIVED' })
    })

    it('the audit log names the credential, and the matter’s record no person', async () => {
      const credential = await house.credential('F01')
      const system = await house.with(await house.token(credential))
      const matterId = await house.handOver()
      const handover = await done(system, 'receiveHandover', await newestOf(system), { on: START })
      const entry = await office.db.read.findOneByOrFail(AuditEntryEntity, {
        act: 'receiveHandover',
        thingId: matterId,
      })
      expect(entry).toMatchObject({
        accountId: credential.id,
        organId: await house.organId('F01'),
        detail: { handoverId: handover.id, credential: credential.clientId },
      })
      const fact = await office.db.read.findOneByOrFail(MatterFactEntity, { matterId, kind: 'SIGNED_FOR' })
      expect([fact.byAccountId, fact.organId]).toEqual([null, await house.organId('F01')])
    })
  },
  { seed: PartnerOffice.seed },
)
