import type { Citation, ClockId, InstrumentId, LocalDate, Step } from '@petition/law'
import { label, type Label } from '../../label.js'
import type { MatterFact } from '../facts.js'

/** Clocks of the house: periods that the office sets for itself where the law gives a duty without a number. */
export type HouseClockId =
  | 'HOUSE-SIGN'
  | 'HOUSE-OBJECTION-ANSWER'
  | 'HOUSE-RESORT'
  | 'HOUSE-ACCEPT'
  | 'HOUSE-RESERVE'
  | 'HOUSE-REPLY'
  | 'HOUSE-PERFORM'
  | 'HOUSE-INSTRUCTION'
  | 'HOUSE-LEAD'
  | 'HOUSE-ADVICE-REPLY'
  | 'HOUSE-RESULT'
  | 'HOUSE-LED-IN'
  | 'HOUSE-PROTECT'
  | 'HOUSE-PART'
  | 'HOUSE-ASSIST'
  | 'HOUSE-RECUSAL'
  | 'HOUSE-NEW-OPINION'
  | 'HOUSE-SUPPLEMENT'
  | 'HOUSE-EQUAL-NOTICE'

export const HOUSE_CLOCKS: Readonly<Record<HouseClockId, Label>> = {
  'HOUSE-SIGN': label('签收转送、交办件', 'sign for the referral'),
  'HOUSE-OBJECTION-ANSWER': label('核实并答复异议', 'answer the objection'),
  'HOUSE-RESORT': label('退回件重新转送', 'send on what was handed back'),
  'HOUSE-ACCEPT': label('书面确定受理日', 'write down the acceptance'),
  'HOUSE-RESERVE': label('退回文书重新送达', 'serve anew what came back'),
  'HOUSE-REPLY': label('告知去向或者结果', 'tell where it went or what came of it'),
  'HOUSE-PERFORM': label('落实支持意见', 'carry out what was supported'),
  'HOUSE-INSTRUCTION': label('反馈领导接访交办事项', 'report on what was asked at the reception'),
  'HOUSE-LEAD': label('领导包案化解', 'case taken on by a leading official'),
  'HOUSE-ASSIST': label('答复救助申请', 'answer the request for assistance'),
  'HOUSE-ADVICE-REPLY': label('研究并答复建议意见', 'study advice and reply'),
  'HOUSE-RESULT': label('记载移交结果', 'note the result of the hand-over'),
  'HOUSE-LED-IN': label('送达导入其他途径的告知书', 'serve the notice of where to go'),
  'HOUSE-PROTECT': label('依专门法律履行或者答复', 'perform or answer under the special law'),
  'HOUSE-PART': label('提交协办意见', 'contribute as assisting organ'),
  'HOUSE-RECUSAL': label('决定是否回避', 'decide on the recusal'),
  'HOUSE-SUPPLEMENT': label('收取补充材料，到期照常办理', 'take in what was asked for; the matter goes on'),
  'HOUSE-EQUAL-NOTICE': label('逐人告知全体联名人', 'tell each who signed'),
  'HOUSE-NEW-OPINION': label('重新作出处理意见', 'new opinion after a review revoked it'),
}

export type DutyClock = ClockId | HouseClockId

export type DutyOwner =
  { readonly kind: 'ORGAN'; readonly id: string } | { readonly kind: 'PARTY'; readonly id: string }

/** How a duty stopped, if it did. */
export type DutyEnd =
  | { readonly how: 'MET'; readonly on: LocalDate }
  | { readonly how: 'NOT_OWED'; readonly on: LocalDate | null }
  | { readonly how: 'SUPERSEDED'; readonly on: LocalDate }
  | { readonly how: 'EXTENDED'; readonly on: LocalDate }

/** An obligation or a window with its days and the way that leads there. Running and late are predicates on today. */
export interface Duty {
  /** Stable name within the matter: the clock and the fact that started it (and the party). */
  readonly key: string
  readonly clock: DutyClock
  readonly kind: 'DUTY' | 'RIGHT'
  readonly owedBy: DutyOwner
  readonly eventOn: LocalDate
  readonly rawLastOn: LocalDate | null
  readonly lawfulLastOn: LocalDate | null
  readonly warnOn: LocalDate | null
  readonly isProvisional: boolean
  readonly isSuspended: boolean
  readonly end: DutyEnd | null
  readonly citation: Citation
  readonly instrument: InstrumentId
  readonly steps: readonly Step[]
}

export type DutyState =
  | 'RUNNING'
  | 'OVERDUE'
  | 'WINDOW_CLOSED'
  | 'SUSPENDED'
  | 'MET'
  | 'MET_ON_TIME'
  | 'MET_LATE'
  | 'NOT_OWED'
  | 'SUPERSEDED'
  | 'EXTENDED'

export const DUTY_STATES: Readonly<Record<DutyState, Label>> = {
  RUNNING: label('进行中', 'running'),
  OVERDUE: label('已逾期', 'overdue'),
  WINDOW_CLOSED: label('期限已过', 'window closed'),
  SUSPENDED: label('暂停计算', 'suspended'),
  MET: label('已完成', 'done'),
  MET_ON_TIME: label('按期完成', 'done in time'),
  MET_LATE: label('逾期完成', 'done late'),
  NOT_OWED: label('无需履行', 'not owed'),
  SUPERSEDED: label('已由其他程序取代', 'superseded'),
  EXTENDED: label('已延长', 'extended'),
}

/** What a duty looks like at the end of a day. */
export function dutyState(duty: Duty, today: LocalDate): DutyState {
  const { end, lawfulLastOn, kind } = duty
  if (end !== null && end.how !== 'MET') return end.how
  if (end !== null) {
    if (lawfulLastOn === null) return 'MET'
    return end.on <= lawfulLastOn ? 'MET_ON_TIME' : 'MET_LATE'
  }
  if (duty.isSuspended) return 'SUSPENDED'
  if (lawfulLastOn === null || today <= lawfulLastOn) return 'RUNNING'
  return kind === 'RIGHT' ? 'WINDOW_CLOSED' : 'OVERDUE'
}

/** Whether somebody still owes it. */
export const isOpen = (duty: Duty): boolean => duty.end === null && duty.kind === 'DUTY'

export const organ = (id: string): DutyOwner => ({ kind: 'ORGAN', id })
export const party = (id: string): DutyOwner => ({ kind: 'PARTY', id })
export const met = (fact: Pick<MatterFact, 'on'> | null | undefined): DutyEnd | null =>
  fact ? { how: 'MET', on: fact.on } : null
export const notOwed = (on: LocalDate | null = null): DutyEnd => ({ how: 'NOT_OWED', on })
