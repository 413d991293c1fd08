import type { LocalDate } from '@petition/law'
import { adviceOn, type AreaOfAct } from '@petition/domain/reconsideration'
import { optionalText, requiredText } from '../../organs/index.js'
import { InvalidInput, newId, requireViewer, runCommand, type Ctx } from '../../platform/index.js'
import { RECON_DESK } from '../access.js'
import { ReconConsultationEntity } from '../recon.entity.js'

export interface RecordConsultationInput {
  readonly idempotencyKey: string
  readonly on: LocalDate
  readonly area: AreaOfAct
  readonly question: string
  /** what was added to the computed answer */
  readonly addition?: string | null
}

/**
 * A question at the window with the answer that follows from its kind (第十一条、第十二条、第二十三条). Who asked is not kept.
 *
 * @throws InvalidInput `IN_FUTURE`
 */
export async function recordConsultation(ctx: Ctx, input: RecordConsultationInput): Promise<string> {
  const { area, on } = input
  const command = {
    name: 'recordConsultation',
    input,
    key: input.idempotencyKey,
    roles: RECON_DESK,
    detail: { area, on },
  }
  const { id } = await runCommand(ctx, command, async (tx) => {
    if (on > tx.today) throw new InvalidInput({ 'input.on': 'IN_FUTURE' }, 'IN_FUTURE', { on, today: tx.today })
    const viewer = requireViewer(tx)
    const addition = optionalText('input.addition', input.addition, 2000)
    const row: ReconConsultationEntity = {
      ...{ id: newId(), organId: viewer.organId, on, area, caseId: null },
      question: requiredText('input.question', input.question, 2000),
      answer: [adviceOn(area).advice.zh, addition].filter((one) => one !== null).join('\n'),
      ...{ recordedById: viewer.accountId, recordedAt: tx.now() },
    }
    await tx.m.insert(ReconConsultationEntity, row)
    return { kind: 'consultation', id: row.id }
  })
  return id
}
