import { CORRECTABLE, lawOfCorrection, type ConferenceFactKind } from '@petition/domain'
import type { CaseInput } from '../../../casework/index.js'
import { must } from '../../../matters/index.js'
import { InvalidInput, type Ctx } from '../../../platform/index.js'
import { cleanText } from '../../clean-text.js'
import { actOnConference } from '../act-on-conference.js'

export interface CorrectConferenceInput extends CaseInput {
  readonly factId: string
  /** the text as it should be; left out: the entry is taken out */
  readonly text?: string | null
  readonly reason: string
}

const LONGEST: Readonly<Partial<Record<ConferenceFactKind, number>>> = {
  ...{ CONFERENCE_CALLED: 200, AGENDA_ADDED: 500, CONFERENCE_HELD: 8000 },
}

/** Puts the text of an entry right, or takes out one that was never so; what was recorded stays in the log. @throws InvalidInput `ENTRY_UNKNOWN`; RuleRefused `CONFERENCE_NOT_CORRECTABLE` | `RESTS_ON_IT` */
export function correctConference(ctx: Ctx, input: CorrectConferenceInput): Promise<string> {
  const { factId } = input
  return actOnConference(ctx, { act: 'correctConference', input, detail: { factId } }, (tx, { conference, facts }) => {
    const fact = facts.find((one) => one.id === factId)
    if (!fact || fact.kind === 'CORRECTED') throw new InvalidInput({ 'input.factId': 'ENTRY_UNKNOWN' }, 'ENTRY_UNKNOWN')
    const isAnnulled = input.text === null || input.text === undefined
    must(lawOfCorrection(conference, fact.kind, { isAnnulled }))
    const reason = cleanText('input.reason', input.reason, 500)
    const field = CORRECTABLE[fact.kind] ?? ''
    const set = isAnnulled ? {} : { [field]: cleanText('input.text', input.text ?? '', LONGEST[fact.kind] ?? 2000) }
    return [{ kind: 'CORRECTED', on: tx.today, factId, set, isAnnulled, reason }]
  })
}
