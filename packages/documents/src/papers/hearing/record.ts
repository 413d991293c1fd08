import { citationZh, type LocalDate } from '@petition/law'
import { heading, label, paragraphs, signature, table, value } from '../../blocks.js'
import type { Block, Paper } from '../../paper.js'
import { missing, type PaperProblem } from '../../problem.js'
import { chineseDay } from '../../wording/chinese-day.js'
import { cleanLine } from '../../wording/clean-text.js'
import { headProblems, letterHead, type HearingPaperHead } from './hearing-head.js'
import type { HearingSeatName } from './notice.js'

/** 听证笔录: who came, what was said, how each member of the panel voted, what came of it. */
export interface HearingRecordInput extends HearingPaperHead {
  /** each sitting, first to last */
  sittings: readonly { on: LocalDate; endedOn: LocalDate; fromTime: string; untilTime: string; record: string }[]
  place: string
  isPublic: boolean
  closedGround: string | null
  seats: readonly (HearingSeatName & { isMissing: boolean })[]
  /** the petitioners, each with how they took part */
  parties: readonly { name: string; presence: string }[]
  questions: readonly {
    question: string
    isCarried: boolean
    votes: readonly { name: string; vote: string; opinion: string | null }[]
  }[]
  conclusion: string
}

/** Signed by everybody who sat and by the petitioners who came: the paper leaves the lines for it. */
export function hearingRecord(it: HearingRecordInput): Paper {
  return {
    ...letterHead(it, 'HEARING_RECORD', '听证笔录'),
    blocks: [
      ...paragraphs(`“${cleanLine(it.summary)}”信访事项，根据${citationZh(it.citation)}举行听证。`),
      heading(1, 1, '听证的时间、地点和人员'),
      table(
        [8, 20],
        [
          ...it.sittings.map((one, at) => [
            label(it.sittings.length > 1 ? `第${at + 1}次听证` : '时间'),
            value(timeOf(one)),
          ]),
          [label('地点'), value(it.place)],
          [label('方式'), value(it.isPublic ? '公开举行' : `不公开举行（${it.closedGround ?? ''}）`)],
        ],
      ),
      table(
        [8, 8, 12],
        [
          ...it.seats.map((one) => [
            label(one.seat),
            value(one.name),
            value(one.isMissing ? `${one.title}（未到）` : one.title),
          ]),
          ...it.parties.map((one) => [label('信访人'), value(one.name), value(one.presence)]),
        ],
      ),
      heading(1, 2, '听证经过'),
      ...it.sittings.flatMap(({ record }) => paragraphs(record)),
      heading(1, 3, '听证组评议'),
      ...it.questions.flatMap(questionBlocks),
      heading(1, 4, '听证意见'),
      ...paragraphs(it.conclusion),
      heading(1, 5, '签名'),
      table(
        [14, 14],
        [
          [label('听证主持人、听证员、记录员'), label('信访人或者代表')],
          [value('', { height: 4 }), value('', { height: 4 })],
        ],
      ),
      signature(it.organName, it.issuedOn),
    ],
  }
}

const timeOf = ({ on, endedOn, fromTime, untilTime }: HearingRecordInput['sittings'][number]): string =>
  `${chineseDay(on)} ${fromTime}至${on === endedOn ? untilTime : chineseDay(endedOn)}`

function questionBlocks({ question, isCarried, votes }: HearingRecordInput['questions'][number], at: number): Block[] {
  return [
    heading(2, at + 1, cleanLine(question)),
    table(
      [8, 6, 14],
      [
        [label('听证组成员'), label('表决'), label('意见')],
        ...votes.map((one) => [value(one.name), value(one.vote), value(one.opinion ?? '')]),
      ],
    ),
    ...paragraphs(isCarried ? '超过半数同意，通过。' : '未超过半数同意，未通过。', '结果：'),
  ]
}

export const checkHearingRecord = (it: HearingRecordInput): PaperProblem[] => [
  ...headProblems(it),
  ...missing({
    conclusion: it.conclusion.trim(),
    sittings: it.sittings
      .map(({ record }) => record)
      .join('')
      .trim(),
    questions: it.questions.map(({ question }) => question).join(''),
  }),
]
