import { Conflict, runCommand, updateVersioned, type Ctx, type Tx } from '../platform/index.js'
import { REOPENERS, STUDY_KEEPERS } from './access.js'
import { lockRecord, recordsOfYear } from './record.store.js'
import { rosterOfYear } from './roster.store.js'
import { StudyYearEntity, type StudyYearAct } from './study.entity.js'
import { appendTerm, lockOpenYear, lockYear } from './year.store.js'

export interface StudyYearInput {
  idempotencyKey: string
  year: number
  expectedVersion: number
}

/**
 * Ends a year: nothing in it changes any more, and its roster is whoever is on it today.
 *
 * @throws Conflict `STUDY_PENDING_LEFT` while own records wait; `STUDY_YEAR_MISSING` | `STUDY_YEAR_CLOSED` | `VERSION_CHANGED`
 */
export async function closeStudyYear(ctx: Ctx, input: StudyYearInput): Promise<string> {
  const detail = { year: input.year }
  const command = { name: 'closeStudyYear', input, key: input.idempotencyKey, roles: STUDY_KEEPERS, detail }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const year = await lockOpenYear(tx, input.year)
    const waiting = (await recordsOfYear(tx, year.id)).filter((record) => record.pending > 0)
    if (waiting.length > 0) throw new Conflict('STUDY_PENDING_LEFT', { count: waiting.length })
    for (const { accountId } of await rosterOfYear(tx, year)) await lockRecord(tx, year, accountId)
    return turn(tx, year, input, 'CLOSED')
  })
  return id
}

/** Opens a closed year again, for a correction. @throws Conflict `STUDY_YEAR_OPEN` | `STUDY_YEAR_MISSING` | `VERSION_CHANGED` */
export async function reopenStudyYear(ctx: Ctx, input: StudyYearInput): Promise<string> {
  const detail = { year: input.year }
  const command = { name: 'reopenStudyYear', input, key: input.idempotencyKey, roles: REOPENERS, detail }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const year = await lockYear(tx, input.year)
    if (!year) throw new Conflict('STUDY_YEAR_MISSING', { year: input.year })
    if (!year.isClosed) throw new Conflict('STUDY_YEAR_OPEN', { year: input.year })
    return turn(tx, year, input, 'REOPENED')
  })
  return id
}

async function turn(tx: Tx, year: StudyYearEntity, { expectedVersion }: StudyYearInput, act: StudyYearAct) {
  const isClosed = act === 'CLOSED'
  await updateVersioned(tx.m, StudyYearEntity, year.id, expectedVersion, { isClosed })
  await appendTerm(tx, act, { ...year, isClosed, version: expectedVersion + 1 })
  return { kind: 'studyYear', id: year.id }
}
