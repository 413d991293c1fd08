import type { Refusal } from '@petition/law'
import { label, type Label, type Labels } from '../label.js'
import type { ConferenceFactKind } from './conference.js'

export const CONFERENCE_FACTS: Labels<ConferenceFactKind> = {
  CONFERENCE_CALLED: label('召集', 'called'),
  CONFERENCE_MOVED: label('改期', 'moved'),
  CONFERENCE_CANCELLED: label('取消', 'cancelled'),
  AGENDA_ADDED: label('列入议题', 'put on the agenda'),
  SEAT_GIVEN: label('确定参会人员', 'seat given'),
  SEAT_TAKEN_BACK: label('取消席位', 'seat taken back'),
  SEATS_TOLD: label('通知参会人员', 'people told'),
  SEAT_IN_CONFLICT: label('声明利益冲突并回避', 'conflict declared, stands back'),
  CONFERENCE_HELD: label('召开并记录', 'held and recorded'),
  ADVICE_NOTED: label('登记意见', 'advice noted'),
  FOLLOW_UP_GIVEN: label('交办后续事项', 'follow-up given'),
  FOLLOW_UP_REPORTED: label('反馈落实情况', 'follow-up reported'),
  FOLLOW_UP_DROPPED: label('不再落实', 'follow-up dropped'),
  RESULT_TOLD: label('告知结果', 'result told'),
  CORRECTED: label('更正', 'corrected'),
}

type Words = (facts: Refusal['facts']) => Label
const plain =
  (zh: string, en: string): Words =>
  () => ({ zh, en })

/** What a refusal says, and what can be done instead. */
export const CONFERENCE_REFUSALS: Readonly<Record<string, Words>> = {
  CONFERENCE_CANCELLED: plain('会议已经取消。', 'It was cancelled.'),
  CONFERENCE_HELD: ({ on }) => label(`已于 ${on} 召开并记录。`, `It was held and recorded on ${on}.`),
  NOT_YET: ({ on }) => label(`${on} 才召开，到时再记录。`, `It is held on ${on}: record it then.`),
  NO_CHAIR: plain('还没有主持人，请先添加参会人员。', 'Nobody chairs it: give that seat first.'),
  NO_AGENDA: plain('还没有议题，请先添加。', 'There is nothing on the agenda: add it first.'),
  NO_LAWYER: plain(
    '律师参与的研判会议须有律师参会，请先添加。',
    'A conference with lawyers needs one: give that seat first.',
  ),
  ONE_ORGAN: plain(
    '联合接访须有两个以上单位参加，请先添加。',
    'Several organs receive jointly: give the second a seat.',
  ),
  NO_SEAT: plain('没有可以办理的席位。', 'There is no such seat.'),
  NOT_HELD: plain('会议尚未召开并记录。', 'It is not held and recorded yet.'),
  NO_OPEN_FOLLOW_UP: plain('没有待反馈的后续事项。', 'No follow-up is open.'),
  NOBODY_TO_TELL: plain('没有待通知的人员。', 'Nobody is still to be told.'),
  NOT_JOINT: plain('只有联合接访须告知信访人结果。', 'Only a joint reception has a result to tell.'),
  RESULT_TOLD_ALREADY: ({ on }) => label(`已于 ${on} 告知结果。`, `The result was told on ${on}.`),
  SEAT_HAS_CONFLICT: plain(
    '该人员已就本议题声明利益冲突并回避，不能发表意见。请由其他人员发表。',
    'This person declared a conflict and stands back on the item: let another one advise.',
  ),
  SEAT_WAS_ABSENT: plain('该人员未到会，不能登记其意见。', 'This person was absent: no advice of theirs can be noted.'),
  CONFLICT_ALREADY: plain('该席位已就本议题回避。', 'The seat stands back on the item already.'),
  CONFERENCE_NOT_CORRECTABLE: plain(
    '这一步不能这样更正。交办的后续事项请用“不再落实”并写明理由。',
    'This is not put right so. A follow-up that was given is dropped with a reason.',
  ),
  RESTS_ON_IT: plain(
    '会议记录之后已有意见、后续事项或者告知，不能撤销记录，可以更正文字。',
    'Advice, follow-ups or a telling rest on the record: change its text instead.',
  ),
  AGENDA_ACCUSATION: plain(
    '检举控告事项应当保密，不能列入研判会议或者联合接访的议题。',
    'An accusation is kept secret and is put on no agenda.',
  ),
}
