import { localDate, type LocalDate } from '@petition/law'
import { beforeAll, expect, it } from 'vitest'
import { hashPassword, installPeople, type PersonToInstall } from '../../src/organs/index.js'
import { eachDatabase, type TestOffice } from '../offices.js'
import { aLetter } from '../matters/by-http.js'
import { aKey, PASSWORD } from '../organs/house.js'
import { HearingOffice, seedHearings, START } from './hearing-office.js'

/* A hearing in re-review (第三十六条第二款), first act to last: its days leave the clock of re-review, and no other. */

const day = localDate
const person = (login: string, name: string, organCode: string, ...roles: PersonToInstall['roles']) => ({
  ...{ login, name, organCode, section: null, roles, desks: [] },
})

const seed = async (office: TestOffice): Promise<void> => {
  await seedHearings(office)
  const ctx = await office.systemCtx()
  const passwordHash = await hashPassword(PASSWORD)
  const people = [
    person('street', '裴知远', 'U06', 'HANDLER'),
    person('streethead', '席若谷', 'U06', 'ORGAN_HEAD'),
    person('bureauclerk', '闻人乔', 'U38', 'REVIEW_CLERK'),
    person('govclerk', '颜知非', 'G01', 'REVIEW_CLERK'),
    person('govhead', '邵怀瑾', 'G01', 'ORGAN_HEAD'),
  ]
  await ctx.inTransaction((tx) => installPeople(tx, people, passwordHash))
}

const ANSWER = { claimNo: 1, finding: '渗漏属实', basis: '民法典', outcome: 'NOT_SUPPORTED', result: '不予支持' }
const SAYS = { outcome: 'UPHELD', finding: '经听证查明', basis: '《信访工作条例》第三十二条', result: '予以维持' }
const PATH = 'mutation ($input: UpsertReviewPathRowInput!) { upsertReviewPathRow(input: $input) { row { id } } }'
const PREVIEW = 'query ($input: PaperPreviewInput!) { previewPaper(input: $input) { html } }'

eachDatabase(
  (office) => {
    const desk = new HearingOffice(office)
    beforeAll(async () => {
      await desk.on(START)
      await desk.furnish()
      // Here a bureau reviews the street, so that the step after it has a clerk who signs in.
      const [handlerOrganId, reviewOrganId, reReviewOrganId] = await Promise.all(
        ['U06', 'U38', 'G01'].map(desk.organId.bind(desk)),
      )
      const row = { handlerKind: 'STREET', handlerOrganId, reviewOrganId, reReviewOrganId, basis: '示例', from: START }
      await desk.read('head', PATH, { input: { ...row, idempotencyKey: aKey() } })
    })
    const serve = async (login: string, id: string, paper: string, on: LocalDate) =>
      desk.act(login, 'serve', id, { paper, partyId: await desk.party(id), mode: 'DIRECT', on, proof: '本人签收' })
    const lastRound = async (id: string): Promise<string> => {
      const query = 'query ($id: ID!) { matter(id: $id) { reviews { rounds { review { id } } } } }'
      type Rounds = { matter: { reviews: { rounds: { review: { id: string } }[] } } }
      return (await desk.read<Rounds>('head', query, { id })).matter.reviews.rounds.at(-1)?.review.id ?? ''
    }
    const asks = async (id: string, level: 'REVIEW' | 'RECHECK', to: string, on: LocalDate) => {
      const [partyId, toOrganId] = [await desk.party(id), await desk.organId(to)]
      await desk.act('intake', 'recordReviewRequest', id, { level, partyId, on, postmarkedOn: null, toOrganId })
      return lastRound(id)
    }

    /** Answered by the street on 20 June, upheld by the bureau on 4 July; the government is asked on 11 July. */
    const inRecheck = async () => {
      const { id } = await desk.register('intake', aLetter(START))
      const claims = [{ no: 1, class: 'REQUEST', road: 6, decidingFact: '维修争议' }]
      await desk.act('intake', 'sortClaims', id, { claims })
      await desk.act('intake', 'referMatter', id, { organId: await desk.organId('U06'), delivery: 'SYSTEM' })
      await desk.act('streethead', 'allocateMatter', id, { accountId: await desk.accountId('street') })
      await desk.act('street', 'signFor', id, { arrivedOn: START })
      await desk.act('street', 'acceptMatter', id, { on: START })
      await desk.on(day('2022-06-20'))
      await desk.act('street', 'draftOpinion', id, { answers: [ANSWER] })
      await desk.act('streethead', 'issueOpinion', id)
      await serve('street', id, 'OPINION', day('2022-06-20'))
      await desk.on(day('2022-07-04'))
      const reviewId = await asks(id, 'REVIEW', 'U38', day('2022-06-27'))
      await desk.act('bureauclerk', 'takeReview', id, { reviewId })
      await desk.act('bureauclerk', 'draftReview', id, { reviewId, ...SAYS })
      await desk.act('organhead', 'issueReview', id, { reviewId })
      await serve('bureauclerk', id, 'REVIEW_OPINION', day('2022-07-04'))
      await desk.on(day('2022-07-11'))
      const recheckId = await asks(id, 'RECHECK', 'G01', day('2022-07-11'))
      await desk.act('govclerk', 'takeReview', id, { reviewId: recheckId })
      return { id, recheckId, partyId: await desk.party(id) }
    }
    const running = async (id: string) =>
      Object.fromEntries((await desk.matterOf(id)).duties.map((one) => [one.clock, one.lawfulLastOn]))

    it('three days of hearing move the end of the re-review by exactly three days', async () => {
      const { id, recheckId, partyId } = await inRecheck()
      const before = await running(id)
      // 11 July + 30 = 10 August, a Wednesday.
      expect(before['XF-RECHECK-DEC30']).toBe('2022-08-10')
      await desk.on(day('2022-07-12'))
      await desk.act('govclerk', 'recordHearingAnswer', id, { partyId, on: '2022-07-12', says: 'APPLIES' })
      const asked = await desk.hearing(id, 'govclerk')
      expect(asked).toMatchObject({ stage: 'RECHECK', state: 'APPLIED' })
      const hearingId = asked.id
      // While the request waits for its answer nothing is decided.
      await desk.act('govclerk', 'draftReview', id, { reviewId: recheckId, ...SAYS })
      expect(await desk.reasonOf('govhead', 'issueReview', id, { reviewId: recheckId })).toBe('HEARING_UNDECIDED')
      await desk.act('govclerk', 'decideHearing', id, { hearingId, isGranted: true, reasons: '争议较大' })
      await desk.act('clerk', 'setHearing', id, { hearingId, ...desk.plan(day('2022-08-01')) })
      await desk.serveNotice(id, partyId, day('2022-07-12'))
      await desk.tellPeople(id, hearingId)
      // Asked for, granted and set: no day has left the clock yet.
      expect((await running(id))['XF-RECHECK-DEC30']).toBe('2022-08-10')

      await desk.on(day('2022-08-01'))
      await desk.act('clerk', 'openHearing', id, { hearingId, parties: [{ partyId, presence: 'CAME' }] })
      expect((await desk.matterOf(id)).duties.find(({ clock }) => clock === 'XF-RECHECK-DEC30')).toMatchObject({
        ...{ state: 'SUSPENDED', lawfulLastOn: null },
      })
      await desk.on(day('2022-08-03'))
      await desk.act('clerk', 'closeHearing', id, { hearingId, on: '2022-08-03', record: '分三日质证。' })
      // 10 August + 3 = Saturday 13 August: Monday the 15th.
      const after = await running(id)
      expect(after['XF-RECHECK-DEC30']).toBe('2022-08-15')
      for (const [clock, last] of Object.entries(before))
        if (clock !== 'XF-RECHECK-DEC30') expect([clock, after[clock]]).toEqual([clock, last])

      const votes = desk.people.slice(0, 3).map((officerId) => ({ officerId, vote: 'FOR' }))
      const questions = [{ question: '原意见是否适当', votes }]
      await desk.act('clerk', 'concludeHearing', id, { hearingId, questions, conclusion: '原意见适当。' })
      await desk.on(day('2022-08-12'))
      const reviewId = recheckId
      expect(await desk.reasonOf('govhead', 'issueReview', id, { reviewId })).toBe('HEARING_USE_MISSING')
      const hearingUses = [{ hearingId, how: 'ADOPTED', reasons: '与查明的事实一致' }]
      // What is typed stands in the preview before it is kept; to the organ below it does not exist.
      const typed = { matterId: id, kind: 'RECHECK_OPINION', reviewId, review: SAYS, hearingUses }
      const previewOf = async (login: string) =>
        (await desk.read<{ previewPaper: { html: string } }>(login, PREVIEW, { input: typed })).previewPaper.html
      expect(await previewOf('govclerk')).toContain('与查明的事实一致')
      expect(await previewOf('street')).toBe('')
      await desk.act('govclerk', 'draftReview', id, { reviewId, ...SAYS, hearingUses })
      await desk.act('govhead', 'issueReview', id, { reviewId })
      await serve('govclerk', id, 'RECHECK_OPINION', day('2022-08-12'))
      const { duties, papers } = await desk.matterOf(id)
      // Two days after the tenth: in time only because of the hearing.
      expect(duties.find(({ clock }) => clock === 'XF-RECHECK-DEC30')).toMatchObject({
        ...{ state: 'MET_ON_TIME', endedOn: '2022-08-12' },
      })
      expect(papers.find(({ kind }) => kind === 'RECHECK_OPINION')?.html).toContain('采纳听证意见')
    }, 60_000)
  },
  { seed },
)
