import {
  ACTS,
  actingOrgans,
  FACTS,
  HANDOVER_SCOPES,
  lawfulnessOf,
  mayAct,
  type ActName,
  type FactKind,
} from '@petition/domain'
import type { Verdict } from '@petition/law'
import { accountRefs } from '../../organs/index.js'
import {
  Conflict,
  NotPermitted,
  requireViewer,
  RuleRefused,
  runCommand,
  type AccessRule,
  type CommandResult,
  type Ctx,
  type Tx,
} from '../../platform/index.js'
import { appendFacts, type Appending } from './append-facts.js'
import { lockCase, type MatterCase } from './load-case.js'

/** What every command on a matter says first. */
export interface ActInput {
  readonly idempotencyKey: string
  readonly matterId: string
  /** version the caller saw; acts that change nothing of the matter's course leave it out */
  readonly expectedVersion?: number | null
}

export interface ActOn<Input extends ActInput> {
  /** the command, as partners and the audit log know it */
  readonly name: string
  /** its row in the table of acts */
  readonly act: ActName
  readonly input: Input
  /** for the audit log: codes and days, never texts */
  readonly detail?: Readonly<Record<string, unknown>>
  /**
   * 'refuse' (default): what the law forbids is refused and not recorded. 'record': it reached us, so it is recorded and the
   * law gives it its effect or none; the command itself says which refusals are of that kind.
   */
  readonly law?: 'refuse' | 'left to the command'
}

/** Roles that may ask for an act at all: those that do it and those that approve it. */
export const rolesOf = (act: ActName): AccessRule['roles'] => [...new Set([...ACTS[act].by, ...ACTS[act].approvedBy])]

/** Contracts of partner systems that do it. */
const scopesOf = (act: ActName): readonly string[] => (ACTS[act].isOpenToPartners ? [HANDOVER_SCOPES.act] : [])

/**
 * One act on one matter: load under lock, may they, what does the law say, append the facts. The `work` answers with the
 * facts; it writes nothing of the matter itself.
 *
 * @returns the matter's id
 * @throws NotFound; NotPermitted; Conflict `VERSION_CHANGED`; RuleRefused with the article
 */
export async function actOn<Input extends ActInput>(
  ctx: Ctx,
  asked: ActOn<Input>,
  work: (tx: Tx, matter: MatterCase) => Promise<readonly Appending[]> | readonly Appending[],
): Promise<string> {
  const { name, act, input, detail = {} } = asked
  const command = { name, input, key: input.idempotencyKey, roles: rolesOf(act), scopes: scopesOf(act), detail }
  const { id } = await runCommand(ctx, command, async (tx): Promise<CommandResult> => {
    const matter = await lockCase(tx, input.matterId)
    requireMay(tx, act, matter)
    await requireVersion(tx, matter, input.expectedVersion)
    if (asked.law !== 'left to the command') requireLawful(tx, act, matter)
    await appendFacts(tx, matter, await work(tx, matter))
    return { kind: 'matter', id: matter.row.id }
  })
  return id
}

/** @throws NotPermitted where the viewer's role or organ does not know the act for this matter */
export function requireMay(ctx: Ctx, act: ActName, matter: MatterCase): void {
  if (!mayAct(requireViewer(ctx), act, matter.sight)) throw new NotPermitted(act, 'NOT_YOUR_ACT')
}

/** @throws RuleRefused with code, article and facts */
export function requireLawful(tx: Tx, act: ActName, matter: MatterCase): void {
  const viewer = requireViewer(tx)
  const acting =
    viewer.kind === 'system'
      ? matter.sight.reviewers.map((one) => one.organId)
      : actingOrgans(viewer, act, matter.sight)
  must(lawfulnessOf(matter.story, act, viewer.organId, acting))
}

/** Goes on where the law says yes, with what it says. @throws RuleRefused */
export function must<Said>(verdict: Verdict<Said>): Said {
  if (!verdict.isGranted) throw new RuleRefused(verdict.refusal)
  return verdict.value
}

const HINTS: ReadonlySet<FactKind> = new Set(['SPLIT_OFF', 'TEXT_SETTLED'])

/** @throws Conflict `VERSION_CHANGED` with who did what meanwhile; a partner system is not told of others' acts */
async function requireVersion(tx: Tx, { row, facts }: MatterCase, expected: number | null | undefined): Promise<void> {
  if (expected === null || expected === undefined || expected === row.version) return
  if (tx.viewer?.kind === 'partner')
    throw new Conflict('VERSION_CHANGED', { expectedVersion: expected, version: row.version })
  // What was split off or settled is not hinted at by an error either (第三十条第三款).
  const last = facts.findLast((fact) => !HINTS.has(fact.kind))
  const by = last?.byAccountId ? (await accountRefs(tx, [last.byAccountId])).get(last.byAccountId) : undefined
  throw new Conflict('VERSION_CHANGED', {
    ...{ id: row.id, expectedVersion: expected, version: row.version },
    ...{
      lastAct: last ? FACTS[last.kind].zh : null,
      lastActEn: last ? FACTS[last.kind].en : null,
      by: by?.name ?? null,
    },
  })
}
