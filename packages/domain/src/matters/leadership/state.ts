import { firstOf } from '../petition.js'
import type { FactOf } from '../facts.js'
import type { MatterStory } from '../story.js'
import type { Instruction } from './facts.js'

/** A case that a leading official took on, with what came of it. */
export interface Lead {
  readonly taken: FactOf<'CASE_TAKEN'>
  readonly progress: readonly FactOf<'CASE_PROGRESSED'>[]
  readonly released: FactOf<'CASE_RELEASED'> | null
}

export const leadsOf = (story: MatterStory): readonly Lead[] =>
  story.of('CASE_TAKEN').map((taken) => ({
    taken,
    progress: story.of('CASE_PROGRESSED').filter((fact) => fact.leadId === taken.leadId),
    released: firstOf(story.of('CASE_RELEASED').filter((fact) => fact.leadId === taken.leadId)),
  }))

/** One official at a time: handing a case over is letting it go and taking it on. */
export const currentLead = (story: MatterStory): Lead | null =>
  leadsOf(story).find((lead) => lead.released === null) ?? null

export interface GivenInstruction extends Instruction {
  readonly received: FactOf<'LEADER_RECEIVED'>
  readonly reported: FactOf<'INSTRUCTION_REPORTED'> | null
}

export const instructionsOf = (story: MatterStory): readonly GivenInstruction[] =>
  story.of('LEADER_RECEIVED').flatMap((received) => {
    const { instruction } = received
    if (instruction === null) return []
    const reports = story
      .of('INSTRUCTION_REPORTED')
      .filter((fact) => fact.instructionId === instruction.instructionId && fact.on >= received.on)
    return [{ ...instruction, received, reported: firstOf(reports) }]
  })

export interface Assistance {
  readonly led: FactOf<'ASSISTANCE_LED'>
  readonly answered: FactOf<'ASSISTANCE_ANSWERED'> | null
}

export const assistancesOf = (story: MatterStory): readonly Assistance[] =>
  story.of('ASSISTANCE_LED').map((led) => ({
    led,
    answered: firstOf(
      story.of('ASSISTANCE_ANSWERED').filter((fact) => fact.assistanceId === led.assistanceId && fact.on >= led.on),
    ),
  }))
