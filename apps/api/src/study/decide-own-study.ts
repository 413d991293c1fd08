import { current } from '@petition/domain'
import { optionalText } from '../organs/index.js'
import {
  Conflict,
  InvalidInput,
  NotFound,
  NotPermitted,
  requireViewer,
  runCommand,
  type Ctx,
} from '../platform/index.js'
import { recordRule, STUDY_DECIDERS } from './access.js'
import { standingOf } from './fold-record.js'
import { appendFacts, factsOfRecords, findEntry, lockRecord } from './record.store.js'
import { lockOpenYear } from './year.store.js'

export interface DecideOwnStudyInput {
  idempotencyKey: string
  entryId: string
  isConfirmed: boolean
  /** needed to decline */
  reason?: string | null
}

/**
 * Confirms or declines what a cadre recorded; nobody does so for themselves.
 *
 * @returns id of the cadre's record of the year
 * @throws NotPermitted `STUDY_OWN_ENTRY`; Conflict `STUDY_ENTRY_DECIDED` | `STUDY_YEAR_CLOSED`; InvalidInput without a reason
 */
export async function decideOwnStudy(ctx: Ctx, input: DecideOwnStudyInput): Promise<string> {
  const { entryId, isConfirmed } = input
  const reason = optionalText('input.reason', input.reason, 200)
  if (!isConfirmed && reason === null) throw new InvalidInput({ 'input.reason': 'EMPTY' })
  const detail = { entryId, isConfirmed }
  const command = { name: 'decideOwnStudy', input, key: input.idempotencyKey, roles: STUDY_DECIDERS, detail }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const viewer = requireViewer(tx)
    const entry = await findEntry(tx, entryId)
    if (!entry || !recordRule.may(viewer, entry)) throw new NotFound('studyEntry', entryId)
    if (entry.accountId === viewer.accountId) throw new NotPermitted('decideOwnStudy', 'STUDY_OWN_ENTRY')
    const year = await lockOpenYear(tx, entry.year)
    const record = await lockRecord(tx, year, entry.accountId)
    const facts = (await factsOfRecords(tx, [record.id])).get(record.id) ?? []
    const told = current(facts, 'STUDIED').find((fact) => fact.id === entryId && fact.source === 'OWN')
    if (!told) throw new NotFound('studyEntry', entryId)
    const { entries } = standingOf(year, facts)
    if (entries.find((one) => one.factId === entryId)?.standing !== 'PENDING') throw new Conflict('STUDY_ENTRY_DECIDED')
    await appendFacts(tx, { year, record }, () => [
      reason === null || isConfirmed
        ? { kind: 'CONFIRMED', on: tx.today, factId: entryId }
        : { kind: 'DECLINED', on: tx.today, factId: entryId, reason },
    ])
    return { kind: 'studyRecord', id: record.id }
  })
  return id
}
