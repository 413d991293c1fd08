import { beforeAll, expect, it } from 'vitest'
import type { LocalDate } from '@petition/law'
import {
  acceptMatter,
  addAttachment,
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
  signFor,
  sortClaims,
  splitClaims,
} from '../../src/matters/index.js'
import { MatterEntity } from '../../src/matters/archive/matter.entity.js'
import { AuditEntryEntity } from '../../src/platform/records/entities.js'
import { slices as houseSlices } from '../../src/slices.js'
import { eachDatabase, type TestOffice } from '../offices.js'
import { doorFor } from '../imports/door.js'
import { ask } from './ask.js'
import { key, MatterOffice, on, START } from './matter-office.js'

const desk = new MatterOffice()

const PARTIES = `query ($id: ID!) { matter(id: $id) { parties {
  displayName name maskedIdNumber maskedPhone maskedAddress hasIdNumber hasPhone hasAddress isReachable } } }`
interface PartyRow {
  displayName: string
  name: string | null
  maskedPhone: string | null
  maskedAddress: string | null
  hasIdNumber: boolean
}
const FILE = `query ($id: ID!) { matter(id: $id) {
  number standing stage version lawVersion previousNumber light
  claims { no text class road outcome result }
  facts { totalCount nodes { id seq kind labelZh text hasEffect withoutEffectZh isCorrected isAnnulled correctable by { name } organ { name } } }
  duties { id clock kind termZh state light daysLeft lawfulLastOn warnOn endedOn owedByZh citation { zh } handler { name } matter { id }
    why { article { zh } ruleVersion steps { kind textZh textEn on } } }
  acts { name labelZh isPossible needsApproval reason reasonZh reasonEn citation { zh } }
  services { paper servedOn windowLastOn party { displayName } attempts { no mode outcome receivedOn proof } }
  proposals { act labelZh isOpen decision text input askedBy { name } decidedBy { name } }
  referrals { how organ { name } referredOn signedOn daysHeld isHandedBack objectionReasons }
  opinion { number isIssued remedy approvedBy { name } answers { claimNo finding outcome } }
  links { kind matter { number } }
  attachments { id name contentType size addedBy { name } downloadUrl }
  papers { kind number organ { name } }
} }`
interface File {
  matter: {
    number: string
    standing: string
    light: string
    lawVersion: string
    facts: {
      totalCount: number
      nodes: {
        id: string
        seq: number
        kind: string
        text: string
        hasEffect: boolean
        isCorrected: boolean
        isAnnulled: boolean
        correctable: string[]
        by: { name: string } | null
      }[]
    }
    duties: {
      clock: string
      state: string
      light: string
      lawfulLastOn: string | null
      endedOn: string | null
      owedByZh: string
      why: { ruleVersion: string; steps: { kind: string; textZh: string; textEn: string; on: string | null }[] }
    }[]
    acts: {
      name: string
      isPossible: boolean
      needsApproval: boolean
      reason: string | null
      reasonZh: string | null
      citation: { zh: string }
    }[]
    services: {
      paper: string
      servedOn: string | null
      windowLastOn: string | null
      party: { displayName: string }
      attempts: { no: number; outcome: string }[]
    }[]
    proposals: {
      act: string
      isOpen: boolean
      decision: string | null
      askedBy: { name: string }
      decidedBy: { name: string } | null
    }[]
    referrals: { how: string; organ: { name: string }; daysHeld: number }[]
    opinion: { number: string | null; isIssued: boolean; remedy: string | null; answers: { claimNo: number }[] } | null
    links: { kind: string; matter: { number: string } }[]
    attachments: { id: string; name: string; downloadUrl: string }[]
    papers: { kind: string }[]
  }
}

const SORTED = { claims: [{ no: 1, class: 'REQUEST' as const, road: 6, decidingFact: '物业维修争议' }] }
const ANSWER = {
  ...{ claimNo: 1, finding: '屋面防水层老化，现场渗漏属实。', evidence: '现场照片', outcome: 'SUPPORTED' as const },
  ...{ basis: '《物业管理条例》第五十一条', result: '由物业服务企业完成维修。', performBy: '2022-09-30' as LocalDate },
}

eachDatabase(
  (office: TestOffice) => {
    const page = async (login: string, id: string, day: LocalDate): Promise<File['matter']> =>
      (await ask<File>(await desk.ctx(login, day), FILE, { id })).matter
    const parties = async (login: string, id: string): Promise<PartyRow[]> =>
      (await ask<{ matter: { parties: PartyRow[] } }>(await desk.ctx(login, on(1)), PARTIES, { id })).matter.parties
    const referred = async (): Promise<string> => {
      const id = await desk.register({ parties: PEOPLE })
      await desk.act('intake', START, sortClaims, id, SORTED)
      const to = { organId: desk.organId('U38'), delivery: 'SYSTEM' as const, note: '请依法办理' }
      await desk.act('intake', on(1), referMatter, id, to)
      await desk.act('handler', on(1), signFor, id, { arrivedOn: on(1) })
      return id
    }
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
      expect((await parties('intake', id)).every((party) => !/鐘|110101199003070/.test(JSON.stringify(party)))).toBe(
        true,
      )
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
      expect(preview.duties).toContainEqual(
        expect.objectContaining({ clock: 'XF-HANDLE60', lawfulLastOn: '2022-07-11' }),
      )
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

    it('hands out a file once, to whoever may see the matter, and as a file', async () => {
      const client = await office.client({ 'user-agent': 'intake', 'apollo-require-preflight': '1' })
      const id = await referred()
      const bytes = Buffer.from('屋面照片说明\n第一页')
      const sent = await client.upload('/files', { name: '说明.txt', type: 'text/plain', bytes })
      const { uploadId } = sent.json<{ uploadId: string }>()
      await desk.act('intake', on(1), addAttachment, id, { uploadId })
      const asked = await client.graphql<File>(FILE, { id })
      expect(asked.errors).toEqual([])
      const [file] = asked.data?.matter.attachments ?? []
      expect(file).toMatchObject({ name: '说明.txt', contentType: 'text/plain' })
      const answer = await client.get(file?.downloadUrl ?? '')
      expect(answer.statusCode).toBe(200)
      expect(answer.rawPayload).toEqual(bytes)
      expect(answer.headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'content-type': 'text/plain; charset=utf-8',
      })
      expect(answer.headers['content-disposition']).toMatch(/^attachment; /)
      expect((await client.get(file?.downloadUrl ?? '')).statusCode).toBe(404)
      const again = await client.graphql<File>(FILE, { id })
      const url = again.data?.matter.attachments[0]?.downloadUrl ?? ''
      const stranger = await office.client({ 'user-agent': 'stranger' })
      expect((await stranger.get(url)).statusCode).toBe(404)
      const audited = await office.db.read.findBy(AuditEntryEntity, { act: 'downloadAttachment' })
      expect(audited.length).toBeGreaterThan(0)
      expect((await page('intake', id, on(1))).facts.nodes.at(-1)).toMatchObject({
        kind: 'ATTACHMENT_ADDED',
        text: '说明.txt',
      })
    })

    it('finds what says the same, of the same place first, and only what one may see', async () => {
      const SIMILAR = `query ($input: SimilarInput!) { similarMatters(input: $input) { shared matter { id summary placeCode } } }`
      interface Similar {
        similarMatters: { shared: string[]; matter: { id: string; placeCode: string | null } }[]
      }
      const claims = [{ text: '归还停车位押金', factsAndReasons: '车位到期后物业公司拒绝归还停车位押金八千元。' }]
      const near = await desk.register({ summary: '停车位押金不退', claims, placeCode: '120116008' })
      const far = await desk.register({ summary: '停车位押金不退', claims, placeCode: '120116014' })
      const secret = await desk.register({ summary: '停车位押金被侵占', purpose: 'ACCUSATION', claims })
      const similar = async (login: string, input: object) =>
        (await ask<Similar>(await desk.ctx(login), SIMILAR, { input })).similarMatters
      const text = '物业公司拒绝归还停车位押金，多次催要未果。林小满'
      const found = await similar('colleague', { text, placeCode: '120116014', topic: 'HOUSING' })
      expect(found.map((one) => one.matter.id)).toEqual(expect.arrayContaining([near, far]))
      expect(found[0]?.matter.id).toBe(far)
      expect(found[0]?.shared).toContain('物业公司拒绝归还停车位押金')
      expect(found.map((one) => one.matter.id)).not.toContain(secret)
      expect((await similar('intake', { text })).map((one) => one.matter.id)).toContain(secret)
      expect(await similar('colleague', { text: '林小满 周一川' })).toEqual([])
      expect(await similar('colleague', { text: '' })).toEqual([])
      expect(await similar('stranger', { text })).toEqual([])
      expect(found.length).toBeLessThanOrEqual(10)
    })

    it('keeps lists of one’s own, and takes no filter that lists do not have', async () => {
      const SAVE = `mutation ($input: SaveViewInput!) { saveView(input: $input) { id name filter } }`
      const save = async (login: string, input: object) =>
        (await ask<{ saveView: { id: string; name: string; filter: object } }>(await desk.ctx(login), SAVE, { input }))
          .saveView
      const input = { idempotencyKey: key(), name: '我的逾期', filter: { light: ['RED'], mine: true } }
      const view = await save('intake', input)
      expect(view).toMatchObject({ name: '我的逾期', filter: { light: ['RED'], mine: true } })
      expect(await save('intake', input)).toEqual(view)
      await expect(
        save('intake', { ...input, idempotencyKey: key(), filter: { petitioner: '林小满' } }),
      ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
      const own = async (login: string) =>
        (await ask<{ savedViews: object[] }>(await desk.ctx(login), '{ savedViews { id name filter } }')).savedViews
      expect(await own('intake')).toEqual([view])
      expect(await own('colleague')).toEqual([])
      const drop = async (login: string) =>
        ask(await desk.ctx(login), 'mutation ($id: ID!) { deleteView(id: $id) }', { id: view.id })
      expect(await drop('colleague')).toEqual({ deleteView: false })
      expect(await drop('intake')).toEqual({ deleteView: true })
      expect(await own('intake')).toEqual([])
    })

    it('answers a command with the matter as the act left it, also to whoever loses sight of it', async () => {
      const REGISTER = `mutation ($input: RegisterMatterInput!) { registerMatter(input: $input) {
        lookupCode matter { number stage version papers { kind html } acts { name isPossible } } } }`
      interface Registered {
        registerMatter: {
          lookupCode: string | null
          matter: { stage: string; version: number; papers: { kind: string; html: string }[] }
        }
      }
      const input = {
        ...{ idempotencyKey: key(), receivedOn: START, channel: 'VISIT', purpose: 'REQUEST', topic: 'HOUSING' },
        ...{ summary: '电梯停运', groupSize: 1, isAddressClear: true, isFirstTime: true },
        parties: [{ kind: 'PERSON', name: '白小川', phone: '13900000003', isRepresentative: false }],
        claims: [{ text: '修好电梯', factsAndReasons: '已停运一个月' }],
      }
      const { registerMatter } = await ask<Registered>(await desk.ctx('intake'), REGISTER, { input })
      expect(registerMatter.matter).toMatchObject({ stage: 'TO_SORT', version: 1 })
      expect(registerMatter.lookupCode).toMatch(/\S{8,}/)
      const slip = registerMatter.matter.papers.find((paper) => paper.kind === 'REGISTRATION_SLIP')
      expect(slip?.html).toContain(registerMatter.lookupCode)
      const again = await ask<Registered>(await desk.ctx('intake'), REGISTER, { input })
      expect(again.registerMatter.lookupCode).toBeNull()

      const id = await referred()
      const { version } = await desk.row(id)
      const ALLOCATE = `mutation ($input: AllocateMatterInput!) { allocateMatter(input: $input) { matter { id version handler { name } } } }`
      const allocate = {
        idempotencyKey: key(),
        matterId: id,
        expectedVersion: version,
        accountId: desk.accountId('chief'),
      }
      const answer = await ask(await desk.ctx('handler', on(1)), ALLOCATE, { input: allocate })
      expect(answer).toEqual({ allocateMatter: { matter: { id, version: version + 1, handler: { name: '孟知秋' } } } })
      await expect(page('handler', id, on(1))).rejects.toMatchObject({ code: 'NOT_FOUND' })
      const long = { ...input, idempotencyKey: key(), summary: '长'.repeat(201) }
      await expect(ask(await desk.ctx('intake'), REGISTER, { input: long })).rejects.toMatchObject({
        fields: { 'input.summary': expect.any(String) },
      })
      const rare = { ...input, idempotencyKey: key(), summary: '𠮷😀'.repeat(100) }
      expect(
        (await ask<Registered>(await desk.ctx('intake'), REGISTER, { input: rare })).registerMatter.matter.stage,
      ).toBe('TO_SORT')
    })

    it('exports the list under the rule of the screen, without anything of a person', async () => {
      const client = await office.client({
        'user-agent': 'chief',
        'x-requested-with': 'test',
        'content-type': 'application/json',
      })
      const take = async (body: object) => client.send('POST', '/exports', { payload: JSON.stringify(body) })
      const granted = await take({ list: 'matters', filter: { standing: ['OPEN'] }, columns: [], format: 'csv' })
      expect(granted.statusCode).toBe(200)
      const file = await client.get(granted.json<{ url: string }>().url)
      const text = file.rawPayload.toString('utf8')
      const { number } = await desk.row(road)
      expect(text).toContain(number)
      expect(text).toContain('信访编号')
      expect(text).not.toMatch(/林小满|周一川|13900000001/)
      expect(text).not.toContain('停车位押金')
      const lines = text.trim().split('\n').length
      expect(Number(file.headers['x-row-count'])).toBe(lines - 2)
      expect((await take({ list: 'matters', filter: { name: '林小满' }, columns: [], format: 'csv' })).statusCode).toBe(
        400,
      )
      const admin = await office.client({
        'user-agent': 'admin',
        'x-requested-with': 'test',
        'content-type': 'application/json',
      })
      expect(
        (await admin.send('POST', '/exports', { payload: JSON.stringify({ list: 'matters', format: 'csv' }) }))
          .statusCode,
      ).toBe(403)
    })

    it('previews a paper for whoever writes it', async () => {
      const PREVIEW = `query ($input: PaperPreviewInput!) { previewPaper(input: $input) { title html problems } }`
      const id = await referred()
      const preview = async (login: string) =>
        ask<{ previewPaper: { title: string; html: string } }>(await desk.ctx(login, on(5)), PREVIEW, {
          input: { matterId: id, kind: 'ACCEPTANCE_NOTICE', on: on(5) },
        })
      expect((await preview('handler')).previewPaper.html).toContain('受理')
      await expect(preview('stranger')).rejects.toMatchObject({ code: 'NOT_FOUND' })
      await expect(preview('supervisor')).rejects.toMatchObject({ code: 'FORBIDDEN' })
    })
  },
  { slices: [...houseSlices, doorFor(desk.viewers)], seed: desk.seed },
)

const PEOPLE = [
  {
    ...{ kind: 'PERSON' as const, name: '林小满', phone: '13900000001', idNumber: '11010519491231002X' },
    ...{ address: '滨海新区海棠里5号楼2门301', isRepresentative: false },
  },
  { kind: 'PERSON' as const, name: '周一川', phone: '13900000002', isRepresentative: false },
]
