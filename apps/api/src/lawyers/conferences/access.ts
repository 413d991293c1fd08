import {
  CONFERENCE_ACTS,
  CONFERENCE_KEEPERS,
  CONFERENCE_READERS,
  MATTER_ROLES,
  OF_AN_ORGAN,
  ON_A_SEAT,
  type ConferenceAct,
} from '@petition/domain'
import type { CaseCondition, CaseFileEntity } from '../../casework/index.js'
import { seenBy, type Seer } from '../../matters/index.js'
import { hasRole, only, type AccessRule, type ThingRule, type Viewer } from '../../platform/index.js'

/** Who asks for conferences at all; which of them, `mayReadConference` says. */
export const conferenceReaders = only(...CONFERENCE_READERS)
export const conferenceKeepers = only(...CONFERENCE_KEEPERS)
export const doersOfConference = (act: ConferenceAct): AccessRule => only(...CONFERENCE_ACTS[act].by)

/** Who counts: the office. A professional's own conferences are no figure. */
export const FIGURE_READERS = [...CONFERENCE_KEEPERS, 'SUPERVISOR'] as const
export const figureReaders = only(...FIGURE_READERS)

/**
 * The rule of a list, as `mayReadConference` says it of one.
 *
 * @param alias of `conference`, or of `case_file`, which has the same ids
 */
export function seenConferences(viewer: Viewer, alias: string): CaseCondition {
  if (viewer.kind === 'system') return { sql: '1 = 1', parameters: {} }
  if (viewer.kind === 'partner') return { sql: '1 = 0', parameters: {} }
  const own = `SELECT seenSeat.caseId FROM conference_seat seenSeat`
  const ways = [
    ...(hasRole(viewer, ...FIGURE_READERS)
      ? [`${alias}.id IN (SELECT seenRow.id FROM conference seenRow WHERE seenRow.officeId = :cfOrgan)`]
      : []),
    ...(hasRole(viewer, ...ON_A_SEAT)
      ? [
          `${alias}.id IN (${own} INNER JOIN professional seenPro ON seenPro.id = seenSeat.professionalId WHERE seenPro.accountId = :cfMe)`,
        ]
      : []),
    ...(hasRole(viewer, ...OF_AN_ORGAN)
      ? [
          `${alias}.id IN (${own} WHERE seenSeat.organId = :cfOrgan)`,
          `${alias}.id IN (SELECT seenAsked.caseId FROM conference_follow_up seenAsked WHERE seenAsked.organId = :cfOrgan)`,
        ]
      : []),
  ]
  if (ways.length === 0) return { sql: '1 = 0', parameters: {} }
  return { sql: `(${ways.join(' OR ')})`, parameters: { cfMe: viewer.accountId, cfOrgan: viewer.organId } }
}

/**
 * Lines of the agenda that the viewer reads, as `mayReadItem` says it of one: `seesMatter` is the rule of matters, and a seat opens
 * the matter it was put on the agenda for, unless that holds an accusation or the viewer stepped back from it.
 *
 * @param alias of `conference_item`
 */
export function readItems(seer: Seer, alias: string): CaseCondition {
  const { viewer } = seer
  if (viewer.kind === 'system') return { sql: '1 = 1', parameters: {} }
  if (viewer.kind === 'partner') return { sql: '1 = 0', parameters: {} }
  const standsBack = `EXISTS (SELECT 1 FROM conference_conflict back INNER JOIN professional backPro ON backPro.id = back.professionalId WHERE back.itemId = ${alias}.id AND back.caseId = ${alias}.caseId AND backPro.accountId = :itemMe)`
  const recused = `EXISTS (SELECT 1 FROM matter_recusal itemRecusal WHERE itemRecusal.matterId = itemMatter.id AND itemRecusal.accountId = :itemMe)`
  const seated = `EXISTS (SELECT 1 FROM conference_seat itemSeat INNER JOIN professional itemPro ON itemPro.id = itemSeat.professionalId WHERE itemSeat.caseId = ${alias}.caseId AND itemPro.accountId = :itemMe)`
  const seen = seenBy(seer, { alias: 'itemMatter' })
  const ways = [
    ...(hasRole(viewer, ...MATTER_ROLES) ? [`(${seen.sql})`] : []),
    ...(hasRole(viewer, ...ON_A_SEAT) ? [`(itemMatter.hasAccusation = :itemNo AND ${seated})`] : []),
  ]
  const matter =
    ways.length === 0
      ? ''
      : ` OR EXISTS (SELECT 1 FROM matter itemMatter WHERE itemMatter.id = ${alias}.matterId AND NOT ${recused} AND (${ways.join(' OR ')}))`
  return {
    sql: `(NOT ${standsBack} AND (${alias}.matterId IS NULL${matter}))`,
    parameters: { ...seen.parameters, itemMe: viewer.accountId, itemNo: false },
  }
}

/** Of the head alone; the conference's own rule is asked right after, when its seats are loaded, at every desk and for every reading. */
export const conferenceRule: ThingRule<CaseFileEntity, (alias: string) => CaseCondition> = {
  name: '召集单位、参会单位和承办单位、参会的律师等人员可见',
  may: (viewer) => viewer.kind === 'system' || (viewer.kind === 'account' && hasRole(viewer, ...CONFERENCE_READERS)),
  filter: (viewer) => (alias) => seenConferences(viewer, alias),
}
