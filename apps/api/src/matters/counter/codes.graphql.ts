import {
  CHANNELS,
  CLAIM_CLASSES,
  DUTY_STATES,
  label,
  OUTCOMES,
  PARTY_KINDS,
  PURPOSES,
  HEARING_USES,
  REVIEW_LEVELS,
  REVIEW_OUTCOMES,
  REVIEW_STATES,
  SERVED_PAPERS,
  SERVICE_MODES,
  STAGES,
  STANDINGS,
  TOPICS,
  type Labels,
} from '@petition/domain'
import { enumOf } from '../../organs/index.js'
import { MATTER_ORDERS } from '../reading/matter-list.js'

/* One string per code in table, TypeScript and GraphQL. */

export const StandingEnum = enumOf('Standing', '事项状态 standing of a matter', STANDINGS)
export const StageEnum = enumOf('Stage', '办理环节 where an open matter stands', STAGES)
export const ChannelEnum = enumOf('Channel', '信访渠道 how it reached us', CHANNELS)
export const PurposeEnum = enumOf('Purpose', '信访目的 what the petitioner wants, as entered', PURPOSES)
export const TopicEnum = enumOf('Topic', '内容分类 topic', TOPICS)
export const ClaimClassEnum = enumOf('ClaimClass', '诉求类别（第二十九至三十一条）class of a claim', CLAIM_CLASSES)
export const OutcomeEnum = enumOf('Outcome', '处理结论（第三十二条）outcome of a claim', OUTCOMES)
export const PartyKindEnum = enumOf('PartyKind', '信访人类别 kind of petitioner', PARTY_KINDS)
export const DutyStateEnum = enumOf('DutyState', '期限状态 state of a duty today', DUTY_STATES)
export const ServedPaperEnum = enumOf('ServedPaper', '送达的文书 paper that is served', SERVED_PAPERS)
export const ServiceModeEnum = enumOf('ServiceMode', '送达方式 way of service', SERVICE_MODES)
export const MatterOrderEnum = enumOf('MatterOrder', '排列 order of a list', MATTER_ORDERS)

type DutyKind = 'DUTY' | 'RIGHT'
export const DutyKindEnum = enumOf('DutyKind', '义务或者权利窗口 duty or window', {
  DUTY: label('义务', 'duty'),
  RIGHT: label('权利', 'right, a window'),
} satisfies Labels<DutyKind>)

export type AttemptOutcome = 'SERVED' | 'PENDING' | 'RETURNED' | 'WITHOUT_EFFECT'
export const AttemptOutcomeEnum = enumOf('AttemptOutcome', '送达结果 what an attempt came to', {
  SERVED: label('已送达', 'received'),
  PENDING: label('送达中', 'under way'),
  RETURNED: label('退回', 'came back'),
  WITHOUT_EFFECT: label('不产生效力', 'without effect'),
} satisfies Labels<AttemptOutcome>)

export type ReferralHow = 'FORWARDED' | 'ASSIGNED' | 'KEPT'
export const ReferralHowEnum = enumOf('ReferralHow', '转办方式 how a matter was sent on', {
  FORWARDED: label('转送', 'forwarded'),
  ASSIGNED: label('交办', 'assigned, with a day to report by'),
  KEPT: label('本机关办理', 'kept'),
} satisfies Labels<ReferralHow>)

export type Delivery = 'SYSTEM' | 'PAPER'
export const DeliveryEnum = enumOf('Delivery', '传递方式 how the item travels', {
  SYSTEM: label('系统内', 'through the system: it has arrived'),
  PAPER: label('纸质', 'on paper: it arrives when it is signed for'),
} satisfies Labels<Delivery>)

export type RevealField = 'NAME' | 'ID_NUMBER' | 'PHONE' | 'ADDRESS'
export const REVEAL_FIELDS: Labels<RevealField> = {
  NAME: label('姓名', 'name'),
  ID_NUMBER: label('证件号码', 'identity number'),
  PHONE: label('电话', 'telephone'),
  ADDRESS: label('住址', 'address'),
}
export const RevealFieldEnum = enumOf('RevealField', '个人信息项 field of personal data', REVEAL_FIELDS)

export type NoticeContent = 'RECEIPT_ROUTE_PROCEDURE' | 'WHERE_TO_GO'
export const NoticeContentEnum = enumOf('NoticeContent', '告知内容（第二十三条）what a notice tells', {
  RECEIPT_ROUTE_PROCEDURE: label('已收到及处理途径、程序', 'receipt, route and procedure'),
  WHERE_TO_GO: label('应当向何处提出', 'where to go'),
} satisfies Labels<NoticeContent>)

export type LinkKind = 'SPLIT_OFF' | 'SPLIT_FROM' | 'REPEATS' | 'FOLLOWS' | 'FOLLOWED_BY'
export const LinkKindEnum = enumOf('LinkKind', '关联 link between matters', {
  SPLIT_OFF: label('拆出的事项', 'what was split off'),
  SPLIT_FROM: label('拆自', 'what it was split from'),
  REPEATS: label('并入的事项', 'what it repeats'),
  FOLLOWS: label('此前的事项', 'the earlier matter it follows'),
  FOLLOWED_BY: label('另行提出的事项', 'what was brought later'),
} satisfies Labels<LinkKind>)

export type { ReviewLevel } from '@petition/domain'
export const ReviewLevelEnum = enumOf('ReviewLevel', '复查或者复核 review or re-review', {
  ...REVIEW_LEVELS,
})
export const ReviewOutcomeEnum = enumOf('ReviewOutcome', '复查复核结论 what a reviewing organ says', REVIEW_OUTCOMES)
export const ReviewStateEnum = enumOf('ReviewState', '复查复核进展 how far a round has come', REVIEW_STATES)

export const HearingUseKindEnum = enumOf('HearingUseKind', '听证意见的采纳情况 how a conclusion was used', HEARING_USES)

type BroughtLevel = 'SAME' | 'HIGHER'
export const BroughtLevelEnum = enumOf('BroughtLevel', '向哪一级提出 where it was brought', {
  SAME: label('原受理、办理机关或者同级', 'the organ that has it, or the same level'),
  HIGHER: label('上级机关', 'a higher organ'),
} satisfies Labels<BroughtLevel>)

type Sameness = 'SAME' | 'NEW'
export const SamenessEnum = enumOf('Sameness', '事实和理由 facts and reasons', {
  SAME: label('同一事实和理由', 'the same'),
  NEW: label('有新的事实或者理由', 'new ones'),
} satisfies Labels<Sameness>)
