import type { LocalDate } from '@petition/law'
import {
  accusationReferral,
  adviceDecision,
  adviceRepliedOn,
  corrected,
  holdingsOf,
  isOffice,
  needsJointDecision,
  type MatterStory,
} from '@petition/domain'
import { requireViewer, type Ctx } from '../../platform/index.js'
import type { MatterCase } from '../case/load-case.js'
import { sitsAtNamedDesk } from '../case/sight.js'

/** What a matter came to beside the petition procedure, folded from its facts (第二十二条至第二十五条、第二十九条至第三十一条). */
export function roadsOf({ story }: MatterCase) {
  return {
    advice: adviceView(story),
    handover: handoverView(story),
    ledIn: ledInViews(story),
    protection: protectionViews(story),
    assisting: assistingViews(story),
    competence: story
      .of('COMPETENCE_DECIDED')
      .map(({ decider, who, leadOrganId, reasons, on }) => ({ decider, who, organId: leadOrganId, reasons, on })),
    urgent: urgentView(story),
    holdings: holdingsOf(story).map((one) => ({ ...one })),
    needsJointDecision: needsJointDecision(story),
  }
}

function adviceView(story: MatterStory) {
  const decided = adviceDecision(story)
  return (
    decided && {
      ...{ number: decided.number, decidedOn: decided.on, decisions: [...decided.decisions] },
      repliedOn: adviceRepliedOn(story),
    }
  )
}

function handoverView(story: MatterStory) {
  const referral = accusationReferral(story)
  const routed = story.of('ACCUSATION_ROUTED').find((fact) => fact.referralId === referral?.id)
  if (!referral || !routed) return null
  const result = story.of('RESULT_NOTED').at(-1)
  const reported = story.of('CLOSING_REPORTED').at(-1)
  return {
    ...{ concern: routed.concern, managedBy: routed.managedBy, decidingFact: routed.decidingFact },
    ...{ basis: routed.basis, departure: routed.departure, accusedOrganId: routed.accusedOrganId },
    ...{ organId: referral.toOrganId, handedOn: referral.referredOn, signedOn: referral.signedOn },
    resultOn: result?.on ?? reported?.on ?? null,
    isTellable: result?.isTellable ?? (reported ? true : null),
    result: (result?.text ?? reported?.text ?? '') || null,
  }
}

function ledInViews(story: MatterStory) {
  return story.of('LED_IN').map((fact) => {
    const taken = story.of('LED_IN_RECEIVED').find((one) => one.ledInId === fact.id)
    return {
      id: fact.id,
      ...{ claimNos: [...fact.claimNos], road: fact.road, place: fact.place, organId: fact.toOrganId, on: fact.on },
      ...{ takenOn: taken?.on ?? null, proof: taken?.proof ?? null },
    }
  })
}

function protectionViews(story: MatterStory) {
  return story.of('PROTECTION_STARTED').map((fact) => {
    const answered = story.of('PROTECTION_ANSWERED').find((one) => one.startedId === fact.id)
    return {
      ...{ claimNos: [...fact.claimNos], law: fact.law, performBy: fact.performBy },
      ...{ isPerformed: answered?.isPerformed ?? null, text: answered?.text ?? null, answeredOn: answered?.on ?? null },
    }
  })
}

function assistingViews(story: MatterStory) {
  return story.of('ASSISTING_NAMED').map((fact) => {
    const given = story.of('CONTRIBUTED').find((one) => one.assistId === fact.assistId)
    return {
      ...{ organId: fact.assistingOrganId, task: fact.task, dueOn: fact.dueOn },
      ...{ text: given?.text ?? null, contributedOn: given?.on ?? null },
    }
  })
}

function urgentView(story: MatterStory) {
  const known = story.of('URGENT_KNOWN').at(0)
  return known
    ? {
        ...{ knownOn: known.on, what: known.what ?? '' },
        reports: story
          .of('URGENT_REPORTED')
          .map(({ on, to = [], what = '', measures = null }) => ({ on, to: [...to], what, measures })),
        decisions: story.of('URGENT_DECIDED').map(({ on, by, text }) => ({ on, by, text })),
      }
    : null
}

export interface OriginalText {
  readonly summary: string
  readonly claims: { readonly no: number; readonly text: string; readonly factsAndReasons: string | null }[]
  readonly settledOn: LocalDate
}

/**
 * The words told at intake, where another text was given on or claims were split off: for the head of the office and the desk
 * named for accusations, since what was taken out may be one (第三十条第三款).
 */
export async function originalText(ctx: Ctx, { row, sight, facts }: MatterCase): Promise<OriginalText | null> {
  const viewer = requireViewer(ctx)
  if (!isOffice(viewer, sight)) return null
  const settled = facts.findLast((fact) => fact.kind === 'TEXT_SETTLED' || fact.kind === 'SPLIT_OFF')
  if (!settled) return null
  if (!viewer.roles.includes('HEAD') && !(await sitsAtNamedDesk(ctx, row.receivedByOrganId))) return null
  const received = corrected(facts).find((fact) => fact.kind === 'RECEIVED')
  if (received?.kind !== 'RECEIVED') return null
  return { summary: received.summary, claims: received.claims.map((claim) => ({ ...claim })), settledOn: settled.on }
}
