import { citationZh, type LocalDate } from '@petition/law'
import { addressee, heading, label, paragraphs, signature, table, value } from '../../blocks.js'
import type { Paper } from '../../paper.js'
import { missing, problem, type PaperProblem } from '../../problem.js'
import { chineseDay } from '../../wording/chinese-day.js'
import { cleanLine } from '../../wording/clean-text.js'
import { contactSentence } from '../../wording/contact.js'
import { petitionersText, youText } from '../../wording/petitioners.js'
import { headProblems, letterHead, type HearingPaperHead } from './hearing-head.js'

/** Somebody at a hearing as its papers name them. */
export interface HearingSeatName {
  /** 听证主持人 */
  seat: string
  name: string
  /** 单位、职务 */
  title: string
}

/** 听证通知书: when, where, before whom; and that one of the panel may be challenged. */
export interface HearingNoticeInput extends HearingPaperHead {
  hearingOn: LocalDate
  fromTime: string
  untilTime: string
  place: string
  isPublic: boolean
  /** why it is closed; null where it is open */
  closedGround: string | null
  seats: readonly HearingSeatName[]
  /** an earlier notice that this one takes the place of: why it was moved */
  movedReason: string | null
}

/** Most who may speak for the petitioners (第二十条第三款 by analogy). */
const MOST = '五'

export function hearingNotice(it: HearingNoticeInput): Paper {
  const you = youText(it.petitioners)
  const moved = it.movedReason === null ? '' : `因${cleanLine(it.movedReason)}，此前通知的听证安排变更，以本通知为准。`
  return {
    ...letterHead(it, 'HEARING_NOTICE', it.movedReason === null ? '听证通知书' : '听证变更通知书'),
    blocks: [
      addressee(petitionersText(it.petitioners)),
      ...paragraphs(
        `${you}提出的“${cleanLine(it.summary)}”信访事项，根据${citationZh(it.citation)}，本机关决定举行听证。${moved}现将有关事项通知如下：`,
      ),
      heading(1, 1, '时间、地点'),
      table(
        [7, 21],
        [
          [label('时间'), value(`${chineseDay(it.hearingOn)} ${it.fromTime}至${it.untilTime}`)],
          [label('地点'), value(it.place)],
          [label('方式'), value(it.isPublic ? '公开举行' : `不公开举行（${it.closedGround ?? ''}）`)],
        ],
      ),
      heading(1, 2, '听证组和参加人员'),
      table(
        [8, 8, 12],
        it.seats.map((seat) => [label(seat.seat), value(seat.name), value(seat.title)]),
      ),
      heading(1, 3, '有关权利和要求'),
      ...paragraphs(
        [
          `1．${you}认为听证组成员与信访事项或者信访人有直接利害关系的，可以在听证前书面或者口头申请其回避。`,
          `2．${you}可以陈述、举证、质询、辩论；人数较多的，推选代表参加，代表不超过${MOST}人。`,
          '3．因正当理由不能参加的，请在听证前说明；无正当理由均不参加的，视为放弃听证。',
          '4．需要翻译、手语或者无障碍通行等便利的，请提前告知，本机关仅用于本次听证。',
        ].join('\n'),
      ),
      ...paragraphs(contactSentence(it.contact)),
      signature(it.organName, it.issuedOn),
    ],
  }
}

export const checkHearingNotice = (it: HearingNoticeInput): PaperProblem[] => [
  ...headProblems(it),
  ...missing({ place: it.place.trim(), seats: it.seats.map(({ name }) => name).join('') }),
  ...(it.hearingOn < it.issuedOn
    ? [problem('DAY_TOO_EARLY', 'hearingOn', '听证日期早于通知日期', 'The hearing is before its notice')]
    : []),
]
