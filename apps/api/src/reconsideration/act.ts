import type { LocalDate, Verdict } from '@petition/law'
import {
  lawOfRecon,
  mayActInRecon,
  RECON_ACTS,
  type ApprovedAct,
  type ReconActName,
  type ReconBody,
  type ReconLog,
} from '@petition/domain/reconsideration'
import { appendCaseFacts, type CaseFact, type NewCaseFact } from '../casework/index.js'
import { must } from '../matters/index.js'
import {
  Conflict,
  InvalidInput,
  NotPermitted,
  requireViewer,
  runCommand,
  type CommandResult,
  type Ctx,
  type Tx,
} from '../platform/index.js'
import { sightOf } from './access.js'
import { lockRecon, type ReconInHand } from './load-recon.js'
import { logOf } from './recon-log.js'

/** What every command on a case says first. */
export interface ReconInput {
  readonly idempotencyKey: string
  readonly caseId: string
  readonly expectedVersion: number
}
export interface DatedInput extends ReconInput {
  /** day on which it happened; not after today */
  readonly on: LocalDate
}

interface ReconAsked<Input extends ReconInput> {
  readonly name: ReconActName
  readonly input: Input
  /** day on which it happened: the law is asked of that day; default today */
  readonly on?: LocalDate
  /** for the audit log: codes and days, never texts */
  readonly detail?: Readonly<Record<string, unknown>>
  /** 'left to the command': it reached us, so it is recorded and the law gives it its effect or none */
  readonly law?: 'refuse' | 'left to the command'
}

export type Dated<Body = ReconBody> = Body & { readonly on: LocalDate }

/**
 * One act on one case: load under lock, may they, what does the law say, append the facts. What needs the head's approval
 * is put down as asked for, and done when the head agrees.
 *
 * @returns the case's id
 * @throws NotFound; NotPermitted; Conflict `VERSION_CHANGED`; InvalidInput `IN_FUTURE` | `BEFORE_RECEIPT`; RuleRefused
 */
export async function actOnRecon<Input extends ReconInput>(
  ctx: Ctx,
  asked: ReconAsked<Input>,
  work: (tx: Tx, found: ReconInHand, log: ReconLog) => Promise<readonly Dated[]> | readonly Dated[],
): Promise<string> {
  const { name, input, detail = {} } = asked
  const roles = RECON_ACTS[name].by
  const command = { name, input, key: input.idempotencyKey, roles, detail: { caseId: input.caseId, ...detail } }
  const { id } = await runCommand(ctx, command, async (tx): Promise<CommandResult> => {
    const found = await lockRecon(tx, input.caseId)
    if (!mayActInRecon(requireViewer(tx), name, sightOf(found.row))) throw new NotPermitted(name, 'NOT_YOUR_ACT')
    requireVersion(found, input.expectedVersion)
    const log = requireDay(tx, found, asked.on ?? tx.today)
    if (asked.law !== 'left to the command') must(lawNow(found, log, name))
    await append(tx, found, asProposal(tx, name, await work(tx, found, log)))
    return { kind: 'reconsideration', id: found.row.id }
  })
  return id
}

/** Appends facts to the log of the case; what is written down by the body for somebody else is the body's record. */
export async function append(tx: Tx, found: ReconInHand, bodies: readonly Dated[]): Promise<readonly CaseFact[]> {
  return appendCaseFacts(tx, found.file, found.facts, bodies as unknown as readonly NewCaseFact[])
}

function requireVersion({ file }: ReconInHand, expectedVersion: number): void {
  if (file.version !== expectedVersion)
    throw new Conflict('VERSION_CHANGED', { id: file.id, expectedVersion, version: file.version })
}

/** The log of the day on which the act happened. @throws InvalidInput `IN_FUTURE` | `BEFORE_RECEIPT` */
function requireDay(tx: Tx, { facts, row }: ReconInHand, on: LocalDate): ReconLog {
  if (on > tx.today) throw new InvalidInput({ 'input.on': 'IN_FUTURE' }, 'IN_FUTURE', { on, today: tx.today })
  if (on < row.receivedOn)
    throw new InvalidInput({ 'input.on': 'BEFORE_RECEIPT' }, 'BEFORE_RECEIPT', { on, receivedOn: row.receivedOn })
  return logOf(tx, facts, on)
}

/** Refusals that only say that time went on: an act of an earlier day may still be put down. */
const OF_TIME: ReadonlySet<string> = new Set(['RECON_EXAMINATION_OVER', 'RECON_PERIOD_OVER'])

/** The law of the day it happened, and of today, so that nothing is done twice by dating it back. */
function lawNow({ log: today }: ReconInHand, log: ReconLog, name: ReconActName): Verdict<unknown> {
  const then = lawOfRecon(log, name)
  if (!then.isGranted || log.asOf === today.asOf) return then
  const now = lawOfRecon(today, name)
  if (now.isGranted || OF_TIME.has(now.refusal.code)) return then
  const isBySilence = now.refusal.code === 'RECON_ACCEPTED_ALREADY' && today.first('ACCEPTED') === null
  return isBySilence ? then : now
}

/** First words of what is asked for, as the list of approvals shows them. */
function asProposal(tx: Tx, name: ReconActName, bodies: readonly Dated[]): readonly Dated[] {
  const { approvedBy, label } = RECON_ACTS[name]
  const [body] = bodies
  if (approvedBy.length === 0 || !body) return bodies
  const summary = label[tx.locale]
  return [{ kind: 'PROPOSED', on: tx.today, act: name as ApprovedAct, body: { ...body }, summary }]
}
