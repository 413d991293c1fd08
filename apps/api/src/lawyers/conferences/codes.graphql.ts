import {
  CONFERENCE_ACTS,
  CONFERENCE_KINDS,
  CONFERENCE_ROLES,
  CONFERENCE_STATES,
  CONFERENCE_TELLINGS,
  CONFLICT_GROUNDS,
  type ConferenceAct,
  type Label,
} from '@petition/domain'
import { enumOf } from '../../organs/index.js'

export const ConferenceKindEnum = enumOf(
  'ConferenceKind',
  '研判会议、联合接访种类 kind of conference',
  CONFERENCE_KINDS,
)
export const ConferenceStateEnum = enumOf('ConferenceState', '会议状态 state of a conference', CONFERENCE_STATES)
export const ConferenceRoleEnum = enumOf('ConferenceRole', '参会身份 role in a conference', CONFERENCE_ROLES)
export const ConferenceTellingEnum = enumOf('ConferenceTelling', '通知方式 how people are told', CONFERENCE_TELLINGS)
export const ConflictGroundEnum = enumOf('ConflictGround', '利益冲突情形 ground of a conflict', CONFLICT_GROUNDS)

const labels = Object.fromEntries(Object.entries(CONFERENCE_ACTS).map(([name, { label }]) => [name, label]))
export const ConferenceActEnum = enumOf(
  'ConferenceActName',
  '对会议的行为 act on a conference',
  labels as Record<ConferenceAct, Label>,
)
