import {
  CLOSED_GROUNDS,
  HEARING_ANSWERS,
  HEARING_GROUNDS,
  HEARING_OFFICER_KINDS,
  HEARING_STAGES,
  HEARING_STATES,
  HEARING_STEPS,
  NOTICE_CHANGES,
  PRESENCES,
  SEAT_KINDS,
  VOTES,
} from '@petition/domain'
import { enumOf } from '../organs/index.js'

export const HearingStageEnum = enumOf('HearingStage', '听证所处程序 step of the procedure', HEARING_STAGES)
export const HearingStateEnum = enumOf('HearingState', '听证进展 how far a hearing has come', HEARING_STATES)
export const HearingStepEnum = enumOf('HearingStep', '听证下一步 what is to be done next', HEARING_STEPS)
export const HearingAnswerEnum = enumOf('HearingAnswer', '信访人对听证的意见 what a petitioner says', HEARING_ANSWERS)
export const HearingGroundEnum = enumOf('HearingGround', '不予举行的原因 why none is held', HEARING_GROUNDS)
export const ClosedGroundEnum = enumOf('ClosedGround', '不公开的依据 why it is closed', CLOSED_GROUNDS)
export const HearingOfficerKindEnum = enumOf(
  'HearingOfficerKind',
  '听证人员来源 out of which circle somebody comes',
  HEARING_OFFICER_KINDS,
)
export const SeatKindEnum = enumOf('HearingSeatKind', '听证职务 seat at a hearing', SEAT_KINDS)
export const PresenceEnum = enumOf('HearingPresence', '到场情况 how a petitioner took part', PRESENCES)
export const VoteEnum = enumOf('HearingVote', '表决 vote of a member of the panel', VOTES)
export const NoticeChangeEnum = enumOf(
  'HearingNoticeChange',
  '通知事由 what is another thing than told',
  NOTICE_CHANGES,
)
