import { localDate, type LocalDate } from '@petition/law'
import { expect, it } from 'vitest'
import { installPeople, hashPassword } from '../../src/organs/index.js'
import { slices } from '../../src/slices.js'
import { eachDatabase, type TestOffice } from '../offices.js'
import { PASSWORD } from '../organs/house.js'
import { aLetter, HttpOffice } from './by-http.js'

/* Review and re-review as people do them, by GraphQL over HTTP. */

const day = localDate
const START = day('2022-05-05')

const ANSWER = {
  ...{ claimNo: 1, finding: '渗漏属实，责任尚未查清', basis: '《民法典》第二百八十一条', outcome: 'EXPLAINED' },
  result: '由业主大会决定维修资金的使用',
}
const NEW_ANSWER = {
  ...{ claimNo: 1, finding: '经鉴定，屋面防水在保修期内失效', basis: '《建设工程质量管理条例》第四十条' },
  ...{ outcome: 'SUPPORTED', result: '由建设单位负责修复' },
}
const PREVIEW = 'query ($input: PaperPreviewInput!) { previewPaper(input: $input) { title html problems } }'
const REPETITION = `query ($input: RepetitionPreviewInput!) {
  previewRepetition(input: $input) { gate citation { zh } paper { title html problems } } }`
/** A paper but for its number. */
const numberless = (html: string | undefined) => html?.replaceAll(/〔\d{4}〕[　\d]+号/gu, '〔〕号')

interface Previewed {
  title: string
  html: string
  problems: string[]
}

const SAYS = {
  finding: '原处理意见未查明渗漏原因',
  basis: '《信访工作条例》第三十二条',
  result: '应当委托鉴定后重新处理',
}

const REVIEWS = `query ($id: ID!) { matter(id: $id) { standing stage
  duties { clock lawfulLastOn state endedOn }
  acts { name isPossible needsApproval reason citation { zh } }
  reviews { newOpinionBy reviewOrgan { code } recheckOrgan { code } afterwards { zh citation { zh } }
    rounds { number isOnBehalf text { outcome newOpinionBy } hearings { from to }
      review { id level state outcome isOpen clerk { name } organ { code } light nextLawfulLastOn }
      asked { isInTime on postmarkedOn lastOn answeredOn withoutEffectZh citation { zh } } }
    windows { level state lastOn daysLeft usedOn } }
  papers { kind number title html organ { code } }
  links { kind matter { id } }
  claims { outcome } } }`

interface Seen {
  standing: string
  stage: string
  duties: { clock: string; lawfulLastOn: string | null; state: string; endedOn: string | null }[]
  acts: { name: string; isPossible: boolean; needsApproval: boolean; reason: string | null; citation: { zh: string } }[]
  reviews: {
    newOpinionBy: string | null
    afterwards: { zh: string; citation: { zh: string } } | null
    rounds: {
      number: string | null
      isOnBehalf: boolean
      text: { outcome: string } | null
      review: {
        id: string
        level: string
        state: string
        nextLawfulLastOn: string | null
        clerk: { name: string } | null
      }
      asked: { isInTime: boolean; withoutEffectZh: string | null; citation: { zh: string } | null }[]
    }[]
    windows: { level: string; state: string; lastOn: string | null; daysLeft: number | null }[]
  }
  papers: { kind: string; number: string; title: string; html: string }[]
  links: { kind: string; matter: { id: string } }[]
  claims: { outcome: string | null }[]
}

function reviews(office: TestOffice) {
  const desk = new HttpOffice(office)
  const see = async (id: string, login = 'head') => (await desk.read<{ matter: Seen }>(login, REVIEWS, { id })).matter
  const party = async (id: string) => {
    const query = 'query ($id: ID!) { matter(id: $id) { parties { id } } }'
    return (await desk.read<{ matter: { parties: { id: string }[] } }>('head', query, { id })).matter.parties[0]?.id
  }
  const paper = async (login: string) => {
    const file = { name: '市政府文书.pdf', type: 'application/pdf', bytes: Buffer.from('%PDF-1.4\n市政府文书\n%%EOF') }
    return (await (await desk.client(login)).upload('/files', file)).json<{ uploadId: string }>().uploadId
  }
  const serve = (login: string, id: string, kind: string, on: LocalDate) =>
    party(id).then((partyId) =>
      desk.act(login, 'serve', id, { paper: kind, partyId, mode: 'DIRECT', on, proof: '本人签收' }),
    )
  const ask = async (login: string, id: string, level: string, to: string, on: LocalDate, postmarkedOn?: LocalDate) =>
    desk.act(login, 'recordReviewRequest', id, {
      ...{ level, partyId: await party(id), on, postmarkedOn: postmarkedOn ?? null, toOrganId: await desk.organId(to) },
    })
  const refusal = async (login: string, act: string, id: string, input = {}) =>
    (await desk.send(login, act, id, input)).errors[0]?.extensions as { code: string; reason: string } | undefined
  const lastRound = async (id: string) => (await see(id)).reviews.rounds.at(-1)?.review.id ?? ''

  const accountId = async (login: string) =>
    (await desk.read<{ me: { account: { id: string } } }>(login, '{ me { account { id } } }')).me.account.id

  /** Accepted on 10 May, answered and served on 1 June. */
  const served = async () => {
    await desk.on(START)
    const { id } = await desk.register('intake', aLetter(START))
    const claims = [{ no: 1, class: 'REQUEST', road: 6, decidingFact: '物业维修争议' }]
    await desk.act('intake', 'sortClaims', id, { claims })
    await desk.act('intake', 'referMatter', id, { organId: await desk.organId('U38'), delivery: 'SYSTEM' })
    await desk.act('organhead', 'allocateMatter', id, { accountId: await accountId('handler') })
    await desk.on(day('2022-05-10'))
    const text = '已收到，依信访程序办理'
    await desk.act('handler', 'notifyPetitioner', id, { content: 'RECEIPT_ROUTE_PROCEDURE', on: '2022-05-10', text })
    await desk.act('handler', 'acceptMatter', id, { on: '2022-05-10' })
    await desk.on(day('2022-06-01'))
    await desk.act('handler', 'draftOpinion', id, { answers: [ANSWER] })
    await desk.act('organhead', 'issueOpinion', id)
    await serve('handler', id, 'OPINION', day('2022-06-01'))
    return id
  }
  /** The government's clerk takes, drafts; its head approves what the clerk asks for. */
  const decided = async (id: string, says: Record<string, unknown>) => {
    const reviewId = await lastRound(id)
    await desk.act('govclerk', 'takeReview', id, { reviewId })
    await desk.act('govclerk', 'draftReview', id, { reviewId, ...SAYS, ...says })
    await desk.act('govclerk', 'issueReview', id, { reviewId })
    const query = '{ approvals { nodes { id matterId act } } }'
    const { approvals } = await desk.read<{ approvals: { nodes: { id: string; matterId: string }[] } }>(
      'govhead',
      query,
    )
    const proposalId = approvals.nodes.find((one) => one.matterId === id)?.id
    await desk.act('govhead', 'decideProposal', id, { proposalId, isAgreed: true })
  }

  it('a review that revokes, a new opinion, a second review, a re-review with a hearing, the end, and no further', async () => {
    const id = await served()
    // The reviewing organ sees nothing before it is asked.
    expect((await desk.ask('govclerk', REVIEWS, { id })).errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' })
    await desk.on(day('2022-06-15'))
    await ask('intake', id, 'REVIEW', 'G01', day('2022-06-15'))
    const asked = await see(id, 'govclerk')
    expect(asked).toMatchObject({ standing: 'OPEN', stage: 'IN_REVIEW' })
    expect(asked.papers.map((one) => one.kind)).toContain('HANDLING_OPINION')
    expect(asked.papers.find((one) => one.kind === 'HANDLING_OPINION')?.html).not.toContain('林小满')
    expect(asked.reviews.rounds).toMatchObject([{ review: { level: 'REVIEW', state: 'REQUESTED' } }])
    const queue = '{ reviews(filter: { isOpen: true }) { nodes { id level light matter { id } } totalCount } }'
    for (const login of ['govclerk', 'officeclerk'])
      expect(await desk.read(login, queue), login).toMatchObject({
        reviews: { nodes: [{ level: 'REVIEW', light: 'GREEN', matter: { id } }], totalCount: 1 },
      })
    // Whoever handled the step below has no hand in it: not the handler, not its head.
    const reviewId = await lastRound(id)
    expect(await refusal('handler', 'takeReview', id, { reviewId })).toMatchObject({ code: 'FORBIDDEN' })
    expect(await refusal('govclerk', 'draftReview', id, { reviewId, ...SAYS, outcome: 'UPHELD' })).toMatchObject({
      ...{ code: 'RULE_REFUSED', reason: 'REVIEW_NOT_TAKEN' },
    })
    await desk.on(day('2022-07-08'))
    await decided(id, { outcome: 'REVOKED', newOpinionBy: '2022-08-08' })
    const revoked = await see(id)
    expect(revoked.papers.find((one) => one.kind === 'REVIEW_OPINION')).toMatchObject({
      ...{ number: '津滨政复查〔2022〕1号', title: '信访事项复查意见书' },
    })
    expect(revoked.claims).toEqual([{ outcome: null }])
    expect(revoked.reviews.newOpinionBy).toBe('2022-08-08')
    expect(revoked.duties.find((duty) => duty.clock === 'HOUSE-NEW-OPINION')).toMatchObject({
      ...{ lawfulLastOn: '2022-08-08', state: 'RUNNING' },
    })
    await serve('govclerk', id, 'REVIEW_OPINION', day('2022-07-08'))

    // The handler's new opinion: not the very same again, and then its own windows.
    await desk.on(day('2022-08-01'))
    await desk.act('handler', 'draftOpinion', id, { answers: [ANSWER] })
    expect(await refusal('organhead', 'issueOpinion', id)).toMatchObject({ reason: 'SAME_OPINION_AGAIN' })
    expect(await refusal('organhead', 'extendHandling', id, { days: 10, reason: '鉴定' })).toMatchObject({
      reason: 'ORDERED_DAY',
    })
    await desk.act('handler', 'draftOpinion', id, { answers: [NEW_ANSWER] })
    await desk.act('organhead', 'issueOpinion', id)
    await serve('handler', id, 'OPINION', day('2022-08-01'))
    const renewed = await see(id)
    expect(renewed).toMatchObject({ standing: 'ANSWERED', claims: [{ outcome: 'SUPPORTED' }] })
    expect(renewed.papers.filter((one) => one.kind === 'HANDLING_OPINION').at(-1)?.html).toContain(
      '津滨政复查〔2022〕1号',
    )

    // The new opinion is reviewed like any other, and upheld.
    await desk.on(day('2022-08-10'))
    await ask('intake', id, 'REVIEW', 'G01', day('2022-08-10'))
    await decided(id, { outcome: 'UPHELD', result: '新的处理意见事实清楚' })
    await serve('govclerk', id, 'REVIEW_OPINION', day('2022-08-10'))
    expect((await see(id)).standing).toBe('ANSWERED')

    // Re-review by the city, which has no account: every act with its paper and on its day.
    await desk.on(day('2022-09-01'))
    await ask('intake', id, 'RECHECK', 'C01', day('2022-09-01'))
    const city = await desk.organId('C01')
    const recheckId = await lastRound(id)
    expect(await refusal('officeclerk', 'takeReview', id, { reviewId: recheckId })).toMatchObject({
      reason: 'PAPER_OF_THE_ORGAN_MISSING',
    })
    await desk.act('officeclerk', 'takeReview', id, { reviewId: recheckId, uploadId: await paper('officeclerk') })
    const dueBefore = (await see(id)).duties.filter((duty) => duty.state !== 'MET_ON_TIME')
    await desk.on(day('2022-09-19'))
    const heard = { organId: city, uploadId: await paper('officeclerk') }
    await desk.act('officeclerk', 'beginHearing', id, { ...heard, on: '2022-09-12' })
    expect((await see(id)).duties.find((duty) => duty.clock === 'XF-RECHECK-DEC30')).toMatchObject({
      ...{ lawfulLastOn: null, state: 'SUSPENDED' },
    })
    const end = { organId: city, uploadId: await paper('officeclerk'), on: '2022-09-16' }
    await desk.act('officeclerk', 'endHearing', id, end)
    const after = await see(id)
    // 1 September + 30 + 5 days of hearing = 6 October, in the National Day break: 8 October.
    expect(after.duties.find((duty) => duty.clock === 'XF-RECHECK-DEC30')?.lawfulLastOn).toBe('2022-10-08')
    const others = (duties: Seen['duties']) => duties.filter((duty) => duty.clock !== 'XF-RECHECK-DEC30')
    expect(others(after.duties.filter((duty) => duty.state !== 'MET_ON_TIME')).map((d) => d.lawfulLastOn)).toEqual(
      others(dueBefore).map((duty) => duty.lawfulLastOn),
    )
    await desk.on(day('2022-10-08'))
    await desk.act('officeclerk', 'recordReviewDecision', id, {
      ...{ reviewId: recheckId, ...SAYS, outcome: 'UPHELD', on: '2022-09-30', number: '津政复核〔2022〕3号' },
      uploadId: await paper('officeclerk'),
    })
    await serve('officeclerk', id, 'RECHECK_OPINION', day('2022-10-08'))
    const final = await see(id)
    expect(final.standing).toBe('FINAL')
    expect(final.reviews.afterwards?.citation.zh).toContain('第三十七条第三款')
    expect(final.papers.map((one) => one.kind)).not.toContain('RECHECK_OPINION')

    // Brought again on the same facts: refused with its paper. On new facts: a new matter that follows this one.
    const again = `mutation ($input: BringAgainInput!) { bringAgain(input: $input) { gate matter { standing } following { id standing } } }`
    const bring = async (more: Record<string, unknown>) => {
      const input = { matterId: id, idempotencyKey: `again-${JSON.stringify(more).length}`, on: '2022-11-01' }
      const given = { ...input, channel: 'VISIT', level: 'SAME', note: '当面再次提出', ...more }
      return desk.read<{ bringAgain: { gate: string | null; following: { id: string } | null } }>('intake', again, {
        input: { ...given, expectedVersion: await desk.version(id) },
      })
    }
    await desk.on(day('2022-11-01'))
    type Comes = {
      previewRepetition: { gate: string | null; citation: { zh: string } | null; paper: Previewed | null }
    }
    const comes = async (factsAndReasons: string) => {
      const input = { matterId: id, on: '2022-11-01', level: 'SAME', factsAndReasons }
      return (await desk.read<Comes>('intake', REPETITION, { input })).previewRepetition
    }
    expect(await comes('NEW')).toEqual({ gate: null, citation: null, paper: null })
    const refused = await comes('SAME')
    expect(refused).toMatchObject({ gate: 'G-RECHECKED', paper: { title: '信访事项不再受理告知书', problems: [] } })
    expect(refused.citation?.zh).toContain('第三十六条第三款')
    expect((await see(id)).papers.map(({ kind }) => kind)).not.toContain('NO_LONGER_ACCEPTED_NOTICE')
    expect(await bring({ factsAndReasons: 'SAME' })).toMatchObject({
      bringAgain: { gate: 'G-RECHECKED', following: null, matter: { standing: 'FINAL' } },
    })
    expect((await see(id)).papers.find((one) => one.kind === 'NO_LONGER_ACCEPTED_NOTICE')?.html).toContain(
      '第三十六条第三款',
    )
    const issued = (await see(id)).papers.find((one) => one.kind === 'NO_LONGER_ACCEPTED_NOTICE')
    expect(numberless(refused.paper?.html)).toBe(numberless(issued?.html))
    const fresh = await bring({ factsAndReasons: 'NEW', claims: [{ text: '修复后再次渗漏，要求重新修复' }] })
    expect(fresh.bringAgain).toMatchObject({ gate: null, following: { standing: 'OPEN' } })
    expect((await see(id)).links).toEqual([{ kind: 'FOLLOWED_BY', matter: { id: fresh.bringAgain.following?.id } }])
    expect((await see(fresh.bringAgain.following?.id ?? '')).links).toEqual([{ kind: 'FOLLOWS', matter: { id } }])
  }, 60_000)

  it('a request one day late is recorded without effect; an earlier postmark saves it', async () => {
    const id = await served()
    // Received on 1 June: the window closes on 1 July.
    await desk.on(day('2022-07-04'))
    await ask('intake', id, 'REVIEW', 'G01', day('2022-07-02'))
    const late = await see(id)
    expect(late).toMatchObject({ standing: 'ANSWERED' })
    expect(late.reviews.rounds).toMatchObject([
      {
        review: { state: 'WITHOUT_EFFECT' },
        asked: [{ isInTime: false, lastOn: '2022-07-01', citation: { zh: '《信访工作条例》第三十五条' } }],
      },
    ])
    expect(late.reviews.rounds[0]?.asked[0]?.withoutEffectZh).toContain('超过三十日')

    const posted = await served()
    await desk.on(day('2022-07-04'))
    await ask('intake', posted, 'REVIEW', 'G01', day('2022-07-04'), day('2022-07-01'))
    const saved = await see(posted)
    expect(saved).toMatchObject({ standing: 'OPEN', stage: 'IN_REVIEW' })
    expect(saved.reviews.rounds).toMatchObject([{ review: { state: 'REQUESTED', nextLawfulLastOn: '2022-08-03' } }])
  })

  it('the preview shows what is typed, not what was saved; a draft is for the side that reviews alone', async () => {
    const id = await served()
    await desk.on(day('2022-06-15'))
    await ask('intake', id, 'REVIEW', 'G01', day('2022-06-15'))
    const reviewId = await lastRound(id)
    await desk.act('govclerk', 'takeReview', id, { reviewId })
    await desk.act('govclerk', 'draftReview', id, { reviewId, ...SAYS, outcome: 'UPHELD' })
    const preview = async (login: string, more = {}) => {
      const input = { matterId: id, kind: 'REVIEW_OPINION', reviewId, ...more }
      return (await desk.read<{ previewPaper: Previewed }>(login, PREVIEW, { input })).previewPaper
    }
    expect((await preview('govclerk')).html).toContain(SAYS.finding)
    const typed = { ...SAYS, finding: '正在填写的认定', outcome: 'REVOKED' }
    const shown = await preview('govclerk', { review: typed })
    expect(shown.html).toContain('正在填写的认定')
    expect(shown.html).not.toContain(SAYS.finding)
    expect(shown.problems).toEqual(['缺少重新作出处理意见的期限'])
    // Whoever handled the step below may know that it is under review, and not what is being written.
    for (const login of ['handler', 'organhead', 'intake'])
      for (const review of [null, typed]) expect((await preview(login, { review })).html, login).toBe('')
    // What the government decides is prepared at the office too.
    expect((await preview('officeclerk')).html).toContain(SAYS.finding)
  })

  it('the notice that refuses a petition in hand is shown before it is issued, and written to whoever brought it', async () => {
    const id = await served()
    await desk.on(day('2022-06-20'))
    await ask('intake', id, 'REVIEW', 'G01', day('2022-06-15'))
    const input = { matterId: id, on: '2022-06-20', level: 'HIGHER', factsAndReasons: 'SAME', partyId: await party(id) }
    type Comes = { previewRepetition: { gate: string; paper: Previewed } }
    const { previewRepetition } = await desk.read<Comes>('intake', REPETITION, { input })
    expect(previewRepetition).toMatchObject({ gate: 'G-PENDING', paper: { title: '信访事项不予受理告知书' } })
    await desk.act('intake', 'bringAgain', id, { ...input, channel: 'VISIT', note: '到上级再次提出' })
    const issued = (await see(id)).papers.find((one) => one.kind === 'NOT_ACCEPTED_NOTICE')
    expect(numberless(previewRepetition.paper.html)).toBe(numberless(issued?.html))
    // A matter that is not the asker's to see has no preview either.
    const other = { ...input, matterId: await served(), partyId: null }
    const { errors } = await desk.ask('govclerk', REPETITION, { input: other })
    expect(errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('an unused window ends nothing: it is shown, and the matter stays answered', async () => {
    const id = await served()
    await desk.on(day('2022-09-30'))
    const { standing, reviews: shown } = await see(id)
    expect(standing).toBe('ANSWERED')
    expect(shown.windows).toMatchObject([
      { level: 'REVIEW', state: 'WINDOW_CLOSED', lastOn: '2022-07-01', daysLeft: -91 },
    ])
  })

  it('a review that changes: the changed answers count, and what they promise is owed by the handler', async () => {
    const id = await served()
    await desk.on(day('2022-06-15'))
    await ask('handler', id, 'REVIEW', 'G01', day('2022-06-15'))
    await decided(id, { outcome: 'CHANGED', answers: [{ ...NEW_ANSWER, performBy: '2022-09-30' }] })
    await serve('govclerk', id, 'REVIEW_OPINION', day('2022-06-15'))
    const changed = await see(id)
    expect(changed).toMatchObject({ standing: 'OPEN', stage: 'TO_PERFORM', claims: [{ outcome: 'SUPPORTED' }] })
    expect(changed.duties.find((duty) => duty.clock === 'HOUSE-PERFORM')).toMatchObject({ lawfulLastOn: '2022-09-30' })
  })

  it('the office’s clerk prepares the government’s review and its head approves; nobody approves their own draft', async () => {
    const id = await served()
    await desk.on(day('2022-06-15'))
    await ask('intake', id, 'REVIEW', 'G01', day('2022-06-15'))
    const reviewId = await lastRound(id)
    await desk.act('officeclerk', 'giveReview', id, { reviewId, accountId: await accountId('officeclerk') })
    await desk.act('officeclerk', 'takeReview', id, { reviewId })
    expect((await see(id)).reviews.rounds[0]?.review.clerk).toMatchObject({ name: '虞听泉' })
    expect(await refusal('intake', 'draftReview', id, { reviewId, ...SAYS, outcome: 'UPHELD' })).toMatchObject({
      code: 'FORBIDDEN',
    })
    await desk.act('headclerk', 'draftReview', id, { reviewId, ...SAYS, outcome: 'UPHELD' })
    expect(await refusal('headclerk', 'issueReview', id, { reviewId })).toMatchObject({ reason: 'OWN_REVIEW_DRAFT' })
    await desk.act('head', 'issueReview', id, { reviewId })
    expect((await see(id)).papers.find((one) => one.kind === 'REVIEW_OPINION')).toMatchObject({
      ...{ number: expect.stringContaining('津滨政复查〔2022〕') },
    })
  })

  it('a late review counts with the organ that reviews, and its number opens the same matters', async () => {
    const loads = async () => {
      const query = '{ workbench { organs { organ { id code } open warned late } } }'
      type Load = { organ: { id: string; code: string }; open: number; late: number }
      const { workbench } = await desk.read<{ workbench: { organs: Load[] } }>('head', query)
      return new Map(workbench.organs.map((load) => [load.organ.code, load]))
    }
    const id = await served()
    await desk.on(day('2022-06-15'))
    await ask('intake', id, 'REVIEW', 'G01', day('2022-06-15'))
    const before = await loads()
    await desk.on(day('2022-07-20'))
    const after = await loads()
    const government = after.get('G01')
    expect((government?.late ?? 0) - (before.get('G01')?.late ?? 0)).toBeGreaterThan(0)
    expect(after.get('U38')?.late ?? 0).toBe(before.get('U38')?.late ?? 0)
    const list = `query ($organ: ID) {
      matters(filter: { standing: [OPEN], owedBy: $organ, light: [RED] }, first: 50) { nodes { id } totalCount } }`
    const found = await desk.read<{ matters: { nodes: { id: string }[]; totalCount: number } }>('head', list, {
      organ: government?.organ.id,
    })
    expect(found.matters.totalCount).toBe(government?.late)
    expect(found.matters.nodes.map((node) => node.id)).toContain(id)
  })

  it('while it is in hand a higher organ does not take it, and says so in writing', async () => {
    await desk.on(START)
    const { id } = await desk.register('intake', aLetter(START))
    const claims = [{ no: 1, class: 'REQUEST', road: 6, decidingFact: '物业维修争议' }]
    await desk.act('intake', 'sortClaims', id, { claims })
    await desk.act('intake', 'referMatter', id, { organId: await desk.organId('U38'), delivery: 'SYSTEM' })
    await desk.act('organhead', 'allocateMatter', id, { accountId: await accountId('handler') })
    await desk.on(day('2022-05-10'))
    await desk.act('handler', 'acceptMatter', id, { on: '2022-05-10' })
    const mutation = `mutation ($input: BringAgainInput!) { bringAgain(input: $input) { gate matter { standing } following { id } } }`
    const input = {
      ...{ idempotencyKey: 'brought-to-the-government', matterId: id, expectedVersion: await desk.version(id) },
      ...{ on: '2022-05-10', channel: 'VISIT', level: 'HIGHER', factsAndReasons: 'SAME', note: '到区政府当面提出' },
    }
    expect(await desk.read('intake', mutation, { input })).toMatchObject({
      bringAgain: { gate: 'G-PENDING', following: null, matter: { standing: 'OPEN' } },
    })
    const notice = (await see(id)).papers.find((one) => one.kind === 'NOT_ACCEPTED_NOTICE')
    expect(notice?.html).toContain('第十九条第三款')
    await serve('intake', id, 'REFUSAL_NOTICE', day('2022-05-10'))
  })
}

const seed = async (office: TestOffice): Promise<void> => {
  await HttpOffice.seed(office)
  const ctx = await office.systemCtx()
  const passwordHash = await hashPassword(PASSWORD)
  const person = (
    login: string,
    name: string,
    organCode: string,
    ...roles: ('REVIEW_CLERK' | 'ORGAN_HEAD' | 'HEAD')[]
  ) => ({
    ...{ login, name, organCode, section: null, roles },
  })
  await ctx.inTransaction((tx) =>
    installPeople(
      tx,
      [
        person('govclerk', '颜知非', 'G01', 'REVIEW_CLERK'),
        person('govhead', '邵怀瑾', 'G01', 'ORGAN_HEAD'),
        person('officeclerk', '虞听泉', 'PO', 'REVIEW_CLERK'),
        person('headclerk', '简书白', 'PO', 'HEAD', 'REVIEW_CLERK'),
      ],
      passwordHash,
    ),
  )
}

eachDatabase(reviews, { slices, seed })
