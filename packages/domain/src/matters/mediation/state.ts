import { addDays, type LocalDate } from '@petition/law'
import type { FactOf } from '../facts.js'
import { claimNos, endedAsWhole } from '../petition.js'
import type { MatterStory } from '../story.js'

/** A mediation as the matter sees it. */
export interface MatterMediation {
  readonly screened: FactOf<'MEDIATION_SCREENED'>
  readonly ledIn: FactOf<'MEDIATION_LED_IN'> | null
  readonly ended: FactOf<'MEDIATION_ENDED'> | null
  /** claims that the dispute is about */
  readonly claimNos: readonly number[]
  /** of those that were agreed on, the claims for which the handling organ still owes its opinion; empty where nothing was agreed */
  readonly openClaimNos: readonly number[]
}

export const mediationsOf = (story: MatterStory): readonly MatterMediation[] =>
  story.of('MEDIATION_SCREENED').map((screened) => {
    const own = <F extends { mediationId: string }>(facts: readonly F[]) =>
      facts.find((fact) => fact.mediationId === screened.mediationId) ?? null
    const ended = own(story.of('MEDIATION_ENDED'))
    const about = screened.claimNos ?? claimNos(story)
    const openClaimNos = ended?.how === 'AGREED' ? unanswered(story, about) : []
    return { screened, ledIn: own(story.of('MEDIATION_LED_IN')), ended, claimNos: about, openClaimNos }
  })

/**
 * An agreement binds its two sides and ends nothing of the matter (decision 010): each claim is answered in the opinion
 * (第三十二条), unless the matter ended as a whole.
 */
function unanswered(story: MatterStory, about: readonly number[]): readonly number[] {
  if (endedAsWhole(story) !== null) return []
  const answered = new Set(story.of('OPINION_ISSUED').flatMap((fact) => fact.answers.map((one) => one.claimNo)))
  return about.filter((no) => !answered.has(no))
}

/** The one that is asked about or runs; null where none does. */
export const runningMediation = (story: MatterStory): MatterMediation | null =>
  mediationsOf(story).find((one) => one.screened.isSuitable && one.ended === null) ?? null

/** Days that a consented pause leaves out of the handling period, both inside; it ends by itself, and with the mediation. */
export const mediationPauses = (story: MatterStory): readonly { from: LocalDate; to: LocalDate; what: string }[] =>
  mediationsOf(story).flatMap(({ ledIn, ended }) => {
    if (ledIn?.pauseUntil == null) return []
    const from = addDays(ledIn.on, 1)
    const to = ended !== null && ended.on < ledIn.pauseUntil ? ended.on : ledIn.pauseUntil
    return from <= to ? [{ from, to, what: 'MEDIATION' }] : []
  })

/** A dispute of the matter at a centre, as the matter knows it. */
export interface MatterDispute {
  readonly disputeId: string
  /** the last time it was led in: a dispute that breaks out anew is the same one */
  readonly ledIn: FactOf<'CENTRE_LED_IN'>
  readonly rounds: number
  readonly settled: FactOf<'CENTRE_SETTLED'> | null
}

export const matterDisputesOf = (story: MatterStory): readonly MatterDispute[] => {
  const led = story.of('CENTRE_LED_IN')
  return [...new Set(led.map((fact) => fact.disputeId))].flatMap((disputeId) => {
    const rounds = led.filter((fact) => fact.disputeId === disputeId)
    const settled = story.of('CENTRE_SETTLED').filter((fact) => fact.disputeId === disputeId)
    const ledIn = rounds.at(-1)
    if (!ledIn) return []
    const isOver = settled.length >= rounds.length
    return [{ disputeId, ledIn, rounds: rounds.length, settled: isOver ? (settled.at(-1) ?? null) : null }]
  })
}

/** The one that stands at a centre now; null where none does. */
export const runningDispute = (story: MatterStory): MatterDispute | null =>
  matterDisputesOf(story).find((one) => one.settled === null) ?? null
