import {
  acceptanceOfHandover,
  accountableOrganId,
  claimNos,
  grantedRecusals,
  hearingOrgans,
  handoverState,
  countingAnswers,
  isOpen,
  openProposals,
  receivedFact,
  referralsOf,
  resultOfHandoverOn,
  sortings,
  type Answer,
  type ClaimText,
  type Duty,
  type MatterStory,
  type Referral,
} from '@petition/domain'
import type { ClaimEntity, DutyEntity, ProposalEntity, ReferralEntity } from '../archive/folded.entity.js'
import {
  NO_DAY,
  type MatterLinkEntity,
  type MatterRecusalEntity,
  type MatterOrganEntity,
  type MatterEntity,
  type MatterOrganRole,
} from '../archive/matter.entity.js'

/* What lists and boards read, row by row, from the fold of one matter. */

/** A row whose id is given when it is first written. */
type Unnamed<Row> = Omit<Row, 'id'>

export function claimRows(matterId: string, story: MatterStory): Unnamed<ClaimEntity>[] {
  const texts = receivedFact(story)?.claims ?? []
  const sorted = new Map(sortings(story).map((fact) => [fact.claimNo, fact]))
  const answers = new Map(countingAnswers(story).map((answer) => [answer.claimNo, answer]))
  const done = story.of('CARRIED_OUT')
  return claimNos(story).flatMap((no) => {
    const claim = texts.find((one) => one.no === no)
    if (!claim) return []
    const sorting = sorted.get(no)
    return {
      ...{ matterId, no },
      ...textsOf(claim),
      class: sorting?.claimClass ?? null,
      road: sorting?.road ?? null,
      decidingFact: sorting?.decidingFact ?? null,
      ...answerOf(answers.get(no)),
      performedOn: done.find((fact) => fact.claimNo === no || fact.claimNo === null)?.on ?? null,
    }
  })
}

const textsOf = ({ text, factsAndReasons }: ClaimText) => ({ text, factsAndReasons })

const answerOf = (answer: Answer | undefined) => ({
  outcome: answer?.outcome ?? null,
  finding: answer?.finding ?? null,
  basis: answer?.basis ?? null,
  result: answer?.result ?? null,
  performBy: answer?.performBy ?? null,
})

type OwnedBy = Pick<
  MatterEntity,
  'id' | 'receivedByOrganId' | 'accountableOrganId' | 'registeredById' | 'handlerId' | 'deskId' | 'hasAccusation'
>

export function dutyRows(
  matter: OwnedBy,
  duties: readonly Duty[],
  standing: MatterEntity['standing'],
): Unnamed<DutyEntity>[] {
  return duties.map((duty) => ({
    ...{ matterId: matter.id, key: duty.key, clock: duty.clock, kind: duty.kind },
    ...{ ownerKind: duty.owedBy.kind, ownerId: duty.owedBy.id, eventOn: duty.eventOn },
    ...{ rawLastOn: duty.rawLastOn, lawfulLastOn: duty.lawfulLastOn, warnOn: duty.warnOn },
    ...{ isProvisional: duty.isProvisional, isSuspended: duty.isSuspended },
    ...{ endHow: duty.end?.how ?? null, endOn: duty.end?.on ?? null },
    ...{ instrument: duty.instrument, article: duty.citation.article },
    isOpen: standing === 'OPEN' && isOpen(duty),
    dueOn: duty.warnOn ?? NO_DAY,
    ...{ receivedByOrganId: matter.receivedByOrganId, accountableOrganId: matter.accountableOrganId },
    ...{ registeredById: matter.registeredById, handlerId: matter.handlerId, deskId: matter.deskId },
    hasAccusation: matter.hasAccusation,
  }))
}

export function referralRows(matterId: string, story: MatterStory): ReferralEntity[] {
  const notes = new Map(story.of('REFERRED').map((fact) => [fact.referralId, fact.note]))
  return referralsOf(story)
    .filter((one) => one.repetitionId === null)
    .map((one) => ({
      ...{ id: one.id, matterId, how: one.how, byOrganId: one.byOrganId, organId: one.toOrganId },
      ...{ referredOn: one.referredOn, arrivedOn: one.arrivedOn, signedOn: one.signedOn, reportBy: one.reportBy },
      ...{ objectedOn: one.objection?.on ?? null, objectionReasons: one.objection?.reasons ?? null },
      ...{ answeredOn: one.answer?.on ?? null, handedBackOn: one.handedBackOn, note: notes.get(one.id) ?? null },
      ...handoverColumns(story, one),
    }))
}

/** Only what lies with a political-legal organ is a hand-over (诉访分离). */
function handoverColumns(story: MatterStory, referral: Referral) {
  const isHandover = referral.how !== 'KEPT' && story.organKind(referral.toOrganId) === 'POLITICAL_LEGAL'
  if (!isHandover) return { handoverState: null, acceptedOn: null, resultOn: null }
  return {
    handoverState: handoverState(story, referral),
    acceptedOn: acceptanceOfHandover(story, referral.id)?.on ?? null,
    resultOn: resultOfHandoverOn(story, referral),
  }
}

export function proposalRows(matterId: string, story: MatterStory): ProposalEntity[] {
  const open = new Set(openProposals(story).map((fact) => fact.proposalId))
  const agreed = new Map(story.of('PROPOSAL_AGREED').map((fact) => [fact.proposalId, fact]))
  const declined = new Map(story.of('PROPOSAL_DECLINED').map((fact) => [fact.proposalId, fact]))
  return story.of('PROPOSED').map((fact) => {
    const yes = agreed.get(fact.proposalId)
    const no = declined.get(fact.proposalId)
    return {
      ...{ id: fact.proposalId, matterId, act: fact.act, organId: fact.organId, askedById: fact.byAccountId },
      ...{ askedOn: fact.on, text: textOf(fact.input), input: fact.input, isOpen: open.has(fact.proposalId) },
      decidedById: (yes ?? no)?.byAccountId ?? null,
      decision: yes ? ('AGREED' as const) : no ? ('DECLINED' as const) : null,
      reason: no?.reason ?? null,
    }
  })
}

const textOf = (input: Readonly<Record<string, unknown>>): string => {
  const text = input['reason'] ?? input['reasons'] ?? input['note']
  return typeof text === 'string' ? text : ''
}

/** Organs that have to do with the matter: the receiver, those it was handed to, and reviewers that were asked. */
export function organRows(
  matterId: string,
  receivedByOrganId: string,
  story: MatterStory,
): Unnamed<MatterOrganEntity>[] {
  const row = (
    organId: string,
    role: MatterOrganRole,
    since: MatterOrganEntity['since'],
    until = null as typeof since | null,
  ) => ({
    ...{ matterId, organId, role, since, until },
  })
  const received = receivedFact(story)
  const rows = [
    ...(received ? [row(receivedByOrganId, 'RECEIVER', received.on)] : []),
    ...referralsOf(story)
      .filter((one) => one.how !== 'KEPT' && one.repetitionId === null)
      .map((one) => row(one.toOrganId, 'HANDLER', one.referredOn, one.handedBackOn)),
    ...story
      .of('ASSISTING_NAMED')
      .filter((fact) => fact.assistingOrganId !== accountableOrganId(story))
      .map((fact) => row(fact.assistingOrganId, 'ASSISTING', fact.on)),
    ...story.of('PASSED_ON').map((fact) => row(fact.toOrganId, 'PASSED', fact.on)),
    ...[...story.of('REVIEW_REQUESTED'), ...story.of('RECHECK_REQUESTED')].map((fact) =>
      row(fact.toOrganId, 'REVIEWER', fact.on),
    ),
    ...hearingOrgans(story).map((id) => row(id, 'HEARER', story.of('HEARING_TOLD')[0]?.on ?? story.asOf)),
  ]
  // The same organ may be asked again: its last relation of a kind counts.
  return [...new Map(rows.map((one) => [`${one.organId} ${one.role}`, one])).values()]
}

/** Who must not see it: the recusals that were granted. */
export function recusalRows(matterId: string, story: MatterStory): Unnamed<MatterRecusalEntity>[] {
  return grantedRecusals(story).map(({ accountId, reason, decision }) => ({
    ...{ matterId, accountId, reason, recordedById: decision?.byAccountId ?? '' },
    recordedAt: new Date(decision?.recordedAt ?? 0),
  }))
}

export function linkRows(matterId: string, story: MatterStory): Unnamed<MatterLinkEntity>[] {
  const detached = new Set(story.of('DETACHED').map((fact) => fact.fromMatterId))
  return [
    ...story.of('SPLIT_OFF').map((fact) => ({ matterId, kind: 'SPLIT_OFF' as const, otherId: fact.toMatterId })),
    ...story.of('SPLIT_FROM').map((fact) => ({ matterId, kind: 'SPLIT_FROM' as const, otherId: fact.fromMatterId })),
    ...story.of('FOLLOWS').map((fact) => ({ matterId, kind: 'FOLLOWS' as const, otherId: fact.fromMatterId })),
    ...story
      .of('BROUGHT_AGAIN')
      .flatMap(({ toMatterId }) =>
        toMatterId ? [{ matterId, kind: 'FOLLOWED_BY' as const, otherId: toMatterId }] : [],
      ),
    ...story
      .of('ATTACHED')
      .filter((fact) => !detached.has(fact.toMatterId))
      .map((fact) => ({ matterId, kind: 'REPEATS' as const, otherId: fact.toMatterId })),
  ]
}
