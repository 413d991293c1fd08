import { localDate, type LocalDate } from '@petition/law'
import { installPeople, hashPassword } from '../../src/organs/index.js'
import { slices } from '../../src/slices.js'
import type { TestOffice } from '../offices.js'
import { PASSWORD } from '../organs/house.js'
import { aLetter, HttpOffice } from './by-http.js'

/* Review and re-review as people do them, by GraphQL over HTTP. */

export const day = localDate
export const START = day('2022-05-05')

export const ANSWER = {
  ...{ claimNo: 1, finding: '渗漏属实，责任尚未查清', basis: '《民法典》第二百八十一条', outcome: 'EXPLAINED' },
  result: '由业主大会决定维修资金的使用',
}
export const NEW_ANSWER = {
  ...{ claimNo: 1, finding: '经鉴定，屋面防水在保修期内失效', basis: '《建设工程质量管理条例》第四十条' },
  ...{ outcome: 'SUPPORTED', result: '由建设单位负责修复' },
}
export const PREVIEW = 'query ($input: PaperPreviewInput!) { previewPaper(input: $input) { title html problems } }'
export const REPETITION = `query ($input: RepetitionPreviewInput!) {
  previewRepetition(input: $input) { gate citation { zh } paper { title html problems } } }`
/** A paper but for its number. */
export const numberless = (html: string | undefined) => html?.replaceAll(/〔\d{4}〕[　\d]+号/gu, '〔〕号')

export interface Previewed {
  title: string
  html: string
  problems: string[]
}

export const SAYS = {
  finding: '原处理意见未查明渗漏原因',
  basis: '《信访工作条例》第三十二条',
  result: '应当委托鉴定后重新处理',
}

export const REVIEWS = `query ($id: ID!) { matter(id: $id) { standing stage
  duties { clock lawfulLastOn state endedOn }
  acts { name isPossible needsApproval reason citation { zh } }
  reviews { newOpinionBy reviewOrgan { code } recheckOrgan { code } afterwards { zh citation { zh } } endedFor { id }
    rounds { number isOnBehalf text { outcome newOpinionBy } hearings { from to }
      review { id level state outcome isOpen clerk { name } organ { code } light nextLawfulLastOn }
      asked { isInTime on postmarkedOn lastOn answeredOn withoutEffectZh citation { zh } } }
    windows { level state lastOn daysLeft usedOn } }
  papers { kind number title html organ { code } }
  links { kind matter { id } }
  claims { outcome } } }`

export interface Seen {
  standing: string
  stage: string
  duties: { clock: string; lawfulLastOn: string | null; state: string; endedOn: string | null }[]
  acts: { name: string; isPossible: boolean; needsApproval: boolean; reason: string | null; citation: { zh: string } }[]
  reviews: {
    newOpinionBy: string | null
    endedFor: { id: string }[]
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

/** Review and re-review as their people use them. */
export function reviewDesk(office: TestOffice) {
  const desk = new HttpOffice(office)
  const see = async (id: string, login = 'head') => (await desk.read<{ matter: Seen }>(login, REVIEWS, { id })).matter
  const party = async (id: string, at = 0) => {
    const query = 'query ($id: ID!) { matter(id: $id) { parties { id } } }'
    return (await desk.read<{ matter: { parties: { id: string }[] } }>('head', query, { id })).matter.parties[at]?.id
  }
  const paper = async (login: string) => {
    const file = { name: '市政府文书.pdf', type: 'application/pdf', bytes: Buffer.from('%PDF-1.4\n市政府文书\n%%EOF') }
    return (await (await desk.client(login)).upload('/files', file)).json<{ uploadId: string }>().uploadId
  }
  const serve = (login: string, id: string, kind: string, on: LocalDate, at = 0) =>
    party(id, at).then((partyId) =>
      desk.act(login, 'serve', id, { paper: kind, partyId, mode: 'DIRECT', on, proof: '本人签收' }),
    )
  const ask = async (
    login: string,
    id: string,
    level: string,
    to: string,
    on: LocalDate,
    postmarkedOn?: LocalDate,
    at = 0,
  ) =>
    desk.act(login, 'recordReviewRequest', id, {
      ...{
        level,
        partyId: await party(id, at),
        on,
        postmarkedOn: postmarkedOn ?? null,
        toOrganId: await desk.organId(to),
      },
    })
  const refusal = async (login: string, act: string, id: string, input = {}) =>
    (await desk.send(login, act, id, input)).errors[0]?.extensions as { code: string; reason: string } | undefined
  const lastRound = async (id: string) => (await see(id)).reviews.rounds.at(-1)?.review.id ?? ''

  const accountId = async (login: string) =>
    (await desk.read<{ me: { account: { id: string } } }>(login, '{ me { account { id } } }')).me.account.id

  /** Accepted on 10 May, answered and served on 1 June. */
  const served = async (more: Record<string, unknown> = {}, people = 1) => {
    await desk.on(START)
    const { id } = await desk.register('intake', aLetter(START, more))
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
    for (let at = 0; at < people; at += 1) await serve('handler', id, 'OPINION', day('2022-06-01'), at)
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
  return { desk, see, party, paper, serve, ask, refusal, lastRound, accountId, served, decided }
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

export const ofReview = { slices, seed }
