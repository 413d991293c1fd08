import { expect, it } from 'vitest'
import { eachDatabase, type TestOffice } from '../offices.js'
import { aLetter } from './by-http.js'
import { NEW_ANSWER, SAYS, START, day, ofReview, reviewDesk } from './review-desk.js'

function reviews(office: TestOffice) {
  const { desk, see, serve, ask, refusal, lastRound, accountId, served, decided } = reviewDesk(office)

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
    const late = async (login: string) => {
      const query = `{ matters(filter: { figure: "LATE" }, first: 50) { nodes { id } }
        workbench { figures { key count } } }`
      type Late = { matters: { nodes: { id: string }[] }; workbench: { figures: { key: string; count: number }[] } }
      const { matters, workbench } = await desk.read<Late>(login, query)
      expect(workbench.figures.find((one) => one.key === 'LATE')?.count).toBe(matters.nodes.length)
      return matters.nodes.map((node) => node.id)
    }
    const id = await served()
    await desk.on(day('2022-06-15'))
    await ask('intake', id, 'REVIEW', 'G01', day('2022-06-15'))
    const before = await loads()
    const [handlerBefore, reviewerBefore] = [await late('handler'), await late('govclerk')]
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
    // On the handler's bench it is not late, nor in the list of that organ's late matters; on the reviewer's it is.
    expect(await late('handler')).toEqual(handlerBefore)
    expect((await late('govclerk')).filter((one) => !reviewerBefore.includes(one))).toContain(id)
    const byOrgan = `query ($organ: ID, $light: [Light!]) {
      matters(filter: { standing: [OPEN], organId: $organ, light: $light }, first: 50) { nodes { id } } }`
    const listed = async (light: string[]) => {
      const organ = await desk.organId('U38')
      const page = await desk.read<{ matters: { nodes: { id: string }[] } }>('head', byOrgan, { organ, light })
      return page.matters.nodes.map((node) => node.id)
    }
    expect(await listed(['RED'])).not.toContain(id)
    expect(await listed(['RED', 'NONE'])).not.toContain(id)
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

eachDatabase(reviews, ofReview)
