import { heading, label, note, paragraphs, table, value } from '../../blocks.js'
import type { Block, Paper } from '../../paper.js'
import { chineseDay } from '../../wording/chinese-day.js'
import { cleanLine } from '../../wording/clean-text.js'
import type { MinutesFollowUp, MinutesInput, MinutesItem, MinutesSeat } from './input.js'

/** 会议纪要: what was on the agenda, who was there, what was advised, and who does what by when. */
export function conferenceMinutes(it: MinutesInput): Paper {
  return {
    ...{ kind: 'CONFERENCE_MINUTES', layout: 'FORM', number: null, matterNumber: null },
    ...{ organName: cleanLine(it.officeName), title: `${cleanLine(it.kind)}纪要`, issuedOn: it.recordedOn },
    blocks: [headTable(it), ...parts(it), ...signs],
  }
}

const timeOf = ({ heldOn, fromTime, untilTime }: MinutesInput): string =>
  `${chineseDay(heldOn)}${fromTime === null ? '' : ` ${fromTime}${untilTime === null ? '' : `至${untilTime}`}`}`

const line = (name: string, text: string | null) => (text === null ? [] : [[label(name), value(text, { span: 3 })]])

const headTable = (it: MinutesInput): Block =>
  table(
    [5, 9, 5, 9],
    [
      [label('名　称'), value(it.title, { span: 3 })],
      [label('编　号'), value(it.number, { span: 3 })],
      [label('时　间'), value(timeOf(it), { span: 3 })],
      [label('地　点'), value(it.place, { span: 3 })],
      ...line('召集单位', it.convenor),
      ...line('相关案件', it.aboutCase),
      ...line('参会人数', it.attendees === null ? null : `${it.attendees}人`),
      ...line('接待人次', it.visitors === null ? null : `${it.visitors}人次`),
    ],
  )

/** In the order of a meeting; what there is none of has no heading. */
function parts(it: MinutesInput): Block[] {
  const written: readonly (readonly [string, readonly Block[]])[] = [
    ['参会人员', seatBlocks(it.seats)],
    ['会议情况', paragraphs(it.record ?? '')],
    ['议题和意见', it.items.flatMap(itemBlocks)],
    ['会后工作', it.followUps.length === 0 ? [] : [followUpTable(it.followUps)]],
    [
      '告知结果',
      it.result === null ? [] : paragraphs(it.result.text, `${chineseDay(it.result.on)}${it.result.how}告知：`),
    ],
  ]
  return written
    .filter(([, blocks]) => blocks.length > 0)
    .flatMap(([title, blocks], at) => [heading(1, at + 1, title), ...blocks])
}

/** A line for each capacity, in the order in which the seats were given. */
function seatBlocks(seats: readonly MinutesSeat[]): Block[] {
  if (seats.length === 0) return []
  const roles = [...new Set(seats.map((one) => one.role))]
  const names = (role: string) =>
    seats
      .filter((one) => one.role === role)
      .map((one) => `${cleanLine(one.name)}${one.isAbsent ? '（缺席）' : ''}`)
      .join('、')
  return [
    table(
      [6, 22],
      roles.map((role) => [label(role), value(names(role))]),
    ),
  ]
}

function itemBlocks({ matterNumber, question, advice, stoodBack }: MinutesItem, at: number): Block[] {
  const about = matterNumber === '' ? '' : `（信访编号${cleanLine(matterNumber)}）`
  return [
    heading(2, at + 1, `${cleanLine(question)}${about}`),
    ...advice.flatMap((one) => paragraphs(one.text, `${one.byName === null ? '会议意见' : cleanLine(one.byName)}：`)),
    ...(stoodBack.length === 0 ? [] : paragraphs(`${stoodBack.map(cleanLine).join('、')}就本议题回避。`)),
  ]
}

const followUpTable = (followUps: readonly MinutesFollowUp[]): Block =>
  table(
    [3, 6, 5, 7, 7],
    [
      [label('序号'), label('承办单位'), label('工作内容'), label('反馈期限'), label('落实情况')],
      ...followUps.map((one, at) => [
        value(String(at + 1)),
        value(one.organName),
        value(one.text),
        value(chineseDay(one.reportBy)),
        value(standing(one)),
      ]),
    ],
  )

const standing = ({ reportedOn, droppedOn }: MinutesFollowUp): string => {
  if (reportedOn !== null) return `${chineseDay(reportedOn)}已反馈`
  return droppedOn === null ? '' : `${chineseDay(droppedOn)}起不再落实`
}

const signs: readonly Block[] = [
  table([14, 14], [[value('主持人签名：', { height: 2 }), value('记录人签名：', { height: 2 })]]),
  note('本纪要不记载信访人的姓名和联系方式，供参会单位落实会议意见使用'),
]
