import {
  Conflict,
  lock,
  NotFound,
  requireViewer,
  runCommand,
  type AccessRule,
  type Ctx,
  type Tx,
} from '../platform/index.js'
import { appendCaseFacts, type NewCaseFact } from './append-case-facts.js'
import { caseKind, type CaseFact } from './case-kinds.js'
import { caseFacts, type PartsAsked } from './case-log.store.js'
import { CaseFileEntity } from './casework.entity.js'
import { casesSeenBy } from './owed-case-duties.js'

/** What every command on a case says first. */
export interface CaseInput {
  readonly idempotencyKey: string
  readonly caseId: string
  /** the version the caller saw; left out by acts on one part, which do not touch what others see */
  readonly expectedVersion?: number | null
}

/** A case under lock, for an act on it. */
export interface LockedCase {
  readonly file: CaseFileEntity
  /** in the order of recording: all, or the case's own with those of the parts asked for */
  readonly facts: readonly CaseFact[]
}

export interface CaseAct<Input extends CaseInput> {
  /** the command, as partners and the audit log know it */
  readonly name: string
  readonly kind: string
  readonly input: Input
  readonly roles: AccessRule['roles']
  readonly scopes?: AccessRule['scopes']
  /** for the audit log: codes and days, never texts */
  readonly detail?: Readonly<Record<string, unknown>>
  /** default 'ALL' */
  readonly parts?: PartsAsked
  /** takes the locks that come before the case's own, such as that of the matter it tells */
  readonly lockFirst?: (tx: Tx) => Promise<void>
}

/**
 * One act on one case: load under lock, may they see it, append the facts that the `work` answers with. Whether they may do
 * it, and whether the law lets them, the kind's own table of acts says in `work`.
 *
 * @returns the case's id
 * @throws NotFound; NotPermitted; Conflict `VERSION_CHANGED`; what the work throws
 */
export async function actOnCase<Input extends CaseInput>(
  ctx: Ctx,
  asked: CaseAct<Input>,
  work: (tx: Tx, found: LockedCase) => Promise<readonly NewCaseFact[]> | readonly NewCaseFact[],
): Promise<string> {
  const { name, kind, input, roles, scopes = [], detail = {}, parts = 'ALL' } = asked
  const command = { name, input, key: input.idempotencyKey, roles, scopes, detail: { caseId: input.caseId, ...detail } }
  const { id } = await runCommand(ctx, command, async (tx) => {
    await asked.lockFirst?.(tx)
    const file = await lockCaseFile(tx, kind, input.caseId)
    const { expectedVersion } = input
    if (expectedVersion !== null && expectedVersion !== undefined && expectedVersion !== file.version)
      throw new Conflict('VERSION_CHANGED', { id: file.id, expectedVersion, version: file.version })
    const facts = await caseFacts(tx.m, file.id, parts)
    await appendCaseFacts(tx, file, facts, await work(tx, { file, facts }))
    return { kind: 'case', id: file.id }
  })
  return id
}

/** @throws NotFound for a case that is not there, of another kind, or not the viewer's to see */
export async function lockCaseFile(tx: Tx, kind: string, id: string): Promise<CaseFileEntity> {
  return seenFile(tx, kind, id, await lock(tx.m, CaseFileEntity, { id }))
}

/** The head of a case that the viewer may see. @throws NotFound */
export async function requireCaseFile(ctx: Ctx, kind: string, id: string): Promise<CaseFileEntity> {
  return seenFile(ctx, kind, id, await ctx.read.findOneBy(CaseFileEntity, { id, kind }))
}

/** Whoever is not let into the list of cases learns nothing of one, its version included: the same rule, asked for this case. */
async function seenFile(ctx: Ctx, kind: string, id: string, file: CaseFileEntity | null): Promise<CaseFileEntity> {
  const viewer = requireViewer(ctx)
  const mayBe = file !== null && file.kind === kind && caseKind(kind).rule.may(viewer, file)
  if (!mayBe || (viewer.kind !== 'system' && !(await casesSeenBy(ctx, viewer, [id])).has(id)))
    throw new NotFound('case', id)
  return file
}
