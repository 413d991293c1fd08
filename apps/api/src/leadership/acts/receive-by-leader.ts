import type { LocalDate } from '@petition/law'
import { instructionsOf, type Instruction } from '@petition/domain'
import { actOn, needed, wanted, type ActInput } from '../../matters/referral/index.js'
import { requiredOrgan } from '../../organs/index.js'
import { Conflict, InvalidInput, type Ctx, type Tx, newId } from '../../platform/index.js'
import { ReceptionDayEntity } from '../leadership.entity.js'
import { lockReception } from '../leadership.store.js'

export interface ReceiveByLeaderInput extends ActInput {
  readonly receptionId: string
  readonly record: string
  /** what the official asked of which organ until when: organ and text together, or neither */
  readonly instruction?: string | null
  readonly toOrganId?: string | null
  readonly reportBy?: LocalDate | null
}

/**
 * The matter was spoken about on a reception day (第十八条第二款); the first one makes the day a held one.
 *
 * @throws Conflict `RECEPTION_CANCELLED` | `RECEPTION_NOT_YET`; InvalidInput `PAIRED`
 */
export function receiveByLeader(ctx: Ctx, input: ReceiveByLeaderInput): Promise<string> {
  const detail = { receptionId: input.receptionId }
  return actOn(ctx, { name: 'receiveByLeader', act: 'receiveByLeader', input, detail }, async (tx) => {
    const day = await lockReception(tx, input.receptionId)
    if (day.status === 'CANCELLED') throw new Conflict('RECEPTION_CANCELLED', { reason: day.reason })
    if (day.on > tx.today) throw new Conflict('RECEPTION_NOT_YET', { on: day.on })
    const instruction = await instructionOf(tx, input)
    if (day.status === 'PLANNED')
      await tx.m.update(ReceptionDayEntity, { id: day.id }, { status: 'HELD', version: day.version + 1 })
    const record = needed('input.record', input.record)
    return [
      { kind: 'LEADER_RECEIVED', on: day.on, receptionId: day.id, officialId: day.officialId, record, instruction },
    ]
  })
}

async function instructionOf(tx: Tx, input: ReceiveByLeaderInput): Promise<Instruction | null> {
  const text = wanted('input.instruction', input.instruction, 2000)
  const toOrganId = input.toOrganId ?? null
  if ((text === null) !== (toOrganId === null)) throw new InvalidInput({ 'input.instruction': 'PAIRED' }, 'PAIRED')
  if (text === null || toOrganId === null) return null
  const { id } = await requiredOrgan(tx, toOrganId)
  return { instructionId: newId(), toOrganId: id, text, reportBy: input.reportBy ?? null }
}

export interface ReportInstructionInput extends ActInput {
  readonly instructionId: string
  readonly on: LocalDate
  readonly report: string
}

/** What came of what the official asked. @throws InvalidInput `INSTRUCTION_UNKNOWN` */
export function reportInstruction(ctx: Ctx, input: ReportInstructionInput): Promise<string> {
  return actOn(ctx, { name: 'reportInstruction', act: 'reportInstruction', input }, (_, { story }) => {
    const { instructionId, on } = input
    if (!instructionsOf(story).some((one) => one.instructionId === instructionId && one.reported === null))
      throw new InvalidInput({ 'input.instructionId': 'INSTRUCTION_UNKNOWN' }, 'INSTRUCTION_UNKNOWN')
    return [{ kind: 'INSTRUCTION_REPORTED', on, instructionId, report: needed('input.report', input.report) }]
  })
}
