import { expect, it } from 'vitest'
import { eachDatabase, type TestOffice } from '../offices.js'
import {
  ANSWER,
  day,
  NEW_ANSWER,
  numberless,
  ofReview,
  PREVIEW,
  REPETITION,
  reviewDesk,
  REVIEWS,
  SAYS,
  type Previewed,
  type Seen,
} from './review-desk.js'

function reviews(office: TestOffice) {
  const { desk, see, party, paper, serve, ask, refusal, lastRound, served, decided } = reviewDesk(office)

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

  it('is recorded for the organ that reviews by the path, and for no other', async () => {
    const id = await served()
    await desk.on(day('2022-06-15'))
    const [partyId, toOrganId] = [await party(id), await desk.organId('U06')]
    const request = { partyId, on: '2022-06-15', postmarkedOn: null, toOrganId }
    for (const level of ['REVIEW', 'RECHECK'])
      expect(await refusal('intake', 'recordReviewRequest', id, { ...request, level })).toMatchObject({
        reason: 'NOT_ON_REVIEW_PATH',
      })
    expect((await see(id)).reviews.rounds).toEqual([])
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
}

eachDatabase(reviews, ofReview)
