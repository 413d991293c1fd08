import {
  DISPUTE_CLOCKS,
  disputeDuties,
  disputeOf,
  isOpen,
  isSettledWhereItBegan,
  label,
  type Dispute,
  type DisputeFact,
} from '@petition/domain'
import { In } from 'typeorm'
import { registerCaseKind, type CaseFact, type CaseFold, type CaseKind } from '../../casework/index.js'
import { NO_DAY } from '../../matters/index.js'
import { syncRows, type Ctx, type Tx } from '../../platform/index.js'
import { disputeRule } from './access.js'
import { DisputeCentreEntity, DisputeEntity, DisputeStayEntity } from './centres.entity.js'

export const DISPUTE = 'DISPUTE'

interface DisputeFold extends CaseFold {
  readonly dispute: Dispute
}

export function disputeFrame(ctx: Ctx) {
  const { today: asOf, calendar, settings } = ctx
  return {
    ...{ asOf, calendar },
    takeWorkingDays: settings.numberOn('centreTakeWorkingDays', asOf),
    contactWorkingDays: settings.numberOn('centreContactWorkingDays', asOf),
    revisitDays: settings.numberOn('centreRevisitDays', asOf),
  }
}

/** The facts of one dispute as they count on the context's day. */
export function foldDispute(ctx: Ctx, facts: readonly CaseFact[]): Dispute {
  const dispute = disputeOf(facts as unknown as readonly DisputeFact[], disputeFrame(ctx))
  if (dispute === null) throw new Error('a dispute that was never reported')
  return dispute
}

const disputeKind: CaseKind<DisputeFold> = {
  kind: DISPUTE,
  label: label('矛盾纠纷', 'dispute'),
  // Those of them who have a seat in the centre: the rule says so.
  doneBy: ['HANDLER', 'MEDIATOR', 'INTAKE'],
  rule: disputeRule,
  clocks: DISPUTE_CLOCKS,
  fold: (ctx, _file, facts) => {
    const dispute = foldDispute(ctx, facts)
    return {
      ...{ dispute, organId: dispute.now.organId, handlerId: null, refoldOn: null },
      isOpen: dispute.standing !== 'CLOSED',
      parts: [{ partId: null, duties: disputeDuties(dispute) }],
    }
  },
  write: async (tx, file, { dispute, parts }) => {
    const { now, standing, settled, rounds, stays } = dispute
    const owed = parts[0]?.duties.find(isOpen)
    await tx.m.update(
      DisputeEntity,
      { id: file.id },
      {
        ...{ centreId: now.centreId, level: now.level, standing, rounds, heldSince: now.from },
        ...{ endHow: settled?.how ?? null, settledOn: settled?.on ?? null, dueOn: owed?.warnOn ?? NO_DAY },
        ...{ kind: dispute.reported.about, isSettledWhereItBegan: isSettledWhereItBegan(dispute) },
        hasMovedUp: stays.some((stay) => stay.began === 'MOVED_UP'),
      },
    )
    await writeStays(tx, file.id, dispute)
  },
}

async function writeStays(tx: Tx, caseId: string, { stays }: Dispute): Promise<void> {
  const centres = await tx.m.findBy(DisputeCentreEntity, { id: In(stays.map((stay) => stay.centreId)) })
  const roots = new Map(centres.map((centre) => [centre.id, centre.rootId]))
  const rows = stays.map((stay) => ({
    ...{ caseId, no: stay.no, round: stay.round, centreId: stay.centreId, level: stay.level, organId: stay.organId },
    ...{ rootId: roots.get(stay.centreId) ?? '', began: stay.began, fromOn: stay.from, takenOn: stay.takenOn },
    toOn: stay.to,
  }))
  await syncRows(tx, DisputeStayEntity, { caseId }, rows, (row) => String(row.no))
}

export const registerDisputes = (): void => registerCaseKind(disputeKind)
