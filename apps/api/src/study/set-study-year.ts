import type { LocalDate } from '@petition/law'
import { hundredthsOf, studyYearProblems } from '@petition/domain'
import {
  Conflict,
  InvalidInput,
  requireViewer,
  runCommand,
  updateVersioned,
  type Ctx,
  type Tx,
  newId,
} from '../platform/index.js'
import { STUDY_KEEPERS } from './access.js'
import { refoldYear } from './record.store.js'
import { StudyYearEntity } from './study.entity.js'
import { appendTerm, lockYear } from './year.store.js'

export interface SetStudyYearInput {
  idempotencyKey: string
  year: number
  requiredHours: number
  windowFrom: LocalDate
  windowTo: LocalDate
  passMark?: number | null
  attempts?: number | null
  /** of the year that is there; left out for a new one */
  expectedVersion?: number | null
}

/**
 * Sets what the yearly notice asks, or changes it; where everybody stands is folded anew at once.
 *
 * @throws InvalidInput `STUDY_YEAR`; Conflict `STUDY_YEAR_CLOSED` | `VERSION_CHANGED`
 */
export async function setStudyYear(ctx: Ctx, input: SetStudyYearInput): Promise<string> {
  const set = settingOf(input)
  const detail = { year: input.year, ...set }
  const command = { name: 'setStudyYear', input, key: input.idempotencyKey, roles: STUDY_KEEPERS, detail }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const year = await keepYear(tx, input, set)
    await appendTerm(tx, 'SET', year)
    await refoldYear(tx, year)
    return { kind: 'studyYear', id: year.id }
  })
  return id
}

type Setting = Pick<StudyYearEntity, 'required' | 'windowFrom' | 'windowTo' | 'passMark' | 'attempts'>

function settingOf(input: SetStudyYearInput): Setting {
  const { year, windowFrom, windowTo } = input
  const required = hundredthsOf(input.requiredHours)
  const set = { required, windowFrom, windowTo, passMark: input.passMark ?? null, attempts: input.attempts ?? null }
  const problems = Object.entries(studyYearProblems({ year, ...set }))
  if (problems.length > 0)
    throw new InvalidInput(Object.fromEntries(problems.map(([field, why]) => [`input.${field}`, why])), 'STUDY_YEAR')
  return set
}

async function keepYear(tx: Tx, { year, expectedVersion }: SetStudyYearInput, set: Setting): Promise<StudyYearEntity> {
  const before = await lockYear(tx, year)
  if (before?.isClosed) throw new Conflict('STUDY_YEAR_CLOSED', { year })
  if (before) {
    const version = expectedVersion ?? 0
    await updateVersioned(tx.m, StudyYearEntity, before.id, version, set)
    return { ...before, ...set, version: version + 1 }
  }
  if (expectedVersion) throw new Conflict('VERSION_CHANGED', { year, expectedVersion })
  const { organId } = requireViewer(tx)
  const added: StudyYearEntity = { id: newId(), organId, year, ...set, isClosed: false, version: 1 }
  await tx.m.insert(StudyYearEntity, added)
  return added
}
