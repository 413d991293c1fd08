import { OFFICE_CODE } from '@petition/domain'
import { findOffice } from '../organs/index.js'
import { Conflict, lock, NotFound, requireViewer, type Ctx, type Tx, newId } from '../platform/index.js'
import { StudyYearEntity, StudyYearTermEntity, type StudyYearAct } from './study.entity.js'

/** Whose study is asked about: a person's own organ; for another tracker the office that gave it its contract. */
export async function studyOrganId(ctx: Ctx): Promise<string> {
  const viewer = requireViewer(ctx)
  if (viewer.kind === 'account') return viewer.organId
  const office = await findOffice(ctx)
  if (!office) throw new NotFound('organ', OFFICE_CODE)
  return office.id
}

/** The newest first. */
export async function studyYears(ctx: Ctx): Promise<StudyYearEntity[]> {
  return ctx.read.find(StudyYearEntity, { where: { organId: await studyOrganId(ctx) }, order: { year: 'DESC' } })
}

export async function requireStudyYear(ctx: Ctx, year: number): Promise<StudyYearEntity> {
  const found = await ctx.read.findOneBy(StudyYearEntity, { organId: await studyOrganId(ctx), year })
  if (!found) throw new NotFound('studyYear', String(year))
  return found
}

export const studyYearById = (ctx: Ctx, id: string): Promise<StudyYearEntity> =>
  ctx.read.findOneByOrFail(StudyYearEntity, { id })

/** For the rest of the act; every act of a year takes it first. @throws Conflict `STUDY_YEAR_MISSING` | `STUDY_YEAR_CLOSED` */
export async function lockOpenYear(tx: Tx, year: number): Promise<StudyYearEntity> {
  const found = await lockYear(tx, year)
  if (!found) throw new Conflict('STUDY_YEAR_MISSING', { year })
  if (found.isClosed) throw new Conflict('STUDY_YEAR_CLOSED', { year })
  return found
}

export async function lockYear(tx: Tx, year: number): Promise<StudyYearEntity | null> {
  return lock(tx.m, StudyYearEntity, { organId: await studyOrganId(tx), year })
}

/** Keeps the year as it is from now on, and who said so. */
export async function appendTerm(tx: Tx, act: StudyYearAct, year: StudyYearEntity): Promise<void> {
  const { required, windowFrom, windowTo, passMark, attempts, version } = year
  await tx.m.insert(StudyYearTermEntity, {
    ...{ id: newId(), studyYearId: year.id, version, act, required, windowFrom, windowTo, passMark, attempts },
    ...{ setById: requireViewer(tx).accountId, recordedAt: tx.now() },
  })
}
