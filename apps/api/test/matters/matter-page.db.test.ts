import { beforeAll, expect, it } from 'vitest'
import type { LocalDate } from '@petition/law'
import {
  acceptMatter,
  correctFact,
  decideProposal,
  draftOpinion,
  extendHandling,
  issueOpinion,
  loadCase,
  notifyPetitioner,
  object,
  referMatter,
  reveal,
  serve,
  sortClaims,
  splitClaims,
} from '../../src/matters/index.js'
import { MatterEntity } from '../../src/matters/archive/matter.entity.js'
import { eachDatabase, type TestOffice } from '../offices.js'
import { ask } from './ask.js'
import { key, on, START } from './matter-office.js'
import { ANSWER, atTheDesk, desk, page, parties, referred } from './matter-page.js'

eachDatabase((office: TestOffice) => {
  let road = ''

  beforeAll(async () => {
    road = await referred()
    await desk.act('handler', on(2), notifyPetitioner, road, {
      ...{ content: 'RECEIPT_ROUTE_PROCEDURE' as const, on: on(2), text: '已收到' },
    })
    await desk.act('handler', on(5), acceptMatter, road, { on: on(5) })
    await desk.act('handler', on(20), extendHandling, road, { days: 20, reason: '需要鉴定' })
  })

  it('masks who petitions, but for whoever registered it that day and the handler who serves', async () => {
    const id = await referred()
    expect((await parties('intake', id))[0]).toEqual({
      ...{ displayName: '林小满', name: '林小满', maskedIdNumber: '110***********002X' },
      ...{ maskedPhone: '139****0001', maskedAddress: '滨海新区****' },
      ...{ hasIdNumber: true, hasPhone: true, hasAddress: true, isReachable: true },
    })
    const masked = { displayName: '林**', name: null, maskedPhone: '139****0001', maskedAddress: '滨海新区****' }
    for (const login of ['colleague', 'head', 'supervisor', 'chief'])
      expect((await parties(login, id))[0], login).toMatchObject(masked)
    expect((await parties('handler', id))[0]).toMatchObject({ displayName: '林小满', name: '林小满' })
    await expect(parties('stranger', id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(parties('admin', id)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const aDayAgo = new Date(Date.now() - 25 * 3_600_000)
    await office.db.inTransaction((m) => m.update(MatterEntity, { id }, { registeredAt: aDayAgo }))
    expect((await parties('intake', id))[0]).toMatchObject(masked)
    expect((await parties('intake', id)).every((party) => !/鐘|110101199003070/.test(JSON.stringify(party)))).toBe(true)
  })

  it('shows nobody outside the office who accuses, nor that a claim was split off', async () => {
    const id = await desk.register({
      claims: [{ text: '维修屋面' }, { text: '查处经办人收受财物' }],
    })
    const claims = [
      { no: 1, class: 'REQUEST' as const, road: 6, decidingFact: '维修争议' },
      { no: 2, class: 'ACCUSATION' as const, road: null, decidingFact: '反映干部违纪' },
    ]
    await desk.act('intake', START, sortClaims, id, { claims })
    const { version } = await desk.row(id)
    const split = await splitClaims(await desk.ctx('intake'), {
      ...{ idempotencyKey: key(), matterId: id, expectedVersion: version, claimNos: [2] },
    })
    const to = { organId: desk.organId('U38'), delivery: 'SYSTEM' as const, note: null }
    await desk.act('intake', on(1), referMatter, id, to)
    const atOffice = await page('keeper', id, on(1))
    expect(atOffice.links).toEqual([
      { kind: 'SPLIT_OFF', matter: { number: (await desk.row(split.splitOffId)).number } },
    ])
    expect(atOffice.facts.nodes.map((fact) => fact.kind)).toContain('SPLIT_OFF')
    const atOrgan = await page('handler', id, on(1))
    expect(atOrgan.links).toEqual([])
    expect(atOrgan.facts.nodes.map((fact) => fact.kind)).not.toContain('SPLIT_OFF')
    expect(atOrgan.facts.nodes.map((fact) => fact.seq)).toEqual(atOrgan.facts.nodes.map((_, at) => at + 1))
    expect(JSON.stringify(atOrgan)).not.toContain('查处经办人')
    // A colleague at the counter reads the request and knows nothing of the accusation either.
    expect((await page('colleague', id, on(1))).links).toEqual([])
    for (const login of ['intake', 'supervisor', 'colleague', 'handler', 'chief', 'stranger'])
      await expect(page(login, split.splitOffId, on(1)), login).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await parties('head', split.splitOffId)).length).toBeGreaterThan(0)
  })

  it('says what may be done, and why not, with the article', async () => {
    const { acts } = await page('handler', road, on(21))
    const act = (name: string) => acts.find((one) => one.name === name)
    expect(act('acceptMatter')).toMatchObject({ isPossible: false, reason: 'ALREADY_ACCEPTED' })
    expect(act('acceptMatter')?.reasonZh).toContain('受理')
    expect(act('extendHandling')).toMatchObject({
      isPossible: true,
      needsApproval: true,
      reason: null,
      reasonZh: null,
    })
    expect(act('issueOpinion')).toMatchObject({ isPossible: false, reason: 'NO_DRAFT' })
    expect(act('issueOpinion')?.citation.zh).toBe('《信访工作条例》第三十二条')
    expect(acts.map((one) => one.name)).not.toContain('referMatter')
    const atOffice = (await page('intake', road, on(21))).acts.map((one) => one.name)
    expect(atOffice).not.toContain('acceptMatter')
  })

  it('shows each duty with its days and the way there', async () => {
    const { duties, lawVersion, light } = await page('handler', road, on(21))
    expect(lawVersion).toBe('信访工作条例 (2022)')
    // The sixty days are far away; but of the two who signed nobody was brought the notice (第二十三条).
    expect(light).toBe('RED')
    expect(duties.find((duty) => duty.clock === 'HOUSE-EQUAL-NOTICE')).toMatchObject({ state: 'OVERDUE' })
    const sixty = duties.find((duty) => duty.clock === 'XF-HANDLE60')
    expect(sixty).toMatchObject({ state: 'RUNNING', light: 'GREEN', lawfulLastOn: '2022-07-11', endedOn: null })
    expect(sixty?.why.ruleVersion).toBe('信访工作条例 (2022-05-01 起)')
    expect(sixty?.why.steps.map((step) => step.kind)).toEqual(['EVENT', 'RULE', 'COUNTED', 'ROLLED', 'RESULT'])
    expect(sixty?.why.steps[3]?.textZh).toBe('2022-07-09 是周六，依法顺延至 2022-07-11（周一）')
    const notice = duties.find((duty) => duty.clock === 'XF-NOTICE15-FWD')
    expect(notice).toMatchObject({ state: 'MET_ON_TIME', light: 'NONE', endedOn: on(2) })
    expect(duties.findIndex((duty) => duty.clock === 'XF-HANDLE60')).toBeLessThan(duties.indexOf(notice!))
  })

  it('previews an acceptance and an extension, or says why not, and writes nothing', async () => {
    const id = await referred()
    const PREVIEW = `query ($id: ID!, $on: LocalDate!) { previewAcceptance(matterId: $id, on: $on) {
        duties { clock lawfulLastOn owedByZh matter { number } } refusal { code zh en facts citation { zh } } } }`
    const EXTEND = `query ($id: ID!, $days: Int!) { previewExtension(matterId: $id, days: $days) {
        duties { clock lawfulLastOn } refusal { code zh en facts citation { zh } } } }`
    interface Preview {
      duties: { clock: string; lawfulLastOn: string }[]
      refusal: { code: string; zh: string; citation: { zh: string } } | null
    }
    const accept = async (day: LocalDate) =>
      (await ask<{ previewAcceptance: Preview }>(await desk.ctx('handler', on(5)), PREVIEW, { id, on: day }))
        .previewAcceptance
    const extend = async (matterId: string, days: number) =>
      (await ask<{ previewExtension: Preview }>(await desk.ctx('handler', on(21)), EXTEND, { id: matterId, days }))
        .previewExtension
    const before = await desk.row(id)
    const preview = await accept(on(5))
    expect(preview.refusal).toBeNull()
    expect(preview.duties).toContainEqual(expect.objectContaining({ clock: 'XF-HANDLE60', lawfulLastOn: '2022-07-11' }))
    await expect(accept(START)).rejects.toMatchObject({ reason: 'BEFORE_ARRIVAL' })
    expect((await extend(id, 20)).refusal).toMatchObject({ code: 'NOT_ACCEPTED' })
    expect((await extend(road, 20)).duties).toContainEqual(
      expect.objectContaining({ clock: 'XF-EXT30', lawfulLastOn: '2022-07-29' }),
    )
    const long = await extend(road, 45)
    expect(long.refusal).toMatchObject({ code: 'EXTENSION_TOO_LONG', citation: { zh: '《信访工作条例》第三十四条' } })
    expect(long.refusal?.zh).toContain('45')
    expect(long.duties).toEqual([])
    const taken = await ask<{ previewAcceptance: Preview }>(await desk.ctx('handler', on(21)), PREVIEW, {
      id: road,
      on: on(21),
    })
    expect(taken.previewAcceptance.refusal).toMatchObject({ code: 'ALREADY_ACCEPTED' })
    expect(await desk.row(id)).toEqual(before)
  })

  it('keeps what waits for a second person in a queue of those who decide it', async () => {
    const QUEUE = `{ approvals { totalCount nodes { id act labelZh text input isOpen askedBy { name } matter { number } } } }`
    interface Queue {
      approvals: { totalCount: number; nodes: { id: string; act: string; text: string; input: object }[] }
    }
    const queue = async (login: string) => (await ask<Queue>(await desk.ctx(login, on(21)), QUEUE)).approvals
    const open = await queue('chief')
    expect(open.nodes).toContainEqual(
      expect.objectContaining({
        act: 'extend',
        labelZh: '延长办理期限',
        text: '需要鉴定',
        askedBy: { name: '江予安' },
      }),
    )
    expect(open.totalCount).toBe(open.nodes.length)
    for (const login of ['handler', 'head', 'intake', 'stranger', 'court'])
      expect((await queue(login)).nodes, login).toEqual([])
    const TO_APPROVE = `{ workbench { figures { key count } } matters(filter: { figure: "TO_APPROVE" }) { nodes { id } } }`
    interface ToApprove {
      workbench: { figures: { key: string; count: number }[] }
      matters: { nodes: { id: string }[] }
    }
    const toApprove = async (login: string) => {
      const { workbench, matters } = await ask<ToApprove>(await desk.ctx(login, on(21)), TO_APPROVE)
      return [workbench.figures.find(({ key }) => key === 'TO_APPROVE')?.count, matters.nodes.map(({ id }) => id)]
    }
    expect(await toApprove('chief')).toEqual([1, [road]])
    expect(await toApprove('handler')).toEqual([0, []])
    const proposalId = open.nodes[0]?.id ?? ''
    await desk.act('chief', on(21), decideProposal, road, { proposalId, isAgreed: true, reason: null })
    expect((await queue('chief')).nodes).toEqual([])
    expect((await page('chief', road, on(21))).proposals).toEqual([
      expect.objectContaining({ act: 'extend', isOpen: false, decision: 'AGREED', decidedBy: { name: '孟知秋' } }),
    ])
    const other = await referred()
    await desk.act('handler', on(3), object, other, { reasons: '不属于本单位职责' })
    expect((await page('handler', other, on(3))).proposals).toHaveLength(1)
  })

  it('shows a draft in its own organ, the issued opinion to all, and how it was served', async () => {
    await desk.act('handler', on(30), draftOpinion, road, { answers: [ANSWER] })
    const draft = (await page('chief', road, on(30))).opinion
    expect(draft).toMatchObject({ isIssued: false, number: null, answers: [expect.objectContaining({ claimNo: 1 })] })
    expect(draft?.remedy).toMatch(/30日内/)
    expect((await page('head', road, on(30))).opinion).toBeNull()
    await desk.act('chief', on(31), issueOpinion, road, {})
    const issued = (await page('head', road, on(31))).opinion
    expect(issued).toMatchObject({ isIssued: true, approvedBy: { name: '孟知秋' } })
    expect(issued?.number).toMatch(/意〔2022〕1号$/)
    const { story } = await loadCase(await desk.ctx('chief', on(31)), road)
    const [first, second] = story.of('RECEIVED')[0]?.parties ?? []
    const service = {
      paper: 'OPINION' as const,
      isRecorded: false,
      hasConsent: false,
      slipOn: null,
      proof: '签收',
      uploadId: null,
    }
    await desk.act('handler', on(32), serve, road, {
      ...service,
      partyId: first?.id ?? '',
      mode: 'DIRECT',
      on: on(32),
    })
    await desk.act('handler', on(32), serve, road, {
      ...service,
      partyId: second?.id ?? '',
      mode: 'POST',
      on: on(32),
    })
    const { services, papers } = await page('head', road, on(33))
    expect(services).toEqual([
      expect.objectContaining({ servedOn: on(32), windowLastOn: '2022-07-06', party: { displayName: '林**' } }),
      expect.objectContaining({
        servedOn: null,
        windowLastOn: null,
        attempts: [expect.objectContaining({ no: 1, outcome: 'PENDING' })],
      }),
    ])
    expect(papers.map((paper) => paper.kind)).toEqual(
      expect.arrayContaining(['REGISTRATION_SLIP', 'FORWARDING_LETTER', 'ACCEPTANCE_NOTICE', 'HANDLING_OPINION']),
    )
  })

  it('keeps the record: who, for which organ, what was corrected, and who looked at whom', async () => {
    const before = await page('handler', road, on(33))
    const notified = before.facts.nodes.find((fact) => fact.kind === 'NOTIFIED')
    expect(notified).toMatchObject({ text: '已收到', by: { name: '江予安' }, hasEffect: true, isCorrected: false })
    expect(notified?.correctable).toEqual(expect.arrayContaining(['on', 'text']))
    expect(before.facts.nodes.find((fact) => fact.kind === 'PROPOSED')).toMatchObject({
      text: '延长办理期限',
      correctable: [],
    })
    await desk.act('chief', on(33), correctFact, road, {
      ...{
        factId: notified?.id ?? '',
        on: null,
        set: { text: '已收到并告知程序' },
        isAnnulled: false,
        reason: '文字有误',
      },
    })
    const { story } = await loadCase(await desk.ctx('chief', on(33)), road)
    const partyId = story.of('RECEIVED')[0]?.parties[0]?.id ?? ''
    const shown = await reveal(await desk.ctx('chief', on(33)), {
      ...{ idempotencyKey: key(), matterId: road, partyId, fields: ['PHONE'], reason: '电话核实' },
    })
    expect(shown).toEqual([{ field: 'PHONE', value: '13900000001' }])
    const after = await page('handler', road, on(33))
    const corrected = after.facts.nodes.find((fact) => fact.id === notified?.id)
    expect(corrected).toMatchObject({ text: '已收到并告知程序', isCorrected: true, isAnnulled: false })
    const revealed = after.facts.nodes.find((fact) => fact.kind === 'REVEALED')
    expect(revealed).toMatchObject({ text: '电话', by: { name: '孟知秋' }, correctable: [] })
    expect(JSON.stringify(after)).not.toContain('13900000001')
    const PAGES = `query ($id: ID!, $after: String) { matter(id: $id) { facts(first: 4, after: $after) { totalCount nodes { seq } pageInfo { hasNextPage endCursor } } } }`
    interface Pages {
      matter: {
        facts: { totalCount: number; nodes: { seq: number }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
      }
    }
    const seqs: number[] = []
    let cursor: string | null = null
    do {
      const answer: Pages = await ask<Pages>(await desk.ctx('handler', on(33)), PAGES, { id: road, after: cursor })
      const { nodes, pageInfo, totalCount } = answer.matter.facts
      seqs.push(...nodes.map((fact) => fact.seq))
      expect(totalCount).toBe(after.facts.totalCount)
      cursor = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (cursor !== null)
    expect(seqs).toHaveLength(after.facts.totalCount)
    expect(seqs).toEqual(seqs.map((_, at) => at + 1))
  })
}, atTheDesk)
