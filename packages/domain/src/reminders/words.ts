import { label, type Labels } from '../label.js'

/**
 * The steps of reminding of one duty, in their order. The first three count working days back from the strict day
 * (`warnOn`); the last three count working days on from the lawful last day.
 */
export type ReminderStep = 'T7' | 'T3' | 'T1' | 'DUE' | 'LAST_DAY' | 'LATE' | 'TO_SUPERVISOR' | 'TO_HEAD'

export const REMINDER_STEPS: Labels<ReminderStep> = {
  T7: label('到期前7个工作日', '7 working days before'),
  T3: label('到期前3个工作日', '3 working days before'),
  T1: label('到期前1个工作日', '1 working day before'),
  DUE: label('到期', 'due'),
  LAST_DAY: label('法定届满日', 'lawful last day'),
  LATE: label('已逾期', 'late'),
  TO_SUPERVISOR: label('逾期，报督查', 'late, told to supervision'),
  TO_HEAD: label('逾期，报主任', 'late, told to the head'),
}

/** Why somebody is reminded of a duty. */
export type ReminderRelation = 'OWN' | 'COVER' | 'DESK' | 'UNIT_HEAD' | 'SUPERVISION' | 'OFFICE_HEAD'

export const REMINDER_RELATIONS: Labels<ReminderRelation> = {
  OWN: label('本人承办', 'own'),
  COVER: label('代为承办', 'covering'),
  DESK: label('本岗位待办', 'at the own desk'),
  UNIT_HEAD: label('本单位事项', 'of the own unit'),
  SUPERVISION: label('督查', 'supervision'),
  OFFICE_HEAD: label('主任', 'head of the office'),
}
