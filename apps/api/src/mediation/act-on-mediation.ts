import {
  MEDIATION_ACTS,
  mayActInMediation,
  mayDoInMediation,
  mayDoOnRow,
  type AgreementRow,
  type Mediation,
  type MediationAct,
  type MediationFact,
  type MediationSight,
  type Tally,
} from '@petition/domain'
import { actOnCase, CaseFileEntity, type CaseInput, type NewCaseFact, type PartsAsked } from '../casework/index.js'
import { MatterEntity, must } from '../matters/index.js'
import { InvalidInput, lock, NotFound, NotPermitted, requireViewer, type Ctx, type Tx } from '../platform/index.js'
import { maySeeMediation } from './access.js'
import { MediationCaseEntity, MediationRowEntity } from './mediation.entity.js'
import { foldMediation, MEDIATION } from './mediation-kind.js'
import { sightsOfMediations } from './sight.js'

/** A case under lock with what the rules ask, and the rows whose facts were asked for. */
export interface LockedMediation {
  /** number of the case, for what others read of it */
  readonly number: string
  readonly matterId: string | null
  readonly row: MediationCaseEntity
  readonly mediation: Mediation
  readonly rows: readonly AgreementRow[]
  /** of the case and of the rows asked for, in the order of recording, opened and uncorrected */
  readonly facts: readonly MediationFact[]
  readonly sight: MediationSight
  readonly tally: Tally
}

export interface MediationActOn<Input extends CaseInput> {
  readonly act: MediationAct
  readonly input: Input
  /** default: none, the case's own facts only */
  readonly parts?: PartsAsked
  /** the act writes into the matter as well */
  readonly tellsMatter?: boolean
  /** for the audit log: codes and days, never texts */
  readonly detail?: Readonly<Record<string, unknown>>
}

/**
 * One act on a mediation case: load under lock, may they, what does the law say, append the facts.
 *
 * @returns the case's id
 * @throws NotFound; NotPermitted; Conflict `VERSION_CHANGED`; RuleRefused with the article
 */
export function actOnMediation<Input extends CaseInput>(
  ctx: Ctx,
  { act, input, parts = [], detail = {}, tellsMatter = false }: MediationActOn<Input>,
  work: (tx: Tx, found: LockedMediation) => Promise<readonly NewCaseFact[]> | readonly NewCaseFact[],
): Promise<string> {
  const asked = { name: act, kind: MEDIATION, input, roles: MEDIATION_ACTS[act].by, parts, detail }
  const lockFirst = tellsMatter ? (tx: Tx) => lockMatterOf(tx, input.caseId) : undefined
  return actOnCase(ctx, { ...asked, ...(lockFirst && { lockFirst }) }, async (tx, { file, facts: sealed }) => {
    const row = await tx.m.findOneBy(MediationCaseEntity, { id: file.id })
    const sight = row ? (await sightsOfMediations(tx, [row])).get(row.id) : undefined
    const viewer = requireViewer(tx)
    if (!row || !sight || !maySeeMediation(viewer, sight)) throw new NotFound('case', file.id)
    if (!mayActInMediation(viewer, act, sight)) throw new NotPermitted(act, 'NOT_YOUR_ACT')
    const { mediation, rows, facts } = foldMediation(tx, sealed)
    must(mayDoInMediation(mediation, act, row))
    const { number, matterId } = file
    return work(tx, { number, matterId, row, mediation, rows, facts, sight, tally: row })
  })
}

/** Matters before cases, as a notice of rest days locks them: two acts at once wait for each other and never both. */
async function lockMatterOf(tx: Tx, caseId: string): Promise<void> {
  const file = await tx.m.findOne(CaseFileEntity, { where: { id: caseId }, select: { id: true, matterId: true } })
  if (file?.matterId != null) await lock(tx.m, MatterEntity, { id: file.matterId })
}

export interface RowInput extends CaseInput {
  readonly rowId: string
}

export interface LockedRow extends LockedMediation {
  readonly own: AgreementRow
  readonly entity: MediationRowEntity
}

/** An act on one row: the case's own facts and this row's are read, and no other's. */
export function actOnRow<Input extends RowInput>(
  ctx: Ctx,
  { act, input, detail = {} }: MediationActOn<Input>,
  work: (tx: Tx, found: LockedRow) => Promise<readonly NewCaseFact[]> | readonly NewCaseFact[],
): Promise<string> {
  const asked = { act, input, parts: [input.rowId], detail: { rowId: input.rowId, ...detail } }
  return actOnMediation(ctx, asked, async (tx, found) => {
    const own = found.rows.find((one) => one.id === input.rowId)
    const entity = await tx.m.findOneBy(MediationRowEntity, { id: input.rowId, caseId: found.row.id })
    if (!own || !entity) throw new InvalidInput({ 'input.rowId': 'ROW_UNKNOWN' }, 'ROW_UNKNOWN')
    must(mayDoOnRow(found.mediation, own, act))
    return work(tx, { ...found, own, entity })
  })
}
