import { applyForHearingBy, type Clock, type LocalDate } from '@petition/law'
import type { FactOf } from '../facts.js'
import { isJoint, representativeIds } from '../joint/representatives.js'
import { partyIds } from '../petition.js'
import { receiptsOf, type Receipt } from '../receipts.js'
import type { MatterStory } from '../story.js'
import { hearingPeriods } from './periods.js'

/** One petitioner's period to ask for a hearing, or to agree to the one proposed. */
export interface AnswerWindow {
  readonly told: FactOf<'HEARING_TOLD'>
  readonly receipt: Receipt
  readonly clock: Clock
  readonly answered: FactOf<'HEARING_ANSWERED'> | null
}

/** Windows of one paper: each from the proven receipt of the party. */
export function windowsOfTold(story: MatterStory, told: FactOf<'HEARING_TOLD'>): readonly AnswerWindow[] {
  const round = { organId: told.organId, from: told.on, issuedIds: new Set([told.id]) }
  return receiptsOf(story, 'HEARING_RIGHT_NOTICE', round).map((receipt) => ({
    ...{ told, receipt },
    clock: applyForHearingBy(receipt.on, story.calendar, hearingPeriods(story)),
    answered:
      story
        .of('HEARING_ANSWERED')
        .find(
          (fact) =>
            fact.partyId === receipt.partyId &&
            fact.organId === told.organId &&
            fact.on >= receipt.on &&
            (told.hearingId === null || fact.hearingId === told.hearingId),
        ) ?? null,
  }))
}

/**
 * Whether a request came in time: nobody was told of a period, or within the last one that the party was told of
 * (decision 050). A late one is recorded and answered; lateness is a ground to refuse it.
 */
export function isAskedInTime(story: MatterStory, answer: FactOf<'HEARING_ANSWERED'>): boolean {
  const last = story
    .of('HEARING_TOLD')
    .filter((told) => told.organId === answer.organId)
    .flatMap((told) => windowsOfTold(story, told))
    .filter(({ receipt }) => receipt.partyId === answer.partyId && receipt.on <= answer.on)
    .at(-1)
  const by = last?.clock.lawfulLastOn ?? null
  return by === null || answer.on <= by
}

/**
 * Until when somebody who was told may still answer. A petitioner whom the paper has not reached loses nothing by that: their
 * period has not begun (条例 第三十一条第六项; decision 050).
 *
 * @returns `until` the last open day; null where somebody has not been reached, or none is open
 */
export function rightToAnswer(
  story: MatterStory,
  told: FactOf<'HEARING_TOLD'>,
): { readonly isOpen: boolean; readonly until: LocalDate | null } {
  const windows = windowsOfTold(story, told)
  const hasAnswered = (partyId: string) =>
    story
      .of('HEARING_ANSWERED')
      .some((fact) => fact.partyId === partyId && fact.organId === told.organId && fact.on >= told.on)
  const unreached = partyIds(story).some(
    (id) => !hasAnswered(id) && !windows.some(({ receipt }) => receipt.partyId === id),
  )
  const days = windows
    .flatMap(({ answered, clock: { lawfulLastOn } }) => (answered || lawfulLastOn === null ? [] : [lawfulLastOn]))
    .filter((day) => story.asOf <= day)
    .sort()
  return { isOpen: unreached || days.length > 0, until: unreached ? null : (days.at(-1) ?? null) }
}

/** Who has to agree to a hearing that the organ proposes: every petitioner; of a joint matter those who speak for it, if there are any. */
export function consenting(story: MatterStory): readonly string[] {
  const speaking = isJoint(story) ? representativeIds(story) : []
  return speaking.length > 0 ? speaking : partyIds(story)
}

/** The day of the last consent to a proposal; null while one of them is missing or came too late (silence is a no). */
export function consentOn(
  story: MatterStory,
  told: FactOf<'HEARING_TOLD'>,
  answers: readonly FactOf<'HEARING_ANSWERED'>[],
): LocalDate | null {
  const days = consenting(story).map((id) => {
    const said = answers.find((fact) => fact.partyId === id && fact.says === 'CONSENTS')
    return said && isAskedInTime(story, said) ? said.on : null
  })
  if (told.hearingId === null || days.length === 0) return null
  return days.reduce<LocalDate | null>(
    (last, day) => (last === null || day === null ? null : day > last ? day : last),
    days[0] ?? null,
  )
}

/** OPEN while somebody may still agree; CLOSED once the period of one of them ended in silence. */
export function answerWindow(story: MatterStory, told: FactOf<'HEARING_TOLD'>): 'OPEN' | 'CLOSED' {
  const silent = windowsOfTold(story, told).some(
    ({ receipt, clock, answered }) =>
      consenting(story).includes(receipt.partyId) &&
      clock.lawfulLastOn !== null &&
      story.asOf > clock.lawfulLastOn &&
      (answered === null || answered.on > clock.lawfulLastOn),
  )
  return silent ? 'CLOSED' : 'OPEN'
}
