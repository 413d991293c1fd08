import { refused, type LocalDate } from '@petition/law'
import { articleOn, currentLead, type MatterStory } from '@petition/domain'
import { must } from '../../matters/index.js'
import { actOn, needed, type ActInput } from '../../matters/referral/index.js'
import { InvalidInput, type Ctx, newId } from '../../platform/index.js'
import { requireOfficial } from '../leadership.store.js'

export interface TakeCaseInput extends ActInput {
  readonly officialId: string
  readonly on: LocalDate
  readonly reason: string
  readonly resolveBy?: LocalDate | null
}

/**
 * A leading official takes the case on (包案, 第十八条第二款): no clock of the law moves and nobody's duty passes over.
 *
 * @throws RuleRefused `CASE_ALREADY_TAKEN`; Conflict `OFFICIAL_INACTIVE`; InvalidInput
 */
export function takeCase(ctx: Ctx, input: TakeCaseInput): Promise<string> {
  const detail = { on: input.on, officialId: input.officialId }
  return actOn(ctx, { name: 'takeCase', act: 'takeCase', input, detail }, async (tx) => {
    const { id: officialId } = await requireOfficial(tx, input.officialId)
    const { on, resolveBy = null } = input
    if (resolveBy !== null && resolveBy < on) throw new InvalidInput({ 'input.resolveBy': 'BEFORE_START' })
    return [
      {
        kind: 'CASE_TAKEN',
        on,
        leadId: newId(),
        officialId,
        reason: needed('input.reason', input.reason, 1000),
        resolveBy,
      },
    ]
  })
}

export interface RecordCaseProgressInput extends ActInput {
  readonly on: LocalDate
  readonly progress: string
}

/** How far it is. @throws RuleRefused `CASE_NOT_TAKEN` */
export function recordCaseProgress(ctx: Ctx, input: RecordCaseProgressInput): Promise<string> {
  return actOn(ctx, { name: 'recordCaseProgress', act: 'recordCaseProgress', input }, (_, { story }) => [
    {
      kind: 'CASE_PROGRESSED',
      on: input.on,
      leadId: leadIdOf(story),
      progress: needed('input.progress', input.progress),
    },
  ])
}

export interface ReleaseCaseInput extends ActInput {
  readonly on: LocalDate
  readonly result: string
}

/** The official lets the case go, with what came of it. @throws RuleRefused `CASE_NOT_TAKEN` */
export function releaseCase(ctx: Ctx, input: ReleaseCaseInput): Promise<string> {
  return actOn(ctx, { name: 'releaseCase', act: 'releaseCase', input }, (_, { story }) => [
    { kind: 'CASE_RELEASED', on: input.on, leadId: leadIdOf(story), result: needed('input.result', input.result) },
  ])
}

function leadIdOf(story: MatterStory): string {
  const lead = currentLead(story)
  if (!lead) must(refused('CASE_NOT_TAKEN', articleOn(story.asOf, '18(2)', '')))
  return lead?.taken.leadId ?? ''
}
