import { label, type Labels } from '../label.js'

/** Where a record of study comes from. */
export type StudySource = 'IMPORT' | 'OWN' | 'CERTIFICATE' | 'ATTENDANCE' | 'OFFICE'
export const STUDY_SOURCES: Labels<StudySource> = {
  IMPORT: label('学法系统导入', 'imported from the study system'),
  OWN: label('本人填报', 'own record'),
  CERTIFICATE: label('结业证书', 'certificate'),
  ATTENDANCE: label('集体学习签到', 'attendance sheet'),
  OFFICE: label('本单位登记', 'entered by the office'),
}

/** How far a cadre is with the year. Late is no state: it is a predicate on today. */
export type StudyState = 'COMPLETE' | 'HOURS_MISSING' | 'EXAM_MISSING' | 'BOTH_MISSING' | 'NOT_OWED'
export const STUDY_STATES: Labels<StudyState> = {
  COMPLETE: label('已完成', 'complete'),
  HOURS_MISSING: label('课时未满', 'hours missing'),
  EXAM_MISSING: label('考试未通过', 'examination missing'),
  BOTH_MISSING: label('课时、考试均未完成', 'hours and examination missing'),
  NOT_OWED: label('本年度不作要求', 'not owed this year'),
}

/** Why an entry counts, or does not. */
export type EntryStanding = 'COUNTED' | 'COVERED' | 'PENDING' | 'DECLINED' | 'OUTSIDE_WINDOW'
export const ENTRY_STANDINGS: Labels<EntryStanding> = {
  COUNTED: label('已计入', 'counted'),
  COVERED: label('已包含在其他来源内', 'covered by another source'),
  PENDING: label('待确认', 'waiting for confirmation'),
  DECLINED: label('未予确认', 'declined'),
  OUTSIDE_WINDOW: label('不在学习期间内', 'outside the window'),
}

/** What a cadre owes in a year. */
export type StudyTaskKind = 'HOURS' | 'EXAM'
export const STUDY_TASKS: Labels<StudyTaskKind> = {
  HOURS: label('修满规定课时', 'complete the required hours'),
  EXAM: label('通过年度学法考试', "pass the year's examination"),
}

/** What stands for the topic where a system tells its total only. */
export const TOTAL_TOPIC = label('学法系统累计课时', 'total of the study system')
