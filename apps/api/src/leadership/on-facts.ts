import { instructionsOf, leadsOf, type FactKind, type MatterStory } from '@petition/domain'
import type { FactsAppended } from '../matters/index.js'
import { newId, syncRows, type Tx } from '../platform/index.js'
import { CaseLeadEntity, ReceptionMatterEntity } from './leadership.entity.js'

const OF_LEADERS: readonly FactKind[] = [
  ...(['LEADER_RECEIVED', 'INSTRUCTION_REPORTED', 'CASE_TAKEN', 'CASE_PROGRESSED', 'CASE_RELEASED'] as const),
  'CORRECTED',
]

/** Keeps what lists read of a matter's leaders, in the act's own transaction. */
export async function keepLeaders(tx: Tx, { matterId, appended, story }: FactsAppended): Promise<void> {
  if (!appended.some((fact) => OF_LEADERS.includes(fact.kind))) return
  await syncRows(tx, CaseLeadEntity, { matterId }, leadRows(matterId, story), (row) => row.id)
  await syncRows(tx, ReceptionMatterEntity, { matterId }, receptionRows(matterId, story), (row) => row.receptionId)
}

const leadRows = (matterId: string, story: MatterStory): CaseLeadEntity[] =>
  leadsOf(story).map(({ taken, progress, released }) => ({
    ...{ id: taken.leadId, matterId, officialId: taken.officialId, takenOn: taken.on, resolveBy: taken.resolveBy },
    ...{ progressedOn: progress.at(-1)?.on ?? null, releasedOn: released?.on ?? null, isOpen: released === null },
  }))

/** Spoken about twice on one day is one row: the last instruction of the day counts for the list. */
function receptionRows(matterId: string, story: MatterStory): ReceptionMatterEntity[] {
  const given = instructionsOf(story)
  const rows = story.of('LEADER_RECEIVED').map((fact): ReceptionMatterEntity => {
    const instruction = given.find((one) => one.received.id === fact.id)
    return {
      ...{ id: newId(), matterId, receptionId: fact.receptionId, instructedOrganId: instruction?.toOrganId ?? null },
      ...{ reportBy: instruction?.reportBy ?? null, reportedOn: instruction?.reported?.on ?? null },
    }
  })
  return [...new Map(rows.map((row) => [row.receptionId, row])).values()]
}
