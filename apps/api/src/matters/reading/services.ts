import type { LocalDate } from '@petition/law'
import { serviceEffect, type Duty, type FactOf, type MatterStory, type ServedPaper } from '@petition/domain'
import type { Ctx } from '../../platform/index.js'
import type { MatterCase } from '../case/load-case.js'
import { partiesOf, unknownParty, type PartyView } from './parties.js'

export interface AttemptView extends Pick<FactOf<'SERVED'>, 'id' | 'mode' | 'on' | 'proof'> {
  readonly no: number
  readonly outcome: 'SERVED' | 'PENDING' | 'RETURNED' | 'WITHOUT_EFFECT'
  readonly receivedOn: LocalDate | null
}

export interface ServiceView {
  readonly id: string
  readonly paper: ServedPaper
  readonly party: PartyView
  readonly servedOn: LocalDate | null
  readonly windowLastOn: LocalDate | null
  readonly attempts: AttemptView[]
}

/** What was served on whom: attempts together by paper and petitioner, with the window that the receipt opened. */
export async function servicesOf(ctx: Ctx, matter: MatterCase): Promise<ServiceView[]> {
  const parties = new Map((await partiesOf(ctx, matter)).map((party) => [party.id, party]))
  const groups = new Map<string, FactOf<'SERVED'>[]>()
  for (const served of matter.story.of('SERVED')) {
    const key = `${served.paper}:${served.partyId}`
    groups.set(key, [...(groups.get(key) ?? []), served])
  }
  return [...groups].flatMap(([id, facts]) => {
    const [first] = facts
    if (!first) return []
    const attempts = facts.map((fact, at) => attempt(matter.story, fact, at + 1))
    return {
      id: `${matter.row.id}:${id}`,
      paper: first.paper,
      party: parties.get(first.partyId) ?? unknownParty(first.partyId),
      servedOn: earliest(attempts.map((one) => one.receivedOn)),
      windowLastOn: windowOf(matter.duties, first.partyId, new Set(facts.map((fact) => fact.id))),
      attempts,
    }
  })
}

const OUTCOMES = {
  RECEIVED: 'SERVED',
  PENDING: 'PENDING',
  RETURNED: 'RETURNED',
  WITHOUT_EFFECT: 'WITHOUT_EFFECT',
} as const

function attempt(story: MatterStory, fact: FactOf<'SERVED'>, no: number): AttemptView {
  const effect = serviceEffect(story, fact)
  return {
    ...{ id: fact.id, no, mode: fact.mode, on: fact.on, proof: fact.proof },
    outcome: OUTCOMES[effect.kind],
    receivedOn: effect.kind === 'RECEIVED' ? effect.on : null,
  }
}

const earliest = (days: readonly (LocalDate | null)[]): LocalDate | null =>
  days.reduce((first, day) => (day !== null && (first === null || day < first) ? day : first), null)

/** The right of this petitioner that one of these attempts opened. */
const windowOf = (duties: readonly Duty[], partyId: string, attemptIds: ReadonlySet<string>): LocalDate | null =>
  duties
    .filter((duty) => duty.kind === 'RIGHT' && duty.owedBy.kind === 'PARTY' && duty.owedBy.id === partyId)
    .filter((duty) => attemptIds.has(duty.key.split(':')[1] ?? ''))
    .at(-1)?.lawfulLastOn ?? null
