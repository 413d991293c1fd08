import { cite, refused, type LocalDate } from '@petition/law'
import type { CaseInput } from '../../casework/index.js'
import { dropUploads, readUpload } from '../../files/index.js'
import { must } from '../../matters/index.js'
import { Conflict, InvalidInput, type Ctx } from '../../platform/index.js'
import { actOnMediation } from '../act-on-mediation.js'
import { enterRows } from '../agreement/new-rows.js'
import { MediationRowEntity } from '../mediation.entity.js'
import { requireMediation } from '../sight.js'
import { readRoster, type Roster } from './read-roster.js'

/** Reads an uploaded roster for a case that the viewer may see, and says what importing it would do. Nothing is written. */
export async function previewRoster(ctx: Ctx, caseId: string, uploadId: string): Promise<Roster> {
  await requireMediation(ctx, caseId)
  const { name, bytes } = await readUpload(ctx, uploadId)
  return readRoster(name, bytes)
}

export interface ImportAgreementRowsInput extends CaseInput {
  readonly on: LocalDate
  readonly uploadId: string
}

/** A text of an agreement holds no more parties than one can read: the limit keeps an act short. */
const MOST_ROWS = 1000

/**
 * Enters all rows of a roster, or none: a line with an error, a total that does not add up, a number that is there already.
 *
 * @throws RuleRefused `ROSTER_HAS_ERRORS` | `ROSTER_DIFFERS` with the difference; Conflict `ROSTER_ROWS_THERE`; InvalidInput
 */
export async function importAgreementRows(ctx: Ctx, input: ImportAgreementRowsInput): Promise<string> {
  const { on } = input
  return actOnMediation(ctx, { act: 'importAgreementRows', input, detail: { on } }, async (tx, { row, mediation }) => {
    // Read here and not before: the upload is gone once it was imported, and whoever lost the answer gets it by asking again.
    const { name, bytes } = await readUpload(tx, input.uploadId)
    const roster = await readRoster(name, bytes)
    requireWhole(roster)
    if (roster.rows.length > MOST_ROWS) throw new InvalidInput({ 'input.uploadId': `1-${MOST_ROWS}` })
    const there = await tx.m.find(MediationRowEntity, { where: { caseId: row.id }, select: { agreementNo: true } })
    const known = new Set(there.map((one) => one.agreementNo))
    const twice = roster.rows.find((one) => known.has(one.agreementNo))
    if (twice) throw new Conflict('ROSTER_ROWS_THERE', { agreementNo: twice.agreementNo })
    const facts = await enterRows(tx, { caseId: row.id, mediation, on }, roster.rows)
    await dropUploads(tx, [input.uploadId])
    return facts
  })
}

function requireWhole({ problems }: Roster): void {
  const differs = problems.find((one) => one.code === 'ROSTER_DIFFERS')
  const article = cite('peoples-mediation-2010', '29(1)')
  if (differs) must(refused('ROSTER_DIFFERS', article, differs.facts as never))
  if (problems.length > 0)
    must(refused('ROSTER_HAS_ERRORS', article, { rows: new Set(problems.map((one) => one.line)).size }))
}
