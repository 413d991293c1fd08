import type { ClockId } from '@petition/law'
import type { DutyOf } from '../../casework/index.js'
import { label, type Label } from '../../label.js'

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
  | 'HOUSE-HEARING-TELL'
  | 'HOUSE-HEARING-NOTIFY'
  | 'HOUSE-HEARING-OFF'
  | 'HOUSE-HEARING-CONCLUDE'

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
  'HOUSE-HEARING-TELL': label('送达听证告知书', 'bring everybody the notice of the right to a hearing'),
  'HOUSE-HEARING-NOTIFY': label('通知听证人员', 'tell whoever sits at the hearing'),
  'HOUSE-HEARING-OFF': label('告知听证不如期举行', 'tell everybody that the hearing is off'),
  'HOUSE-HEARING-CONCLUDE': label('形成听证意见', 'put down what came of the hearing'),
  'HOUSE-NEW-OPINION': label('重新作出处理意见', 'new opinion after a review revoked it'),
}

export type DutyClock = ClockId | HouseClockId

/** A duty or window of a matter. */
export type Duty = DutyOf<DutyClock>
