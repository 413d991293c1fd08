import { workingDaysLeft, hoursOf, studyDuty, studyLight, studyTotals, type Light } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { NotFound, type Ctx } from '../platform/index.js'
import { foldRecord, type FoldedColumns } from './fold-record.js'
import { recordsOfYear, requireRecord } from './record.store.js'
import { peopleOfOffice, rosterOfYear, type RosterPerson } from './roster.store.js'
import type { StudyYearEntity } from './study.entity.js'
import { requireStudyYear, studyYearById } from './year.store.js'

/** Where a cadre stands in a year, in hours, points and days as people read them. */
export interface Standing {
  readonly requiredHours: number
  readonly completedHours: number
  readonly missingHours: number
  readonly pendingHours: number
  readonly examScore: number | null
  readonly isPassed: boolean | null
  readonly isComplete: boolean
  readonly isExempt: boolean
  readonly exemptReason: string | null
  readonly certificateNo: string | null
  readonly completedOn: LocalDate | null
  readonly state: string
  readonly dueOn: LocalDate | null
  readonly light: Light
  readonly daysLeft: number | null
}

export type BoardRow = Standing & Pick<RosterPerson, 'account' | 'name' | 'section'>

export interface Board {
  readonly year: StudyYearEntity
  readonly rows: readonly BoardRow[]
  readonly totals: ReturnType<typeof totalsOf>
}

/**
 * The year of the office: one row a cadre in the order of the accounts, never by hours or score. Whoever has no record yet
 * stands at nothing done. Constant statements: the year, the roster, the records.
 */
export async function readBoard(ctx: Ctx, number: number): Promise<Board> {
  const year = await requireStudyYear(ctx, number)
  const people = await rosterOfYear(ctx, year)
  const records = new Map((await recordsOfYear(ctx, year.id)).map((record) => [record.accountId, record]))
  const folds = people.map((person) => ({ person, fold: records.get(person.accountId) ?? foldRecord(year, []) }))
  return {
    year,
    rows: folds.map(({ person: { account, name, section }, fold }) => ({
      ...{ account, name, section },
      ...standing(ctx, year, fold),
    })),
    totals: totalsOf(folds.map(({ fold }) => fold)),
  }
}

/** One cadre's row, of whoever's record was just written. */
export async function readRow(ctx: Ctx, recordId: string): Promise<BoardRow> {
  const record = await requireRecord(ctx, recordId)
  const year = await studyYearById(ctx, record.studyYearId)
  const person = (await peopleOfOffice(ctx, year.organId)).find((one) => one.accountId === record.accountId)
  if (!person) throw new NotFound('studyRecord', recordId)
  const { account, name, section } = person
  return { account, name, section, ...standing(ctx, year, record) }
}

export function standing(ctx: Ctx, year: StudyYearEntity, fold: FoldedColumns): Standing {
  const duty = studyDuty(year, fold, ctx.calendar)
  const yellow = ctx.settings.numberOn('lightYellowWorkingDays', ctx.today)
  const isOpen = duty.isOwed && !fold.isComplete
  return {
    requiredHours: hoursOf(fold.required),
    completedHours: hoursOf(fold.completed),
    missingHours: hoursOf(fold.missing),
    pendingHours: hoursOf(fold.pending),
    examScore: fold.examScore === null ? null : hoursOf(fold.examScore),
    isPassed: fold.verdict,
    isExempt: fold.exemptReason !== null,
    ...{ isComplete: fold.isComplete, exemptReason: fold.exemptReason, certificateNo: fold.certificateNo },
    ...{ completedOn: fold.completedOn, state: fold.state },
    dueOn: duty.isOwed ? duty.dueOn : null,
    light: isOpen ? studyLight(duty, { today: ctx.today, calendar: ctx.calendar, yellow }) : 'NONE',
    daysLeft: isOpen ? workingDaysLeft(ctx.calendar, ctx.today, duty.dueOn) : null,
  }
}

function totalsOf(folds: readonly FoldedColumns[]) {
  const { required, completed, ...counts } = studyTotals(folds)
  return { ...counts, requiredHours: hoursOf(required), completedHours: hoursOf(completed) }
}
