import type { Citation, LocalDate } from '@petition/law'
import {
  hoursOf,
  STUDY_TASKS,
  studyTasks,
  TOTAL_TOPIC,
  type EntryStanding,
  type StudyFact,
  type StudySource,
} from '@petition/domain'
import { hasRole, requireViewer, type Ctx } from '../platform/index.js'
import { standingOf, foldRecord } from './fold-record.js'
import { standing, type Standing } from './read-board.js'
import { factsOfRecords, findRecord, recordsOfAccount, requireRecord } from './record.store.js'
import type { StudyYearEntity } from './study.entity.js'
import { studyYearById, studyYears } from './year.store.js'

export interface Entry {
  readonly id: string
  readonly on: LocalDate
  readonly topic: string
  readonly hours: number
  readonly source: StudySource
  readonly standing: EntryStanding
  readonly isCounted: boolean
  readonly certificateId: string | null
}

export type MyStudy = Standing & {
  readonly year: StudyYearEntity
  readonly entries: readonly Entry[]
  readonly duties: readonly {
    readonly termZh: string
    readonly termEn: string
    readonly lastOn: LocalDate
    readonly isMet: boolean
    readonly citation: Citation
  }[]
}

/**
 * The viewer's own year. Without a year: this year's, else the newest.
 *
 * @returns null where nothing is owed or recorded: no cadre, or no such year
 */
export async function readMyStudy(ctx: Ctx, number: number | null): Promise<MyStudy | null> {
  const viewer = requireViewer(ctx)
  if (viewer.kind !== 'account') return null
  const years = await studyYears(ctx)
  const mine = hasRole(viewer, 'CADRE') ? years : await yearsWithRecord(ctx, years, viewer.accountId)
  const thisYear = Number(ctx.today.slice(0, 4))
  const year = number === null ? (yearOf(mine, thisYear) ?? mine[0]) : yearOf(mine, number)
  return year ? ownYear(ctx, year, viewer.accountId) : null
}

/** The year that a record of the viewer's stands in. */
export async function readMyRecord(ctx: Ctx, recordId: string): Promise<MyStudy> {
  const record = await requireRecord(ctx, recordId)
  return ownYear(ctx, await studyYearById(ctx, record.studyYearId), record.accountId)
}

const yearOf = (years: readonly StudyYearEntity[], number: number) => years.find((one) => one.year === number)

async function yearsWithRecord(ctx: Ctx, years: readonly StudyYearEntity[], accountId: string) {
  const recorded = new Set((await recordsOfAccount(ctx, accountId)).map((record) => record.studyYearId))
  return years.filter((one) => recorded.has(one.id))
}

async function ownYear(ctx: Ctx, year: StudyYearEntity, accountId: string): Promise<MyStudy> {
  const record = await findRecord(ctx, year.id, accountId)
  const facts = record ? ((await factsOfRecords(ctx, [record.id])).get(record.id) ?? []) : []
  const fold = record ?? foldRecord(year, facts)
  return {
    ...standing(ctx, year, fold),
    year,
    entries: entriesOf(ctx, year, facts),
    duties: studyTasks(year, fold).map(({ kind, lastOn, isMet, citation }) => ({
      ...{ termZh: STUDY_TASKS[kind].zh, termEn: STUDY_TASKS[kind].en, lastOn, isMet, citation },
    })),
  }
}

/** What counts, what does not and why, by day. */
export const entriesOf = (ctx: Ctx, year: StudyYearEntity, facts: readonly StudyFact[]): Entry[] =>
  standingOf(year, facts).entries.map((entry) => ({
    ...{ id: entry.factId, on: entry.on, source: entry.source, standing: entry.standing },
    topic: entry.topic ?? TOTAL_TOPIC[ctx.locale],
    hours: hoursOf(entry.hundredths),
    isCounted: entry.standing === 'COUNTED',
    certificateId: entry.evidenceId,
  }))
