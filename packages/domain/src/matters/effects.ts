import { cite, type Citation } from '@petition/law'
import { articleOfObjection } from './duties/referral.js'
import { extensionsOf } from './duties/handling-period.js'
import { MOST_REPRESENTATIVES } from './joint/representatives.js'
import { RECHECK, REVIEW, windowsOf } from './duties/review.js'
import type { MatterFact } from './facts.js'
import { handlingsOf, isAcceptanceEffective } from './handlings.js'
import { articleOn, ledElsewhere, storyAt } from './petition.js'
import { serviceEffect } from './receipts.js'
import { referralsOf } from './referrals.js'
import { gateOfRepetition } from './repetitions.js'
import { outsideSimpleScope } from './simple.js'
import type { MatterStory } from './story.js'

/** A fact that is in the record and to which the law gives no effect: the dates stay as if it had not been. */
export interface WithoutEffect {
  readonly factId: string
  readonly code: string
  readonly citation: Citation
}

export function factsWithoutEffect(story: MatterStory): readonly WithoutEffect[] {
  return story.facts.flatMap((fact) => {
    const why = withoutEffect(story, fact)
    return why ? [{ factId: fact.id, ...why }] : []
  })
}

type Why = { readonly code: string; readonly citation: Citation } | null

function withoutEffect(story: MatterStory, fact: MatterFact): Why {
  switch (fact.kind) {
    case 'REPRESENTATIVES_NAMED':
      return fact.number > MOST_REPRESENTATIVES
        ? { code: 'TOO_MANY_REPRESENTATIVES', citation: articleOn(fact.on, '20(3)', '18(2)') }
        : null
    case 'OBJECTED':
      return objectionWithoutEffect(story, fact)
    case 'EXTENDED':
      return extensionWithoutEffect(story, fact)
    case 'ACCEPTED':
      return acceptanceWithoutEffect(story, fact)
    case 'SIMPLE_CHOSEN':
      return outsideSimpleScope(storyAt(story, fact.on), fact.on)
    case 'SERVED': {
      const effect = serviceEffect(story, fact)
      return effect.kind === 'WITHOUT_EFFECT' ? { code: 'SERVICE_WITHOUT_PROOF', citation: effect.citation } : null
    }
    case 'REVIEW_REQUESTED':
      return requestWithoutEffect(story, fact)
    case 'RECHECK_REQUESTED':
      return requestWithoutEffect(story, fact)
    case 'REVIEW_EXTENDED':
      return { code: 'NO_EXTENSION_OF_REVIEW', citation: articleOn(fact.on, '35', '34') }
    case 'RECHECK_EXTENDED':
      return { code: 'NO_EXTENSION_OF_RECHECK', citation: articleOn(fact.on, '36(1)', '35(1)') }
    default:
      return null
  }
}

function objectionWithoutEffect(story: MatterStory, fact: MatterFact & { kind: 'OBJECTED' }): Why {
  const referral = referralsOf(story).find((one) => one.id === fact.referralId)
  if (referral?.isObjectionEffective && referral.objection?.id === fact.id) return null
  return {
    code: fact.hasReasons ? 'OBJECTION_TOO_LATE' : 'OBJECTION_WITHOUT_REASONS',
    citation: articleOfObjection(fact.on),
  }
}

function extensionWithoutEffect(story: MatterStory, fact: MatterFact & { kind: 'EXTENDED' }): Why {
  const counts = handlingsOf(story).some((handling) =>
    extensionsOf(story, handling).some((one) => one.fact.id === fact.id),
  )
  return counts ? null : { code: 'EXTENSION_WITHOUT_EFFECT', citation: articleOn(fact.on, '34', '33') }
}

/** The article behind an acceptance that has none: papers gone back, another road, or a repetition that is not taken. */
function acceptanceWithoutEffect(story: MatterStory, fact: MatterFact & { kind: 'ACCEPTED' }): Why {
  if (isAcceptanceEffective(story, fact)) return null
  const again = story
    .of('BROUGHT_AGAIN')
    .filter((one) => one.organId === fact.organId && one.on <= fact.on)
    .at(-1)
  const gate = again ? gateOfRepetition(story, again) : null
  if (gate) return { code: gate.gate, citation: gate.citation }
  const elsewhere = ledElsewhere(storyAt(story, fact.on))
  if (elsewhere) return { code: 'LED_ELSEWHERE', citation: articleOfRoad(elsewhere.road ?? 1) }
  return { code: 'HANDED_BACK', citation: articleOfObjection(fact.on) }
}

function requestWithoutEffect(
  story: MatterStory,
  fact: MatterFact & { kind: 'REVIEW_REQUESTED' | 'RECHECK_REQUESTED' },
): Why {
  const remedy = fact.kind === 'REVIEW_REQUESTED' ? REVIEW : RECHECK
  const window = windowsOf(story, remedy).find((one) => one.request?.id === fact.id)
  if (window?.isInTime) return null
  const citation = remedy === REVIEW ? articleOn(fact.on, '35', '34') : articleOn(fact.on, '36(1)', '35(1)')
  return { code: window ? 'REQUEST_TOO_LATE' : 'REQUEST_WITHOUT_OPINION', citation }
}

/** 第三十一条: the item of the road. */
export const articleOfRoad = (road: number): Citation => cite('petition-regulation-2022', `31(${road})`)
