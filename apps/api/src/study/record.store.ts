import { In } from 'typeorm'
import { isKnown, type NewStudyFact, type StudyFact } from '@petition/domain'
import { insertIfAbsent, lock, requireViewer, type Ctx, type Tx, newId } from '../platform/index.js'
import { factOfRow, foldRecord } from './fold-record.js'
import { StudyCertificateEntity, StudyFactEntity, StudyRecordEntity, StudyYearEntity } from './study.entity.js'

export const recordsOfYear = (ctx: Ctx, studyYearId: string): Promise<StudyRecordEntity[]> =>
  ctx.read.findBy(StudyRecordEntity, { studyYearId })

export const findRecord = (ctx: Ctx, studyYearId: string, accountId: string): Promise<StudyRecordEntity | null> =>
  ctx.read.findOneBy(StudyRecordEntity, { studyYearId, accountId })

export const recordsOfAccount = (ctx: Ctx, accountId: string): Promise<StudyRecordEntity[]> =>
  ctx.read.findBy(StudyRecordEntity, { accountId })

/** Facts of records in the order of recording; one statement. */
export async function factsOfRecords(
  ctx: Ctx,
  recordIds: readonly string[],
): Promise<ReadonlyMap<string, StudyFact[]>> {
  const facts = new Map<string, StudyFact[]>(recordIds.map((id) => [id, []]))
  if (recordIds.length === 0) return facts
  const rows = await ctx.read.find(StudyFactEntity, {
    where: { recordId: In([...recordIds]) },
    order: { recordId: 'ASC', seq: 'ASC' },
  })
  for (const row of rows) facts.get(row.recordId)?.push(factOfRow(row))
  return facts
}

/** The cadre's year for the rest of the act; begun when it is not there. The year is locked before. */
export async function lockRecord(tx: Tx, year: StudyYearEntity, accountId: string): Promise<StudyRecordEntity> {
  const place = { studyYearId: year.id, accountId }
  await insertIfAbsent(tx.m, StudyRecordEntity, { id: newId(), ...place, ...foldRecord(year, []) })
  const record = await lock(tx.m, StudyRecordEntity, place)
  if (!record) throw new Error(`no study record of ${accountId}`)
  return record
}

/** Appends what was not known, and writes anew where the cadre stands. The record is locked before. */
export async function appendFacts(
  tx: Tx,
  { year, record }: { year: StudyYearEntity; record: StudyRecordEntity },
  told: (known: readonly StudyFact[]) => readonly NewStudyFact[],
): Promise<void> {
  const known = (await factsOfRecords(tx, [record.id])).get(record.id) ?? []
  const fresh = told(known).filter((fact) => !isKnown(known, fact))
  if (fresh.length === 0) return
  const next = (known.at(-1)?.seq ?? 0) + 1
  const rows = fresh.map(({ kind, on, ...content }, i): StudyFactEntity => ({
    ...{ id: newId(), recordId: record.id, seq: next + i, kind, on, content },
    ...{ recordedById: requireViewer(tx).accountId, recordedAt: tx.now() },
  }))
  await tx.m.insert(StudyFactEntity, rows as never)
  await tx.m.update(StudyRecordEntity, { id: record.id }, foldRecord(year, [...known, ...rows.map(factOfRow)]))
}

/** Where everybody stands under the year as it is now. The year is locked before. */
export async function refoldYear(tx: Tx, year: StudyYearEntity): Promise<void> {
  const records = await recordsOfYear(tx, year.id)
  const facts = await factsOfRecords(
    tx,
    records.map((record) => record.id),
  )
  for (const { id } of records) await tx.m.update(StudyRecordEntity, { id }, foldRecord(year, facts.get(id) ?? []))
}

/** Whose year an entry stands in. */
export interface EntryPlace {
  readonly accountId: string
  readonly organId: string
  readonly year: number
}

const placeOf = (ctx: Ctx) =>
  ctx.read
    .createQueryBuilder(StudyRecordEntity, 'record')
    .innerJoin(StudyYearEntity, 'year', 'year.id = record.studyYearId')
    .select(['record.accountId AS accountId', 'year.organId AS organId', 'year.year AS year'])

export const findEntry = async (ctx: Ctx, factId: string): Promise<EntryPlace | null> =>
  (await placeOf(ctx)
    .innerJoin(StudyFactEntity, 'fact', 'fact.recordId = record.id')
    .where('fact.id = :factId', { factId })
    .getRawOne<EntryPlace>()) ?? null

export const findCertificate = async (
  ctx: Ctx,
  id: string,
): Promise<{ certificate: StudyCertificateEntity; place: EntryPlace } | null> => {
  const certificate = await ctx.read.findOneBy(StudyCertificateEntity, { id })
  if (!certificate) return null
  const place = await placeOf(ctx).where('record.id = :id', { id: certificate.recordId }).getRawOne<EntryPlace>()
  return place ? { certificate, place } : null
}

export const requireRecord = (ctx: Ctx, id: string): Promise<StudyRecordEntity> =>
  ctx.read.findOneByOrFail(StudyRecordEntity, { id })
