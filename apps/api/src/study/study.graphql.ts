import type { LocalDate } from '@petition/law'
import type { EntryStanding, Light, StudySource } from '@petition/domain'
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import { z } from 'zod'
import { CitationTextNode, LightEnum } from '../organs/index.js'
import { Access, LocalDateScalar, ObjectAccess, signedIn } from '../platform/index.js'
import { boardPeople, boardReaders, rowReaders, studyDeciders, yearReaders } from './access.js'

@ObjectAccess(yearReaders)
@ObjectType('StudyYear', { description: '学法年度：按本市当年通知设置 a study year, as the yearly notice asks' })
export class StudyYearNode {
  @Field(() => Int, { description: '年度 year' }) year!: number
  @Field(() => LocalDateScalar, { description: '学习期间首日 first day' }) windowFrom!: LocalDate
  @Field(() => LocalDateScalar, { description: '学习期间末日（含）last day, inclusive' }) windowTo!: LocalDate
  @Field(() => Int, { nullable: true, description: '合格分，通知没有写的为空 pass mark; null where unknown' })
  passMark!: number | null
  @Field(() => Int, { nullable: true, description: '可考次数，不限的为空 attempts; null for no limit' })
  attempts!: number | null
  @Field(() => Int, { description: '版本 version' }) version!: number
  @Field(() => Boolean, { description: '已结束，不再改动 closed' }) isClosed!: boolean
}

@ObjectAccess(rowReaders)
@ObjectType('StudyRow', { description: '一名干部的年度学法情况 one cadre’s year' })
export class StudyRowNode {
  @Field(() => String, { description: '账号，区分同名人员 account; tells people of one name apart' }) account!: string
  @Field(() => String, { description: '姓名 name' }) name!: string
  @Field(() => String, { nullable: true, description: '科室 section' }) section!: string | null
  @Field(() => Float, { description: '应修课时 hours required' }) requiredHours!: number
  @Field(() => Float, { description: '已修课时 hours completed' }) completedHours!: number
  @Field(() => Float, { description: '还缺课时 hours missing' }) missingHours!: number
  @Field(() => Float, { description: '本人填报、待确认的课时 recorded, not confirmed yet' }) pendingHours!: number
  @Field(() => Float, { nullable: true, description: '考试成绩，未考为空 score' }) examScore!: number | null
  @Field(() => Boolean, {
    nullable: true,
    description: '考试合格；未考或者没有结论为空 passed; null where nobody says',
  })
  isPassed!: boolean | null
  @Field(() => Boolean, { description: '课时和考试均已完成 complete' }) isComplete!: boolean
  @Field(() => Boolean, { description: '按规定免除 exempt' }) isExempt!: boolean
  @Access(boardPeople)
  @Field(() => String, { nullable: true, description: '免除的理由 why exempt' })
  exemptReason!: string | null
  @Field(() => String, { nullable: true, description: '证书编号 certificate' }) certificateNo!: string | null
  @Field(() => LocalDateScalar, { nullable: true, description: '完成日 completed on' }) completedOn!: LocalDate | null
  @Field(() => String, {
    description: '情况 COMPLETE | HOURS_MISSING | EXAM_MISSING | BOTH_MISSING | NOT_OWED state',
  })
  state!: string
  @Field(() => LightEnum, { description: '期限灯 light' }) light!: Light
  @Field(() => Int, { nullable: true, description: '距末日的工作日数，已完成或者不作要求为空 working days left' })
  daysLeft!: number | null
}

@ObjectAccess(boardReaders)
@ObjectType('StudyTotals', { description: '全年合计，只计应参加的人员 sums of the year, of those who owe it' })
export class StudyTotalsNode {
  @Field(() => Int, { description: '应参加人数 cadres' }) cadres!: number
  @Field(() => Float, { description: '应修课时合计 hours required' }) requiredHours!: number
  @Field(() => Float, { description: '已修课时合计 hours completed' }) completedHours!: number
  @Field(() => Int, { description: '已完成人数 complete' }) completeCadres!: number
  @Field(() => Int, { description: '已参加考试人数 examined' }) examined!: number
  @Field(() => Int, { description: '考试合格人数 passed' }) passed!: number
}

@ObjectAccess(boardReaders)
@ObjectType('StudyBoard', { description: '学法看板：按账号顺序，不排名次 the board, in account order, no ranking' })
export class StudyBoardNode {
  @Field(() => StudyYearNode, { description: '年度 year' }) year!: StudyYearNode
  @Access(rowReaders)
  @Field(() => [StudyRowNode], { description: '每名干部一行，按账号顺序 one row a cadre, in account order' })
  rows!: readonly StudyRowNode[]
  @Field(() => StudyTotalsNode, { description: '全年合计 sums' }) totals!: StudyTotalsNode
}

@ObjectAccess(signedIn)
@ObjectType('StudyEntry', { description: '一条学习记录，以及是否计入 one record of study, and whether it counts' })
export class StudyEntryNode {
  @Field(() => ID) id!: string
  @Field(() => LocalDateScalar, { description: '学习日期或者统计日期 day of the study, or of the total' })
  on!: LocalDate
  @Field(() => String, { description: '学习内容 topic' }) topic!: string
  @Field(() => Float, { description: '课时 hours' }) hours!: number
  @Field(() => String, { description: '来源 IMPORT | OWN | CERTIFICATE | ATTENDANCE | OFFICE source' })
  source!: StudySource
  @Field(() => String, {
    description: '计入情况 COUNTED | COVERED | PENDING | DECLINED | OUTSIDE_WINDOW why it counts, or does not',
  })
  standing!: EntryStanding
  @Field(() => Boolean, { description: '已计入 counted' }) isCounted!: boolean
  certificateId!: string | null
}

@ObjectAccess(signedIn)
@ObjectType('StudyDuty', { description: '年度应完成的事项及依据 what the year asks for, and on what basis' })
export class StudyDutyNode {
  @Field(() => String, { description: '事项 term' }) termZh!: string
  @Field(() => String, { description: '事项（英文）term' }) termEn!: string
  @Field(() => LocalDateScalar, { description: '末日 last day' }) lastOn!: LocalDate
  @Field(() => Boolean, { description: '已完成 met' }) isMet!: boolean
  @Field(() => CitationTextNode, { description: '依据 basis' }) citation!: CitationTextNode
}

@ObjectAccess(signedIn)
@ObjectType('MyStudy', { description: '我的学法：本人的年度课时、考试、还缺什么、何时完成 one’s own year' })
export class MyStudyNode {
  @Field(() => StudyYearNode, { description: '年度 year' }) year!: StudyYearNode
  @Field(() => Float, { description: '应修课时 hours required' }) requiredHours!: number
  @Field(() => Float, { description: '已修课时 hours completed' }) completedHours!: number
  @Field(() => Float, { description: '还缺课时 hours missing' }) missingHours!: number
  @Field(() => Float, { description: '本人填报、待确认的课时 recorded, not confirmed yet' }) pendingHours!: number
  @Field(() => Float, { nullable: true, description: '考试成绩，未考为空 score' }) examScore!: number | null
  @Field(() => Boolean, {
    nullable: true,
    description: '考试合格；未考或者没有结论为空 passed; null where nobody says',
  })
  isPassed!: boolean | null
  @Field(() => Boolean, { description: '课时和考试均已完成 complete' }) isComplete!: boolean
  @Field(() => Boolean, { description: '按规定免除 exempt' }) isExempt!: boolean
  @Field(() => String, { nullable: true, description: '免除的理由 why exempt' }) exemptReason!: string | null
  @Field(() => String, { nullable: true, description: '证书编号 certificate' }) certificateNo!: string | null
  @Field(() => LocalDateScalar, { nullable: true, description: '完成日 completed on' }) completedOn!: LocalDate | null
  @Field(() => String, {
    description: '情况 COMPLETE | HOURS_MISSING | EXAM_MISSING | BOTH_MISSING | NOT_OWED state',
  })
  state!: string
  @Field(() => LocalDateScalar, { nullable: true, description: '末日，不作要求的为空 last day' })
  dueOn!: LocalDate | null
  @Field(() => LightEnum, { description: '期限灯 light' }) light!: Light
  @Field(() => Int, { nullable: true, description: '距末日的工作日数，已完成或者不作要求为空 working days left' })
  daysLeft!: number | null
  @Field(() => [StudyEntryNode], { description: '学习记录，按日期 records, by day' })
  entries!: readonly StudyEntryNode[]
  @Field(() => [StudyDutyNode], { description: '应完成的事项 what the year asks for' })
  duties!: readonly StudyDutyNode[]
}

@ObjectAccess(studyDeciders)
@ObjectType('PendingStudy', { description: '待确认的本人填报 an own record that waits for confirmation' })
export class PendingStudyNode {
  @Field(() => ID) id!: string
  @Field(() => String, { description: '账号 account' }) account!: string
  @Field(() => String, { description: '姓名 name' }) name!: string
  @Field(() => LocalDateScalar, { description: '学习日期 day' }) on!: LocalDate
  @Field(() => String, { description: '学习内容 topic' }) topic!: string
  @Field(() => Float, { description: '课时 hours' }) hours!: number
  certificateId!: string | null
}

const key = z.string().min(8).max(80)

@InputType({ description: '设置学法年度 set a study year' })
export class SetStudyYearInput {
  static readonly schema = z.object({ idempotencyKey: key })
  @Field(() => String) idempotencyKey!: string
  @Field(() => Int) year!: number
  @Field(() => Float, { description: '应修课时 hours required' }) requiredHours!: number
  @Field(() => LocalDateScalar, { description: '学习期间首日 first day' }) windowFrom!: LocalDate
  @Field(() => LocalDateScalar, { description: '学习期间末日 last day' }) windowTo!: LocalDate
  @Field(() => Int, { nullable: true, description: '合格分 pass mark' }) passMark?: number
  @Field(() => Int, { nullable: true, description: '可考次数 attempts' }) attempts?: number
  @Field(() => Int, { nullable: true, description: '已有年度的版本 version of the year that is there' })
  expectedVersion?: number
}

@InputType({ description: '结束或者重新打开学法年度 close a study year, or open it again' })
export class StudyYearInput {
  static readonly schema = z.object({ idempotencyKey: key })
  @Field(() => String) idempotencyKey!: string
  @Field(() => Int) year!: number
  @Field(() => Int) expectedVersion!: number
}

@InputType({ description: '登记年度名单：到任、离开、免除 the roster: joined, left, exempt' })
export class SetStudyEnrolmentInput {
  static readonly schema = z.object({ idempotencyKey: key, account: z.string().max(60) })
  @Field(() => String) idempotencyKey!: string
  @Field(() => Int) year!: number
  @Field(() => String, { description: '账号 account' }) account!: string
  @Field(() => LocalDateScalar, { nullable: true, description: '到任之日 joined' }) joinedOn?: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: '离开之日 left' }) leftOn?: LocalDate
  @Field(() => String, { nullable: true, description: '免除的理由，空为不免除 why exempt; none: not exempt' })
  exemptReason?: string
}

@InputType({ description: '记录本人学习 record one’s own study' })
export class RecordOwnStudyInput {
  static readonly schema = z.object({ idempotencyKey: key })
  @Field(() => String) idempotencyKey!: string
  @Field(() => LocalDateScalar, { description: '学习日期 day' }) on!: LocalDate
  @Field(() => String, { description: '学习内容 topic' }) topic!: string
  @Field(() => Float, { description: '课时 hours' }) hours!: number
  @Field(() => ID, { nullable: true, description: '先上传的证书或者截图 a certificate, sent before' }) uploadId?: string
}

@InputType({ description: '确认或者退回本人填报 confirm or decline an own record' })
export class DecideOwnStudyInput {
  static readonly schema = z.object({ idempotencyKey: key })
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID, { description: '学习记录 the record' }) entryId!: string
  @Field(() => Boolean, { description: '确认 confirm' }) isConfirmed!: boolean
  @Field(() => String, { nullable: true, description: '退回的理由 why declined' }) reason?: string
}

@ObjectAccess(signedIn)
@ObjectType('StudyYearPayload', { description: '学法年度 the study year' })
export class StudyYearPayload {
  @Field(() => StudyYearNode, { description: '学法年度 study year' }) studyYear!: StudyYearNode
}

@ObjectAccess(signedIn)
@ObjectType('OwnStudyPayload', { description: '本人的年度 one’s own year' })
export class OwnStudyPayload {
  @Field(() => MyStudyNode, { description: '本人的年度 one’s own year' }) myStudy!: MyStudyNode
}

@ObjectAccess(studyDeciders)
@ObjectType('StudyRowPayload', { description: '该干部的年度情况 the cadre’s year' })
export class StudyRowPayload {
  @Field(() => StudyRowNode) row!: StudyRowNode
}
