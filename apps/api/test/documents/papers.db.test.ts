import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { v7 as newId } from 'uuid'
import { paperToHtml, paperToText, type PaperKind } from '@petition/documents'
import { paperToDocx } from '@petition/documents/docx'
import type { MatterFact, NewFact } from '@petition/domain'
import { draftOf } from '../../src/documents/drafts/index.js'
import { loadDossier } from '../../src/documents/load-dossier.js'
import { causeOf } from '../../src/documents/mark-papers.js'
import { openMatter } from '../../src/documents/matter-door.js'
import { PaperEntity } from '../../src/documents/paper.entity.js'
import { openTree, papersOfMatter } from '../../src/documents/paper.store.js'
import { previewPaper } from '../../src/documents/preview-paper.js'
import { keepPaperAsIs, reissuePaper } from '../../src/documents/settle-paper-task.js'
import { drift } from '../../src/platform/database/migrate.js'
import { unregisteredPersonal } from '../../src/platform/personal.js'
import { eachDatabase, type TestOffice } from '../offices.js'
import { ANSWER } from './dossiers.js'
import { CODE, on, PaperOffice } from './paper-office.js'

let opinions = 0
/** A number as the handling organ gives it to its opinions. */
const nextOpinion = () => `区住房和建设委员会意〔2022〕${(opinions += 1)}号`

const referral = (toOrganId: string): NewFact => ({
  ...{ kind: 'REFERRED', on: on(4), referralId: 'r1', how: 'FORWARDED', toOrganId, reportBy: null },
  ...{ delivery: 'SYSTEM', repetitionId: null, note: null },
})

function papers(office: TestOffice, desk: PaperOffice) {
  const of = async (matterId: string) => papersOfMatter(await office.systemCtx(), matterId)
  const kinds = async (matterId: string) => (await of(matterId)).map((paper) => paper.kind)
  const text = async (row: PaperEntity | undefined) => {
    if (!row) throw new Error('no such paper')
    return paperToText(openTree(await office.systemCtx(), row))
  }
  const last = async (matterId: string, kind: PaperKind) => (await of(matterId)).findLast((row) => row.kind === kind)
  const partyOf = async (matterId: string): Promise<string> => {
    const facts = await desk.facts(await office.systemCtx(), matterId)
    return (facts[0] as MatterFact & { kind: 'RECEIVED' }).parties[0]?.id ?? ''
  }
  const referred = (matterId: string, n = 4) => desk.act('intake', matterId, n, referral(desk.organId('U38')))
  const service = async (matterId: string, mode: 'DIRECT' | 'POST') =>
    ({
      ...({ kind: 'SERVED', paper: 'OPINION', partyId: await partyOf(matterId), mode, isRecorded: false } as const),
      ...{ hasConsent: false, slipOn: null, proof: null, outcome: null },
    }) as const
  const accepted = () => ({ kind: 'ACCEPTED' }) as const
  const extended = (days: number, reason = '需要鉴定') =>
    ({
      ...({ kind: 'EXTENDED', days, isHeadApproved: true, reason, noticeServedOn: null } as const),
      approvedBy: desk.viewers['chief']?.accountId ?? null,
    }) as const
  const opinion = (answers = [ANSWER]) =>
    ({ kind: 'OPINION_ISSUED', number: nextOpinion(), answers, approvedBy: null }) as const
  /** A matter through all its papers. */
  const road = async () => {
    const id = await desk.register()
    await referred(id)
    await desk.act('handler', id, 5, accepted())
    await desk.act('chief', id, 50, extended(20))
    await desk.act('chief', id, 60, opinion())
    await desk.act('handler', id, 62, await service(id, 'DIRECT'))
    return id
  }
  return { of, kinds, text, last, partyOf, referred, service, accepted, extended, opinion, road }
}

const desk = new PaperOffice()

eachDatabase(
  (office) => {
    const the = papers(office, desk)

    it('leaves a paper for each act, in the transaction of the act', async () => {
      const id = await the.road()
      expect(await the.kinds(id)).toEqual([
        'REGISTRATION_SLIP',
        'FORWARDING_LETTER',
        'ACCEPTANCE_NOTICE',
        'EXTENSION_NOTICE',
        'HANDLING_OPINION',
        'SERVICE_PROOF',
      ])
      const [slip, letter, , extension, opinion, proof] = await the.of(id)
      expect(slip).toMatchObject({ issuedOn: on(0), isLocked: true, organId: desk.organId('PO'), partyId: null })
      expect(letter).toMatchObject({ toOrganId: desk.organId('U38'), series: 'FORWARDING_LETTER', year: 2022 })
      expect(await the.text(extension)).toContain('经本机关负责人（主任）于2022年6月24日批准，办理期限延长20日')
      expect(await the.text(opinion)).toContain('（滨海新区人民政府）请求复查')
      expect(await the.text(proof)).toMatch(new RegExp(`信访处理意见书 \\| 文　号 \\| ${opinion?.number}`))
      expect(proof?.partyId).toBe(await the.partyOf(id))
    })

    it('leaves no proof while a posted paper is under way, and one when the slip is back', async () => {
      const id = await desk.register()
      await the.referred(id)
      await desk.act('handler', id, 5, the.accepted())
      await desk.act('chief', id, 20, the.opinion())
      await desk.act('handler', id, 21, await the.service(id, 'POST'))
      expect(await the.kinds(id)).not.toContain('SERVICE_PROOF')
      const facts = await desk.facts(await office.systemCtx(), id)
      await desk.act('handler', id, 25, { kind: 'SLIP_RETURNED', servedId: facts.at(-1)?.id ?? '' })
      expect(await the.text(await the.last(id, 'SERVICE_PROOF'))).toContain('收到日期 | 2022年5月30日')
    })

    it('keeps the look-up code nowhere', async () => {
      const id = await desk.register()
      const [slip] = await the.of(id)
      expect(await the.text(slip)).toContain('已当面告知')
      expect(await the.text(slip)).not.toContain(CODE)
    })

    it('takes the act back when its paper is not in order, and leaves no gap', async () => {
      const id = await desk.register()
      await the.referred(id)
      await desk.act('handler', id, 5, the.accepted())
      const half = the.opinion([{ ...ANSWER, finding: ' ' }])
      const number = (await the.of(id)).length
      await expect(desk.act('chief', id, 20, half)).rejects.toMatchObject({
        reason: 'PAPER_NOT_IN_ORDER',
        fields: { 'claims.1.finding': '诉求1缺少事实认定' },
      })
      expect(await the.of(id)).toHaveLength(number)
      const facts = await desk.facts(await office.systemCtx(), id)
      expect(facts.map((fact) => fact.kind)).not.toContain('OPINION_ISSUED')
    })

    it('numbers thirty at once without a gap, nine of them taken back', async () => {
      const before = await office.db.read.count(PaperEntity, { where: { series: 'REGISTRATION_SLIP' } })
      const all = Array.from({ length: 30 }, (_, i) =>
        desk.register(i % 10 < 3 ? { fail: new Error('taken back') } : {}).catch((error: Error) => error.message),
      )
      expect((await Promise.all(all)).filter((each) => each === 'taken back')).toHaveLength(9)
      const rows = await office.db.read.find(PaperEntity, {
        where: { series: 'REGISTRATION_SLIP' },
        order: { no: 'ASC' },
      })
      expect(rows).toHaveLength(before + 21)
      expect(rows.map((row) => row.no)).toEqual(rows.map((_, i) => i + 1))
    })

    it('numbers each organ, sort and year on its own', async () => {
      const id = await desk.register()
      await the.referred(id)
      const numbers = (await the.of(id)).map((row) => row.number)
      expect(numbers[0]).toMatch(/^津滨信访登〔2022〕\d+号$/)
      expect(numbers[1]).toMatch(/^津滨信访转〔2022〕\d+号$/)
      const later = await desk.register()
      await the.referred(later, 300)
      expect((await the.of(later)).at(-1)?.number).toBe('津滨信访转〔2023〕1号')
    })

    it('writes what came from another system no papers', async () => {
      const id = await desk.register()
      const count = (await the.of(id)).length
      const ctx = await desk.ctx('intake')
      await ctx.inTransaction((tx) => desk.append(tx, id, [referral(desk.organId('U38'))], null, 'IMPORT'))
      expect(await the.of(id)).toHaveLength(count)
    })

    it('gives every stored paper the same bytes again', async () => {
      await the.road()
      const ctx = await office.systemCtx()
      const rows = await ctx.read.find(PaperEntity)
      expect(rows.length).toBeGreaterThan(30)
      for (const row of rows) {
        const bytes = await paperToDocx(openTree(ctx, row))
        expect(createHash('sha256').update(bytes).digest('hex'), row.number).toBe(row.sha256)
      }
    })

    it('words every stored paper the same again from the facts behind it', async () => {
      const id = await the.road()
      const ctx = await office.systemCtx({ today: on(400) })
      const matter = await openMatter(ctx, id)
      const rows = await the.of(id)
      for (const row of rows) {
        const dossier = await loadDossier(ctx, matter, rows, { on: row.issuedOn, at: row.recordedAt })
        const fact = matter.facts.find((one) => one.id === row.factId) as MatterFact
        expect(draftOf(dossier, causeOf(row, fact))?.paper).toEqual(openTree(ctx, row))
      }
    })

    it('previews exactly the paper that is then issued, but for its number', async () => {
      const id = await desk.register()
      await the.referred(id)
      const handler = await desk.ctx('handler', on(5))
      const acceptance = await previewPaper(handler, { matterId: id, kind: 'ACCEPTANCE_NOTICE' })
      await desk.act('handler', id, 5, the.accepted())
      const chief = await desk.ctx('chief', on(20))
      const extension = await previewPaper(chief, {
        matterId: id,
        kind: 'EXTENSION_NOTICE',
        days: 20,
        reason: '需要鉴定',
      })
      const opinion = await previewPaper(chief, { matterId: id, kind: 'HANDLING_OPINION', answers: [ANSWER] })
      await desk.act('chief', id, 20, the.extended(20))
      await desk.act('chief', id, 20, the.opinion())
      for (const [preview, kind] of [
        [acceptance, 'ACCEPTANCE_NOTICE'],
        [extension, 'EXTENSION_NOTICE'],
        [opinion, 'HANDLING_OPINION'],
      ] as const) {
        const row = (await the.last(id, kind)) as PaperEntity
        expect(preview.problems).toEqual([])
        const numberless = (html: string) => html.replaceAll(/〔2022〕[　\d]+号/gu, '〔2022〕号')
        expect(numberless(preview.html)).toBe(numberless(paperToHtml(openTree(chief, row))))
        expect(preview.html).toContain('〔2022〕　号')
      }
    })

    it('previews what stands in the way, and writes nothing', async () => {
      const id = await desk.register()
      await the.referred(id)
      await desk.act('handler', id, 5, the.accepted())
      const ctx = await desk.ctx('chief', on(20))
      const count = () =>
        office.db.read.query(
          'SELECT (SELECT count(*) FROM paper) + (SELECT count(*) FROM matter_fact) + (SELECT sum(last) FROM number_sequence) AS n',
        )
      const before = await count()
      const long = await previewPaper(ctx, { matterId: id, kind: 'EXTENSION_NOTICE', days: 45, reason: '复杂' })
      expect(long.problems).toEqual(['累计延长45日，超过30日上限（第34条）'])
      const bare = await previewPaper(ctx, { matterId: id, kind: 'HANDLING_OPINION', answers: [] })
      expect(bare.problems).toContain('诉求1缺少依据')
      const form = await previewPaper(ctx, {
        matterId: id,
        kind: 'SERVICE_PROOF',
        partyId: await the.partyOf(id),
        servedPaper: 'ACCEPTANCE_NOTICE',
      })
      expect(form.html).toContain('海棠里5号楼2门301')
      expect(form.html).toContain('信访事项受理告知书')
      const stranger = await desk.ctx('stranger', on(20))
      await expect(previewPaper(stranger, { matterId: id, kind: 'ACCEPTANCE_NOTICE' })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      })
      expect(await count()).toEqual(before)
    })

    it('previews a saved draft of the opinion only in the organ that works on it', async () => {
      const id = await desk.register()
      await the.referred(id)
      await desk.act('handler', id, 5, the.accepted())
      await desk.act('handler', id, 6, { kind: 'OPINION_DRAFTED', answers: [ANSWER] })
      const asked = { matterId: id, kind: 'HANDLING_OPINION' } as const
      expect((await previewPaper(await desk.ctx('chief', on(20)), asked)).html).toContain(ANSWER.finding)
      expect((await previewPaper(await desk.ctx('intake', on(20)), asked)).html).not.toContain(ANSWER.finding)
    })

    it('marks what a correction made wrong, and nothing else', async () => {
      const id = await the.road()
      const facts = await desk.facts(await office.systemCtx(), id)
      const correct = (kind: MatterFact['kind'], set: object, more = {}) =>
        desk.act('intake', id, 70, {
          ...{ kind: 'CORRECTED', factId: facts.find((fact) => fact.kind === kind)?.id ?? '', isAnnulled: false },
          ...{ reason: '录入有误', set: set as Record<string, unknown>, ...more },
        })
      const marked = async () =>
        (await the.of(id)).filter((row) => row.isOpenTask).map((row) => [row.kind, row.attention])
      await correct('RECEIVED', { topic: 'LABOUR' })
      expect(await marked()).toEqual([])
      await correct('EXTENDED', { reason: '需要重新鉴定' })
      expect(await marked()).toEqual([['EXTENSION_NOTICE', 'CHANGED']])
      await correct('SERVED', {}, { isAnnulled: true })
      expect(await marked()).toEqual([
        ['EXTENSION_NOTICE', 'CHANGED'],
        ['SERVICE_PROOF', 'GROUNDLESS'],
      ])
      const before = (await the.of(id)).map((row) => row.sha256)
      await correct('RECEIVED', { claims: [{ no: 1, text: '更换屋面防水层', factsAndReasons: null }] })
      expect((await marked()).map(([kind]) => kind)).toEqual([
        ...['REGISTRATION_SLIP', 'FORWARDING_LETTER', 'ACCEPTANCE_NOTICE', 'EXTENSION_NOTICE'],
        ...['HANDLING_OPINION', 'SERVICE_PROOF'],
      ])
      expect((await the.of(id)).map((row) => row.sha256)).toEqual(before)
    })

    it('issues a marked paper anew, or leaves it with a reason', async () => {
      const id = await the.road()
      const facts = await desk.facts(await office.systemCtx(), id)
      const extended = facts.find((fact) => fact.kind === 'EXTENDED')?.id ?? ''
      const served = facts.find((fact) => fact.kind === 'SERVED')?.id ?? ''
      await desk.act(
        ...(['intake', id, 70] as const),
        { kind: 'CORRECTED', factId: extended, isAnnulled: false, reason: '有误', set: { reason: '需要重新鉴定' } },
        { kind: 'CORRECTED', factId: served, isAnnulled: true, reason: '有误', set: {} },
      )
      const handler = await desk.ctx('handler', on(71))
      const old = (await the.last(id, 'EXTENSION_NOTICE')) as PaperEntity
      const input = { idempotencyKey: 'reissue-1', paperId: old.id }
      await expect(reissuePaper(await desk.ctx('intake', on(71)), input)).rejects.toMatchObject({ code: 'NOT_FOUND' })
      const anew = await reissuePaper(handler, { ...input, idempotencyKey: newId() })
      const [row] = (await the.of(id)).filter((each) => each.id === anew)
      expect(await the.text(row)).toContain('需要重新鉴定')
      expect(row).toMatchObject({ no: old.no + 1, issuedOn: on(71), isOpenTask: false })
      expect(await handler.read.findOneBy(PaperEntity, { id: old.id })).toMatchObject({
        supersededById: anew,
        isOpenTask: false,
        sha256: old.sha256,
      })
      await expect(reissuePaper(handler, { ...input, idempotencyKey: newId() })).rejects.toMatchObject({
        reason: 'PAPER_TASK_CLOSED',
      })

      const proof = (await the.last(id, 'SERVICE_PROOF')) as PaperEntity
      const keep = { idempotencyKey: newId(), paperId: proof.id, reason: '另行送达' }
      expect(await keepPaperAsIs(handler, keep)).toBe(proof.id)
      expect(await handler.read.findOneBy(PaperEntity, { id: proof.id })).toMatchObject({
        isOpenTask: false,
        settledReason: '另行送达',
      })
    })

    it('prints eight thousand characters, formulas and markup as they stand', async () => {
      const id = await desk.register()
      await the.referred(id)
      await desk.act('handler', id, 5, the.accepted())
      const nasty = '=cmd|calc<img src=x onerror=alert(1)>' + '长'.repeat(8000)
      await desk.act('chief', id, 20, the.opinion([{ ...ANSWER, finding: nasty }]))
      const ctx = await desk.ctx('chief', on(20))
      const row = (await the.last(id, 'HANDLING_OPINION')) as PaperEntity
      expect(await the.text(row)).toContain(nasty)
      expect(paperToHtml(openTree(ctx, row))).toContain('=cmd|calc&lt;img src=x onerror=alert(1)&gt;长长')
    })

    it('keeps names and addresses out of the clear columns', async () => {
      const raw = JSON.stringify(await office.db.read.query('SELECT * FROM paper'))
      expect(raw).not.toMatch(/林小满|周一川|海棠里/)
      expect(raw).toContain('信访事项登记告知单')
    })

    it('has exactly the tables that the entities say, and registers what is personal', async () => {
      expect(await drift(office.db)).toEqual([])
      const columns = office.db.writer.entityMetadatas
        .filter((entity) => ['paper', 'letterhead'].includes(entity.tableName))
        .flatMap((entity) => entity.columns.map((column) => ({ table: entity.tableName, column: column.databaseName })))
      expect(unregisteredPersonal(columns)).toEqual([])
    })
  },
  { slices: desk.slices, seed: desk.seed },
)
