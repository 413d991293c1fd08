import { refused, type LocalDate } from '@petition/law'
import { articleOn, owedBy, type CompetenceDecider } from '@petition/domain'
import { requireOrgan } from '../../organs/index.js'
import { Conflict, InvalidInput, requireViewer, type Ctx, newId } from '../../platform/index.js'
import { actOn, must, type ActInput } from '../case/act.js'
import { needed } from '../case/texts.js'

export interface NameAssistingInput extends ActInput {
  readonly organId: string
  /** its part */
  readonly task: string
  readonly dueOn: LocalDate
}

/**
 * The lead organ names one that assists (协办), with its part and a day (第二十四条第一款). The lead stays accountable.
 *
 * @throws RuleRefused `ORGAN_ABOLISHED` | `NEVER_TO_THE_ACCUSED`; InvalidInput `NOT_A_DESTINATION` | `DUE_PAST`
 */
export function nameAssisting(ctx: Ctx, input: NameAssistingInput): Promise<string> {
  return actOn(ctx, { name: 'nameAssisting', act: 'nameAssisting', input }, async (tx, { row }) => {
    const organ = await requireOrgan(tx, input.organId)
    if (organ.isAbolished)
      must(refused('ORGAN_ABOLISHED', articleOn(tx.today, '24(2)', '21(1)'), { organ: organ.name }))
    if (organ.id === row.accountableOrganId || !organ.hasAccounts)
      throw new InvalidInput({ 'input.organId': 'NOT_A_DESTINATION' }, 'NOT_A_DESTINATION', { organ: organ.name })
    if (input.dueOn < tx.today) throw new InvalidInput({ 'input.dueOn': 'DUE_PAST' }, 'DUE_PAST', { today: tx.today })
    return [
      {
        ...{ kind: 'ASSISTING_NAMED', on: tx.today, assistId: newId(), assistingOrganId: organ.id },
        ...{ task: needed('input.task', input.task, 1000), dueOn: input.dueOn },
      },
    ]
  })
}

export interface RecordContributionInput extends ActInput {
  readonly text: string
}

/** What an assisting organ found or did for its part. */
export function recordContribution(ctx: Ctx, input: RecordContributionInput): Promise<string> {
  return actOn(ctx, { name: 'recordContribution', act: 'recordContribution', input }, (tx, { story }) => {
    const [owed] = owedBy(story, requireViewer(tx).organId)
    if (!owed) throw new Conflict('NOTHING_TO_CONTRIBUTE')
    return [{ kind: 'CONTRIBUTED', on: tx.today, assistId: owed.assistId, text: needed('input.text', input.text) }]
  })
}

export interface DecideCompetenceInput extends ActInput {
  readonly decider: CompetenceDecider
  /** who it was, and with which paper */
  readonly who: string
  readonly leadOrganId: string
  readonly reasons: string
}

/**
 * Who takes it, where organs disagree: they agree, else the common superior or the joint conference decides (第二十四条). It reached
 * us and is recorded; the matter is then sent there.
 */
export function decideCompetence(ctx: Ctx, input: DecideCompetenceInput): Promise<string> {
  const detail = { decider: input.decider }
  return actOn(ctx, { name: 'decideCompetence', act: 'decideCompetence', input, detail }, async (tx) => {
    const organ = await requireOrgan(tx, input.leadOrganId)
    if (organ.isAbolished)
      must(refused('ORGAN_ABOLISHED', articleOn(tx.today, '24(2)', '21(1)'), { organ: organ.name }))
    return [
      {
        ...{ kind: 'COMPETENCE_DECIDED', on: tx.today, decider: input.decider, leadOrganId: organ.id },
        ...{ who: needed('input.who', input.who, 200), reasons: needed('input.reasons', input.reasons, 1000) },
      },
    ]
  })
}
