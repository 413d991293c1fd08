import { yearOf } from '@petition/law'
import {
  articleOn,
  CLOSED_GROUNDS,
  HEARING_GROUNDS,
  hearingOf,
  HEARING_USES,
  PRESENCES,
  receivedFact,
  resultOf,
  roundOf,
  satOn,
  SEAT_KINDS,
  VOTES,
  type FactOf,
  type HearingSeat,
  type HearingUse,
  type MatterStory,
} from '@petition/domain'
import {
  checkHearingDecision,
  checkHearingNotice,
  checkHearingRecord,
  checkHearingRightNotice,
  hearingDecision,
  hearingNotice,
  hearingRecord,
  hearingRightNotice,
  type HearingPaperHead,
  type PaperKind,
} from '@petition/documents'
import { petitioners, petitionersAmong, storyBehind, type Cause, type Dossier, type Draft } from './dossier.js'
import { documentNumber } from './series.js'

type OfHearing = 'HEARING_TOLD' | 'HEARING_DECIDED' | 'HEARING_SET' | 'HEARING_CONCLUDED'

function headOf(dossier: Dossier, cause: Cause<OfHearing>, kind: PaperKind, story: MatterStory): HearingPaperHead {
  const { fact, issuedOn } = cause
  const organ = dossier.organ(fact.organId)
  const isRecheck = roundOf(story, fact)?.stage === 'RECHECK'
  return {
    ...{ organName: organ.name, issuedOn, matterNumber: dossier.matterNumber, contact: organ.contact },
    number: documentNumber(organ.word, kind, yearOf(issuedOn), cause.no),
    petitioners: petitioners(dossier, story),
    summary: receivedFact(story)?.summary ?? '',
    citation: isRecheck ? articleOn(fact.on, '36(2)', '35(2)') : articleOn(fact.on, '31(6)', '31'),
  }
}

/** 听证告知书. Null where nobody can be told. */
export function hearingToldDraft(dossier: Dossier, cause: Cause<'HEARING_TOLD'>): Draft | null {
  const story = storyBehind(dossier, cause)
  const head = headOf(dossier, cause, 'HEARING_RIGHT_NOTICE', story)
  if (head.petitioners.names.length === 0) return null
  const input = {
    ...head,
    tells: cause.fact.hearingId === null ? ('RIGHT' as const) : ('PROPOSAL' as const),
    reasons: cause.fact.reasons,
    answerWorkingDays: story.settings.hearingRequestWorkingDays,
  }
  return { paper: hearingRightNotice(input), problems: checkHearingRightNotice(input) }
}

/** 举行听证决定书、不予举行听证决定书: to those who asked. */
export function hearingDecisionDraft(dossier: Dossier, cause: Cause<'HEARING_DECIDED'>): Draft | null {
  const { fact } = cause
  const story = storyBehind(dossier, cause)
  const asked = (hearingOf(story, fact.hearingId)?.answers ?? []).filter((one) => one.says === 'APPLIES')
  const head = headOf(dossier, cause, 'HEARING_DECISION', story)
  const who = petitionersAmong(dossier, story, new Set(asked.map((one) => one.partyId)))
  if (who.names.length === 0) return null
  const input = {
    ...{ ...head, petitioners: who, askedOn: asked[0]?.on ?? fact.on, isGranted: fact.isGranted },
    ...{ ground: fact.ground === null ? null : HEARING_GROUNDS[fact.ground].zh, reasons: fact.reasons },
  }
  return { paper: hearingDecision(input), problems: checkHearingDecision(input) }
}

const seatName = ({ seat, name, title }: HearingSeat) => ({ seat: SEAT_KINDS[seat].zh, name, title })
const placeOf = (plan: FactOf<'HEARING_SET'>) => ({
  ...{ place: plan.roomName, isPublic: plan.isPublic },
  closedGround: plan.closedGround === null ? null : CLOSED_GROUNDS[plan.closedGround].zh,
})

/** 听证通知书, and where an earlier one is replaced 听证变更通知书. */
export function hearingNoticeDraft(dossier: Dossier, cause: Cause<'HEARING_SET'>): Draft | null {
  const { fact } = cause
  const head = headOf(dossier, cause, 'HEARING_NOTICE', storyBehind(dossier, cause))
  if (head.petitioners.names.length === 0) return null
  const { hearingOn, fromTime, untilTime, reason } = fact
  const seats = fact.seats.map(seatName)
  const input = { ...head, hearingOn, fromTime, untilTime, ...placeOf(fact), seats, movedReason: reason }
  return { paper: hearingNotice(input), problems: checkHearingNotice(input) }
}

/** 听证笔录: who came, what was said, each vote, the conclusion. */
export function hearingRecordDraft(dossier: Dossier, cause: Cause<'HEARING_CONCLUDED'>): Draft | null {
  const { fact } = cause
  const story = storyBehind(dossier, cause)
  const hearing = hearingOf(story, fact.hearingId)
  const plan = hearing?.plan ?? null
  const last = hearing?.sittings.at(-1)
  if (!hearing || !plan || !last) return null
  const attendance = last.began.attendance
  const sat = new Set(satOn(hearing).map(({ officerId }) => officerId))
  const nameOf = (officerId: string) => plan.seats.find((seat) => seat.officerId === officerId)?.name ?? ''
  const input = {
    ...headOf(dossier, cause, 'HEARING_RECORD', story),
    ...placeOf(plan),
    sittings: hearing.sittings.map(({ began, ended }) => {
      const then = hearing.plans.filter((one) => one.hearingOn <= began.on).at(-1) ?? plan
      const { fromTime, untilTime } = then
      return { on: began.on, endedOn: ended?.on ?? began.on, fromTime, untilTime, record: ended?.record ?? '' }
    }),
    seats: plan.seats.map((seat) => ({
      ...seatName(seat),
      isMissing: (seat.seat === 'CHAIR' || seat.seat === 'MEMBER') && !sat.has(seat.officerId),
    })),
    parties: (attendance?.parties ?? []).map(({ partyId, presence, reason }) => ({
      name: dossier.parties.find((party) => party.id === partyId)?.name ?? '',
      presence: PRESENCES[presence].zh + (reason === null ? '' : `（${reason}）`),
    })),
    questions: fact.questions.map((one) => ({
      ...{ question: one.question, isCarried: resultOf(one).isCarried },
      votes: one.votes.map(({ officerId, vote, opinion }) => ({
        name: nameOf(officerId),
        vote: VOTES[vote].zh,
        opinion,
      })),
    })),
    conclusion: fact.conclusion,
  }
  return { paper: hearingRecord(input), problems: checkHearingRecord(input) }
}

/** What an opinion says of the hearings before it: when, what came of it, how it was used and why. */
export const hearingUseText = (story: MatterStory, uses: readonly HearingUse[] | undefined): readonly string[] =>
  (uses ?? []).flatMap((use) => {
    const hearing = hearingOf(story, use.hearingId)
    if (!hearing?.concluded) return []
    const days = hearing.sittings.map(({ began }) => chineseDay(began.on)).join('、')
    const reasons = use.reasons.replace(/[。；]+$/u, '')
    return [
      `${days}举行听证，听证意见：${hearing.concluded.conclusion.replace(/[。；]+$/u, '')}。本机关${HEARING_USES[use.how].zh}，理由：${reasons}。`,
    ]
  })

const chineseDay = (day: string): string => {
  const [year, month, date] = day.split('-')
  return `${year}年${Number(month)}月${Number(date)}日`
}
