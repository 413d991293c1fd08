import { factsOfSheet, type StudyYearRule } from '@petition/domain'
import type { ImportKind } from '../../imports/index.js'
import { Conflict, InvalidInput, requireViewer, type Ctx } from '../../platform/index.js'
import { STUDY_KEEPERS } from '../access.js'
import { appendFacts, factsOfRecords, lockRecord, recordsOfYear } from '../record.store.js'
import { peopleOfOffice } from '../roster.store.js'
import type { StudyYearEntity } from '../study.entity.js'
import { lockOpenYear, studyYears } from '../year.store.js'
import { STUDY_FIELDS } from './fields.js'
import { translateSheet, type SheetData, type SheetFrame } from './translate-sheet.js'

interface Frame extends SheetFrame {
  readonly year: StudyYearEntity
}

/** The list of a study system (学法名单): a cadre's year is known by the account, whatever list brings it. */
export const studyKind: ImportKind<SheetData, Frame> = {
  name: 'STUDY',
  label: { zh: '学法名单', en: 'study list' },
  roles: STUDY_KEEPERS,
  fields: STUDY_FIELDS,
  year: 'named',
  frame: async (ctx, number) => {
    const year = await openYear(ctx, number)
    return { today: ctx.today, rule: ruleOf(year), year, people: await peopleOfOffice(ctx, year.organId) }
  },
  translate: translateSheet,
  existing: async (ctx, rows, { year, today }) => {
    const records = new Map((await recordsOfYear(ctx, year.id)).map((record) => [record.accountId, record.id]))
    const facts = await factsOfRecords(ctx, [...records.values()])
    return new Map(
      rows.flatMap(({ key, data: { accountId, row } }): [string, string][] => {
        const id = records.get(accountId)
        if (id === undefined) return []
        const told = factsOfSheet(row, { rule: year, today, known: facts.get(id) ?? [] })
        return told.length === 0 ? [[key, id]] : []
      }),
    )
  },
  apply: async (tx, { data: { accountId, row } }, frame) => {
    const year = await lockOpenYear(tx, frame.year.year)
    const record = await lockRecord(tx, year, accountId)
    await appendFacts(tx, { year, record }, (known) => factsOfSheet(row, { rule: year, today: tx.today, known }))
    return record.id
  },
}

async function openYear(ctx: Ctx, number: number | null): Promise<StudyYearEntity> {
  requireViewer(ctx)
  if (number === null) throw new InvalidInput({ 'input.year': 'named' }, 'IMPORT_YEAR')
  const year = (await studyYears(ctx)).find((one) => one.year === number)
  if (!year) throw new Conflict('STUDY_YEAR_MISSING', { year: number })
  if (year.isClosed) throw new Conflict('STUDY_YEAR_CLOSED', { year: number })
  return year
}

const ruleOf = ({ year, required, windowFrom, windowTo, passMark, attempts }: StudyYearEntity): StudyYearRule => ({
  ...{ year, required, windowFrom, windowTo, passMark, attempts },
})
