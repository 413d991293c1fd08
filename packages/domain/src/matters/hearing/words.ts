import { label, type Labels } from '../../label.js'

/** The step of the procedure in which a hearing is held: 第三十一条第六项 (handling, review by analogy), 第三十六条第二款 (re-review). */
export type HearingStage = 'HANDLING' | 'REVIEW' | 'RECHECK'
export const HEARING_STAGES: Labels<HearingStage> = {
  HANDLING: label('办理', 'handling'),
  REVIEW: label('复查', 'review'),
  RECHECK: label('复核', 're-review'),
}

/** What a petitioner says of a hearing: asks for one, agrees to the one proposed, or wants none. */
export type HearingAnswer = 'APPLIES' | 'CONSENTS' | 'DECLINES'
export const HEARING_ANSWERS: Labels<HearingAnswer> = {
  APPLIES: label('申请听证', 'applies for a hearing'),
  CONSENTS: label('同意听证', 'consents to the hearing'),
  DECLINES: label('不要求听证', 'wants no hearing'),
}

/** Why no hearing is held. The first three are led into procedures with hearings or trials of their own (local rules). */
export type HearingGround =
  'LAWSUIT' | 'ARBITRATION' | 'RECONSIDERATION' | 'SECRET' | 'NOT_MAJOR' | 'APPLIED_LATE' | 'OTHER'
export const HEARING_GROUNDS: Labels<HearingGround> = {
  LAWSUIT: label('依法应当通过诉讼解决', 'for the courts'),
  ARBITRATION: label('依法应当通过仲裁解决', 'for arbitration'),
  RECONSIDERATION: label('依法应当通过行政复议解决', 'for administrative reconsideration'),
  SECRET: label('涉及国家秘密、商业秘密、个人隐私', 'state or trade secrets, privacy'),
  NOT_MAJOR: label('不属于重大、复杂、疑难事项', 'neither major nor complex nor difficult'),
  APPLIED_LATE: label('逾期申请', 'asked for after the period'),
  OTHER: label('其他原因', 'another reason'),
}
/** Grounds that exclude a hearing whatever the organ would like (local rules). */
export const EXCLUDING: readonly HearingGround[] = ['LAWSUIT', 'ARBITRATION', 'RECONSIDERATION']

/** Why a hearing is closed to the public; open is the rule. */
export type ClosedGround = 'STATE_SECRET' | 'TRADE_SECRET' | 'PRIVACY' | 'MINOR'
export const CLOSED_GROUNDS: Labels<ClosedGround> = {
  STATE_SECRET: label('涉及国家秘密', 'state secrets'),
  TRADE_SECRET: label('涉及商业秘密', 'trade secrets'),
  PRIVACY: label('涉及个人隐私', 'privacy'),
  MINOR: label('涉及未成年人', 'minors'),
}

/** Out of which circle a member of a panel comes; and who else may be asked to come. */
export type HearingOfficerKind = 'OFFICIAL' | 'DEPUTY' | 'CONSULTATIVE' | 'LAWYER' | 'EXPERT' | 'RESIDENT' | 'MEDIATOR'
export const HEARING_OFFICER_KINDS: Labels<HearingOfficerKind> = {
  OFFICIAL: label('机关工作人员', 'official'),
  DEPUTY: label('人大代表', 'deputy of the congress'),
  CONSULTATIVE: label('政协委员', 'member of the consultative conference'),
  LAWYER: label('律师', 'lawyer'),
  EXPERT: label('专家学者', 'expert'),
  RESIDENT: label('社区居民代表', 'resident'),
  MEDIATOR: label('人民调解员', 'mediator'),
}

/** What somebody does at a hearing beside the parties. */
export type SeatKind = 'CHAIR' | 'MEMBER' | 'RECORDER' | 'EXPLAINER'
export const SEAT_KINDS: Labels<SeatKind> = {
  CHAIR: label('听证主持人', 'chair'),
  MEMBER: label('听证员', 'member of the panel'),
  RECORDER: label('记录员', 'recorder'),
  EXPLAINER: label('事项说明人', 'explains the matter for the organ'),
}

/** How far a hearing has come. */
export type HearingState =
  | 'PROPOSED'
  | 'APPLIED'
  | 'NOT_WANTED'
  | 'REFUSED'
  | 'GRANTED'
  | 'SET'
  | 'ADJOURNED'
  | 'UNDER_WAY'
  | 'HELD'
  | 'CONCLUDED'
  | 'GIVEN_UP'
  | 'CANCELLED'
  | 'WITHOUT_EFFECT'
  | 'OVERTAKEN'
export const HEARING_STATES: Labels<HearingState> = {
  PROPOSED: label('待信访人同意', 'waits for consent'),
  APPLIED: label('待决定', 'to decide'),
  NOT_WANTED: label('信访人不要求听证', 'not wanted'),
  REFUSED: label('决定不予举行', 'refused'),
  GRANTED: label('待排期', 'to be set'),
  SET: label('已排期', 'set'),
  ADJOURNED: label('延期，待重新排期', 'adjourned, to be set anew'),
  UNDER_WAY: label('正在听证', 'under way'),
  HELD: label('待形成听证意见', 'to conclude'),
  CONCLUDED: label('已形成听证意见', 'concluded'),
  GIVEN_UP: label('视为放弃听证', 'taken as given up'),
  CANCELLED: label('已取消', 'called off'),
  WITHOUT_EFFECT: label('申请不产生效力', 'request without effect'),
  OVERTAKEN: label('已作出意见，不再听证', 'overtaken by the opinion'),
}
/** Something is still to be done for it before an opinion is issued. */
export const WAITING_STATES: readonly HearingState[] = [
  ...(['APPLIED', 'GRANTED', 'SET', 'ADJOURNED', 'UNDER_WAY', 'HELD'] as const),
]

/** How a petitioner took part. */
export type Presence = 'CAME' | 'REPRESENTED' | 'EXCUSED' | 'ABSENT'
export const PRESENCES: Labels<Presence> = {
  CAME: label('到场', 'came'),
  REPRESENTED: label('由代表参加', 'represented'),
  EXCUSED: label('有正当理由未到', 'absent with reason'),
  ABSENT: label('无正当理由未到', 'absent without reason'),
}

export type Vote = 'FOR' | 'AGAINST' | 'ABSTAIN'
export const VOTES: Labels<Vote> = {
  FOR: label('同意', 'for'),
  AGAINST: label('不同意', 'against'),
  ABSTAIN: label('弃权', 'abstained'),
}

/** How an opinion used the conclusion of a hearing. */
export type HearingUseKind = 'ADOPTED' | 'PARTLY' | 'NOT_ADOPTED'
export const HEARING_USES: Labels<HearingUseKind> = {
  ADOPTED: label('采纳听证意见', 'adopted'),
  PARTLY: label('部分采纳听证意见', 'adopted in part'),
  NOT_ADOPTED: label('未采纳听证意见', 'not adopted'),
}

/** What of a hearing is another thing for somebody than they were told. */
export type NoticeChange = 'FIRST' | 'TIME' | 'ROOM' | 'PANEL' | 'PUBLICITY' | 'SEAT' | 'RELEASED' | 'OFF'
export const NOTICE_CHANGES: Labels<NoticeChange> = {
  FIRST: label('首次通知', 'first notice'),
  TIME: label('时间变更', 'other time'),
  ROOM: label('地点变更', 'other room'),
  PANEL: label('听证组成员变更', 'other panel'),
  PUBLICITY: label('公开方式变更', 'open or closed'),
  SEAT: label('职责变更', 'other seat'),
  RELEASED: label('不再参加', 'need not come any more'),
  OFF: label('本次听证不举行', 'not held that day'),
}
