import { mayNameMediator, type ChosenBy, type MemberRole } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { CaseFileEntity, declareTies, type CaseInput } from '../../casework/index.js'
import { MatterEntity, must } from '../../matters/index.js'
import { needed } from '../../matters/referral/index.js'
import { AccountEntity } from '../../organs/index.js'
import { InvalidInput, requireViewer, type Ctx, type Tx } from '../../platform/index.js'
import { actOnMediation, type LockedMediation } from '../act-on-mediation.js'
import { requireNoConflict } from './conflicts.js'

/** Who mediates is named on letters of the case and of its rows: what became wrong by the change is owed anew at once. */
const OF_ALL = { parts: 'ALL' } as const

export interface NameMediatorInput extends CaseInput {
  readonly on: LocalDate
  readonly accountId: string
  readonly as: MemberRole
  readonly chosenBy: ChosenBy
}

/**
 * Names who mediates (人民调解法 第十九条). Of the body's own people; not whoever handles the matter, stepped back from it, or has a
 * conflict in it that was reported anywhere.
 *
 * @throws RuleRefused `MEDIATOR_HANDLES_MATTER` | `MEDIATOR_RECUSED` | `MEMBER_ALREADY_NAMED` | `MEDIATOR_HAS_CONFLICT`; InvalidInput
 */
export function nameMediator(ctx: Ctx, input: NameMediatorInput): Promise<string> {
  const { on, accountId, as, chosenBy } = input
  return actOnMediation(
    ctx,
    { act: 'nameMediator', input, ...OF_ALL, detail: { on, accountId, as } },
    async (tx, found) => {
      const { row, mediation, sight } = found
      const account = await tx.m.findOneBy(AccountEntity, { id: accountId })
      if (!account || account.organId !== row.bodyOrganId || account.isLocked || !account.roles.includes(as))
        throw new InvalidInput({ 'input.accountId': 'NOT_OF_THE_BODY' }, 'NOT_OF_THE_BODY')
      const handlerId = await handlerOf(tx, row.id)
      must(mayNameMediator(mediation, accountId, { handlerId, recusedIds: sight.recusedIds }))
      await requireNoConflict(tx, found, [accountId], tx.today)
      return [{ kind: 'MEMBER_NAMED', on, accountId, as, chosenBy }]
    },
  )
}

async function handlerOf(tx: Tx, caseId: string): Promise<string | null> {
  const { matterId } = await tx.m.findOneByOrFail(CaseFileEntity, { id: caseId })
  return matterId === null ? null : ((await tx.m.findOneBy(MatterEntity, { id: matterId }))?.handlerId ?? null)
}

export interface DeclareMediatorTiesInput extends CaseInput {
  readonly on: LocalDate
  readonly isFree: boolean
  readonly statement: string
}

/**
 * The named one says whether there are ties to the parties or the matter: for oneself only. Ties said here count at every table;
 * whoever has a conflict on record is not free by saying so.
 *
 * @throws RuleRefused `MEDIATOR_HAS_CONFLICT`
 */
export function declareMediatorTies(ctx: Ctx, input: DeclareMediatorTiesInput): Promise<string> {
  const { on, isFree } = input
  return actOnMediation(
    ctx,
    { act: 'declareMediatorTies', input, ...OF_ALL, detail: { on, isFree } },
    async (tx, found) => {
      const { accountId } = requireViewer(tx)
      const statement = needed('input.statement', input.statement, 1000)
      const { matterId, number } = found
      if (isFree) await requireNoConflict(tx, found, [accountId], tx.today)
      else if (matterId !== null) {
        // The statement may speak of the sides: what is reported elsewhere only says where it was made.
        const note = `在调解案件${number}中声明有利害关系`
        await declareTies(tx, { accountId, matterId, officeId: found.row.officeId, on, note })
      }
      return [{ kind: 'MEMBER_DECLARED', on, accountId, isFree, statement }]
    },
  )
}

export interface ReleaseMediatorInput extends CaseInput {
  readonly on: LocalDate
  readonly accountId: string
  readonly reason: string
}

/** Lets somebody go: ties, illness, or a party who does not accept them (第二十三条). */
export function releaseMediator(ctx: Ctx, input: ReleaseMediatorInput): Promise<string> {
  const { on, accountId } = input
  return actOnMediation(ctx, { act: 'releaseMediator', input, ...OF_ALL, detail: { on, accountId } }, (_, found) => {
    requireMember(found, accountId)
    return [{ kind: 'MEMBER_RELEASED', on, accountId, reason: needed('input.reason', input.reason, 500) }]
  })
}

function requireMember({ mediation }: LockedMediation, accountId: string): void {
  const is = mediation.members.some((one) => one.accountId === accountId && one.releasedOn === null)
  if (!is) throw new InvalidInput({ 'input.accountId': 'NOT_A_MEMBER' }, 'NOT_A_MEMBER')
}
