import { officialCalendar, type LocalDate } from '@petition/law'
import {
  accountableOrganId,
  DEFAULT_LAW_SETTINGS,
  receivedFact,
  referralsOf,
  storyOf,
  type LawSettings,
  type MatterFact,
  type MatterSight,
  type MatterStory,
} from '../../src/matters/index.js'
import type { OrganKind, Role, Viewer } from '../../src/organs/index.js'

/* The organs of a random office, and who of them has to do with a matter. */

const KINDS: Readonly<Record<string, OrganKind>> = {
  PO: 'PETITION_OFFICE',
  R1: 'GOVERNMENT',
  C1: 'CITY_ORGAN',
  D1: 'DISCIPLINE',
  F1: 'POLITICAL_LEGAL',
}
export const kindOf = (organId: string): OrganKind => KINDS[organId] ?? 'BUREAU'

/** Organs that handle; S1 succeeds to one of them; nothing is ever sent to X9. */
export const BUREAUS = ['O1', 'O2', 'O3', 'F1'] as const
export const STRANGER = 'X9'

export const storyOn = (
  facts: readonly MatterFact[],
  asOf: LocalDate,
  settings: LawSettings = DEFAULT_LAW_SETTINGS,
): MatterStory => storyOf(facts, { asOf, calendar: officialCalendar, settings, organKind: kindOf })

const ALL: readonly Role[] = [
  ...(['HEAD', 'DEPUTY', 'INTAKE', 'SUPERVISOR', 'REVIEW_CLERK', 'HEARING_CLERK', 'HANDLER', 'ORGAN_HEAD'] as const),
  'PARTNER_DESK',
]

/** Somebody who holds every role of an organ: whatever is refused to them is refused for the organ's sake or the law's. */
export const allOf = (organId: string): Viewer => ({
  ...{ kind: 'account', accountId: `all-${organId}`, organId, organKind: kindOf(organId), roles: ALL },
})

/** What the rules of access know of the matter, as the archive keeps it. */
export function sightOf(story: MatterStory): MatterSight {
  const asked = [...story.of('REVIEW_REQUESTED'), ...story.of('RECHECK_REQUESTED')].map((fact) => fact.toOrganId)
  const has = [
    ...referralsOf(story)
      .filter((one) => one.handedBackOn === null)
      .map((one) => one.toOrganId),
    ...story.of('ASSISTING_NAMED').map((fact) => fact.assistingOrganId),
  ]
  return {
    receivedByOrganId: receivedFact(story)?.organId ?? 'PO',
    accountableOrganId: accountableOrganId(story),
    handledByOrganIds: [...new Set(has)],
    reviewers: [...new Set(asked)].map((organId) => ({ organId, kind: kindOf(organId) })),
    ...{ registeredByAccountId: null, handlerId: null, deskId: null, hasAccusation: false, namedDeskIds: [] },
    recusedAccountIds: [],
  }
}
