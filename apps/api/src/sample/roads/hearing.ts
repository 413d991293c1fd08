import { hearingsOf, noticesOf, satOn, type ClosedGround, type Hearing, type HearingUseKind } from '@petition/domain'
import { addDays, type LocalDate } from '@petition/law'
import { RoomEntity } from '../../casework/index.js'
import {
  adjournHearing,
  closeHearing,
  concludeHearing,
  decideHearing,
  notifyHearing,
  openHearing,
  recordHearingAnswer,
  setHearing,
  tellHearing,
} from '../../hearings/index.js'
import { HearingOfficerEntity } from '../../hearings/hearing.entity.js'
import { recordNeed } from '../../matters/index.js'
import type { HearingUseInput } from '../../matters/handling/draft-opinion.js'
import { workday } from '../days.js'
import { HEARING_CLERK } from '../people/cadres.js'
import type { Course } from './course.js'
import type { Given } from './given.js'
import type { Hand } from './hand.js'
import { serves } from './serving.js'

/** A hearing as the plan has it. */
export interface HearingTurn {
  readonly stage: 'HANDLING' | 'REVIEW'
  /** why it is closed; left out: everybody may listen */
  readonly closed?: ClosedGround
  /** put off and set anew, or moved to the other room */
  readonly turn?: 'ADJOURNED' | 'MOVED'
  /** a petitioner needs an interpreter, and agrees to have it written down */
  readonly hasInterpreter?: boolean
  readonly panel?: 3 | 5
  readonly use?: HearingUseKind
  /** the day on which the right is told of, where the plan names it */
  readonly toldOn?: LocalDate
  /** its day, where the plan names it */
  readonly heldOn?: LocalDate
  /** it is still to come on the office's first day */
  readonly stop?: 'SET'
}

/** Enough for a notice of seven days that ends on a working day. */
const NOTICE = 12

/** Some days on, always the same number: a hearing draws nothing, so that no other matter becomes another one. */
const goesOn = (course: Course, days: number, named?: LocalDate) =>
  course.pass(0, 0, named ?? workday(addDays(course.day, days)))

/** Asked for, granted, set, told to everybody, held and concluded (信访工作条例 第三十一条第六项). */
export function hears(course: Course, given: Given, decider: string, turn: HearingTurn): void {
  if (turn.toldOn) goesOn(course, 0, turn.toldOn)
  asksFor(course, given, decider, turn)
  const firstDay = turn.heldOn ?? workday(addDays(course.day, NOTICE))
  isSet(course, turn, firstDay)
  tells(course, given)
  if (turn.stop) return
  if (turn.turn === 'MOVED') isMoved(course, given, turn, firstDay)
  const heldOn = turn.turn === 'ADJOURNED' ? isPutOff(course, given, turn) : firstDay
  goesOn(course, 0, heldOn)
  holds(course, turn)
}

function asksFor(course: Course, given: Given, decider: string, turn: HearingTurn): void {
  course.by(decider, (hand) => hand.does(tellHearing, { isProposal: false, reasons: null }))
  serves(course, given, decider, 'HEARING_RIGHT_NOTICE', ['DIRECT'])
  goesOn(course, 2)
  const on = course.day
  course.by(decider, (hand) =>
    hand.does(recordHearingAnswer, { partyId: hand.party(0), on, says: 'APPLIES', reasons: '双方对主要事实说法不一' }),
  )
  if (turn.hasInterpreter === true)
    course.by(decider, (hand) =>
      hand.does(recordNeed, {
        ...{ partyId: hand.party(0), need: 'INTERPRETER', words: '听证时请安排方言翻译', purposes: ['HEARING'] },
        ...{ consentForm: 'WRITTEN', consentOn: on, until: addDays(on, 120) },
      }),
    )
  goesOn(course, 1)
  course.by(decider, async (hand) =>
    hand.does(decideHearing, { ...(await ofHearing(hand)), isGranted: true, reasons: '事项争议较大，有必要当面质证' }),
  )
  serves(course, given, decider, 'HEARING_DECISION', ['DIRECT'])
}

const hearingIn = async (hand: Hand): Promise<Hearing> => {
  const found = hearingsOf((await hand.file()).story).at(-1)
  if (!found) throw new Error(`nothing is heard in matter ${hand.name}`)
  return found
}
const ofHearing = async (hand: Hand) => ({ hearingId: (await hearingIn(hand)).id })

interface Otherwise {
  readonly reason?: string
  readonly isOtherRoom?: boolean
}

/** Two rooms, mornings and afternoons: by the matter's number, so that few meet; who sits goes round. */
function isSet(course: Course, turn: HearingTurn, hearingOn: LocalDate, otherwise: Otherwise = {}): void {
  const no = Number(course.name)
  const { reason = null, isOtherRoom = false } = otherwise
  const [fromTime, untilTime] = no % 4 < 2 ? ['09:00', '11:00'] : ['14:00', '16:00']
  course.by(HEARING_CLERK, async (hand) => {
    const rooms = await hand.ctx.read.find(RoomEntity, {
      where: { organId: hand.organId('PO'), use: '听证' },
      order: { id: 'ASC' },
    })
    const [recorder, ...others] = await hand.ctx.read.find(HearingOfficerEntity, { order: { id: 'ASC' } })
    const panel = Array.from({ length: turn.panel ?? 3 }, (_, at) => others[(no + at) % others.length]?.id ?? '')
    const room = rooms[(no + (isOtherRoom ? 1 : 0)) % rooms.length]
    await hand.does(setHearing, {
      ...{ ...(await ofHearing(hand)), hearingOn, fromTime: fromTime ?? '', untilTime: untilTime ?? '' },
      ...{ roomId: room?.id ?? '', isPublic: turn.closed === undefined, closedGround: turn.closed ?? null },
      seats: [
        ...panel.map((officerId, at) => ({ officerId, seat: at === 0 ? ('CHAIR' as const) : ('MEMBER' as const) })),
        { officerId: recorder?.id ?? '', seat: 'RECORDER' },
      ],
      reason,
    })
  })
}

/** The notice is brought to each petitioner, and whoever sits is told. */
function tells(course: Course, given: Given): void {
  serves(course, given, HEARING_CLERK, 'HEARING_NOTICE', ['DIRECT'])
  isTold(course)
}

function isTold(course: Course): void {
  course.by(HEARING_CLERK, async (hand) => {
    const { story } = await hand.file()
    const hearing = await hearingIn(hand)
    const owed = noticesOf(story, hearing).filter((one) => one.changes.length > 0)
    const of = (kind: 'PERSON' | 'PARTY') => owed.filter(({ who }) => who.kind === kind).map(({ who }) => who.id)
    const partyIds = hearing.off === null ? [] : of('PARTY')
    await hand.does(notifyHearing, { hearingId: hearing.id, officerIds: of('PERSON'), partyIds })
  })
}

/** The same day in the other room: everybody is told, and nobody needs seven more days. */
function isMoved(course: Course, given: Given, turn: HearingTurn, heldOn: LocalDate): void {
  goesOn(course, 3)
  isSet(course, turn, heldOn, { reason: '原定房间设备检修', isOtherRoom: true })
  tells(course, given)
}

/** Put off, and set for another day with its own notice. @returns that day */
function isPutOff(course: Course, given: Given, turn: HearingTurn): LocalDate {
  goesOn(course, 8)
  course.by(HEARING_CLERK, async (hand) =>
    hand.does(adjournHearing, { ...(await ofHearing(hand)), reason: '信访人因病住院，申请延期' }),
  )
  isTold(course)
  goesOn(course, 2)
  const heldOn = workday(addDays(course.day, NOTICE))
  isSet(course, turn, heldOn, { reason: '信访人已出院，可以参加' })
  tells(course, given)
  return heldOn
}

const RECORD =
  '听证主持人宣布听证事项、纪律和当事人权利。信访人陈述诉求和理由；办理单位说明查明的事实、依据和拟处理意见。双方出示材料并质证，各方作最后陈述。'

/** On its day, with everybody there; the panel votes, and its conclusion is put down. */
function holds(course: Course, turn: HearingTurn): void {
  course.by(HEARING_CLERK, async (hand) => {
    const { id: hearingId } = await hearingIn(hand)
    const parties = hand.matter.parties.map((partyId) => ({ partyId, presence: 'CAME' as const }))
    await hand.does(openHearing, { hearingId, parties })
    const record = turn.hasInterpreter === true ? `${RECORD}方言翻译全程在场，信访人确认听懂提问和说明。` : RECORD
    await hand.does(closeHearing, { hearingId, on: hand.ctx.today, record })
  })
  goesOn(course, 2)
  course.by(HEARING_CLERK, async (hand) => {
    const hearing = await hearingIn(hand)
    const votes = (against: boolean) =>
      satOn(hearing).map(({ officerId }, at) => ({
        ...{ officerId, vote: against && at === 1 ? ('AGAINST' as const) : ('FOR' as const) },
        opinion: against && at === 1 ? '应当再给信访人补充材料的时间' : null,
      }))
    await hand.does(concludeHearing, {
      hearingId: hearing.id,
      questions: [
        { question: '办理单位查明的主要事实是否清楚', votes: votes(false) },
        { question: '拟处理意见是否适当', votes: votes(true) },
      ],
      conclusion: '主要事实清楚；拟处理意见总体适当，办理单位应当在意见书中写明答复每一项诉求的依据。',
    })
  })
}

/** What the opinion says of a hearing of its step; nothing where there was none. */
export async function hearingUsesOf(
  hand: Hand,
  stage: HearingTurn['stage'],
  turn: HearingTurn | undefined,
): Promise<HearingUseInput[]> {
  if (turn?.stage !== stage) return []
  const { id: hearingId } = await hearingIn(hand)
  const how = turn.use ?? 'ADOPTED'
  return [{ hearingId, how, reasons: WHY[how] }]
}

const WHY: Readonly<Record<HearingUseKind, string>> = {
  ADOPTED: '听证意见与查明的事实一致，予以采纳。',
  PARTLY: '采纳关于主要事实的意见；关于补充材料期限的少数意见与程序期限不符，未予采纳。',
  NOT_ADOPTED: '听证后取得的检测报告与听证意见依据的事实不同。',
}
