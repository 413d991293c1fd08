import { cite, refused, type LocalDate } from '@petition/law'
import type { ConferenceTelling } from '@petition/domain'
import type { CaseInput } from '../../../casework/index.js'
import { must } from '../../../matters/index.js'
import { requireOrgan } from '../../../organs/index.js'
import { InvalidInput, newId, NotPermitted, requireViewer, type Ctx } from '../../../platform/index.js'
import { cleanText } from '../../clean-text.js'
import { actOnConference, requireItem, requirePast, type LockedConference } from '../act-on-conference.js'

export interface GiveFollowUpInput extends CaseInput {
  readonly itemId?: string | null
  readonly toOrganId: string
  readonly text: string
  readonly reportBy: LocalDate
}

/** What an organ is asked to do, or undertook at a joint reception, and by when: from now on it owes it. @throws NotFound; InvalidInput `REPORT_BY_PASSED`; RuleRefused `NOT_HELD` */
export function giveFollowUp(ctx: Ctx, input: GiveFollowUpInput): Promise<string> {
  const { itemId = null, toOrganId, reportBy } = input
  const asked = { act: 'giveFollowUp', input, detail: { toOrganId, reportBy } } as const
  return actOnConference(ctx, asked, async (tx, { conference }) => {
    if (itemId !== null) requireItem(conference, itemId)
    const organ = await requireOrgan(tx, toOrganId)
    if (reportBy < tx.today)
      throw new InvalidInput({ 'input.reportBy': 'REPORT_BY_PASSED' }, 'REPORT_BY_PASSED', { today: tx.today })
    const text = cleanText('input.text', input.text, 1000)
    return [{ kind: 'FOLLOW_UP_GIVEN', on: tx.today, followUpId: newId(), itemId, toOrganId: organ.id, text, reportBy }]
  })
}

export interface ReportFollowUpInput extends CaseInput {
  readonly followUpId: string
  readonly on: LocalDate
  readonly report: string
}

/** The organ reports, or the office on its behalf. @throws InvalidInput `FOLLOW_UP_UNKNOWN`; NotPermitted `NOT_YOUR_FOLLOW_UP`; RuleRefused */
export function reportFollowUp(ctx: Ctx, input: ReportFollowUpInput): Promise<string> {
  const { followUpId, on } = input
  return actOnConference(ctx, { act: 'reportFollowUp', input, detail: { followUpId, on } }, (tx, found) => {
    const { given } = requireOpenFollowUp(found, followUpId)
    if (!found.isKeeper && requireViewer(tx).organId !== given.toOrganId)
      throw new NotPermitted('reportFollowUp', 'NOT_YOUR_FOLLOW_UP')
    requirePast(tx, 'input.on', on)
    if (on < given.on) throw new InvalidInput({ 'input.on': 'BEFORE_GIVEN' }, 'BEFORE_GIVEN', { on: given.on })
    const report = cleanText('input.report', input.report, 4000)
    return [{ kind: 'FOLLOW_UP_REPORTED', on, followUpId, report, organId: given.toOrganId }]
  })
}

export interface DropFollowUpInput extends CaseInput {
  readonly followUpId: string
  readonly reason: string
}

/** No longer asked for; kept with its reason. @throws InvalidInput `FOLLOW_UP_UNKNOWN`; RuleRefused */
export function dropFollowUp(ctx: Ctx, input: DropFollowUpInput): Promise<string> {
  const { followUpId } = input
  return actOnConference(ctx, { act: 'dropFollowUp', input, detail: { followUpId } }, (tx, found) => {
    requireOpenFollowUp(found, followUpId)
    const reason = cleanText('input.reason', input.reason, 500)
    return [{ kind: 'FOLLOW_UP_DROPPED', on: tx.today, followUpId, reason }]
  })
}

function requireOpenFollowUp({ conference }: LockedConference, followUpId: string) {
  const found = conference.followUps.find((one) => one.given.followUpId === followUpId)
  if (!found) throw new InvalidInput({ 'input.followUpId': 'FOLLOW_UP_UNKNOWN' }, 'FOLLOW_UP_UNKNOWN')
  if (found.reported || found.dropped) must(refused('NO_OPEN_FOLLOW_UP', cite('house', '')))
  return found
}

export interface TellJointResultInput extends CaseInput {
  readonly on: LocalDate
  readonly result: string
  readonly how: ConferenceTelling
}

/**
 * The petitioner heard what came of the joint reception. It is noted here and in no fact of the matter: what a matter tells by law
 * is its own notices and opinions, and a reception replaces none of them.
 *
 * @throws RuleRefused `NOT_JOINT` | `NOT_HELD` | `RESULT_TOLD_ALREADY`
 */
export function tellJointResult(ctx: Ctx, input: TellJointResultInput): Promise<string> {
  const { on, how } = input
  return actOnConference(ctx, { act: 'tellJointResult', input, detail: { on } }, (tx) => {
    requirePast(tx, 'input.on', on)
    return [{ kind: 'RESULT_TOLD', on, how, result: cleanText('input.result', input.result, 2000) }]
  })
}
