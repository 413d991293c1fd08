import { hearingDueOn, hearingsOf, hearingStep, WAITING_STATES, type Hearing, type MatterStory } from '@petition/domain'
import { release } from '../casework/index.js'
import { NO_DAY, type MatterFolded } from '../matters/index.js'
import { newId, syncRows, type Tx } from '../platform/index.js'
import { HearingEntity, HearingSeatEntity } from './hearing.entity.js'

/**
 * Keeps what lists read of the hearings of a matter, and lets go of rooms and people where none is held any more: with every
 * fold, since an offer that nobody answers ends by the day alone, and a calendar notice moves days.
 */
export async function keepHearings(tx: Tx, { matterId, story }: MatterFolded): Promise<void> {
  const hearings = hearingsOf(story)
  if (hearings.length === 0) return
  await syncRows(
    tx,
    HearingEntity,
    { matterId },
    hearings.map((hearing) => hearingRow(matterId, story, hearing)),
    (row) => row.id,
  )
  const seats = hearings.flatMap((hearing) => seatRows(matterId, hearing))
  await syncRows(tx, HearingSeatEntity, { matterId }, seats, (row) => `${row.hearingId} ${row.officerId}`)
  for (const hearing of hearings) if (!isBooked(hearing)) await release(tx, hearing.id)
}

/** A day that is set, or was held, keeps its room: the calendar shows what was where. */
const isBooked = ({ state, plan }: Hearing): boolean =>
  plan !== null && !['CANCELLED', 'OVERTAKEN', 'GIVEN_UP', 'WITHOUT_EFFECT'].includes(state)

function hearingRow(matterId: string, story: MatterStory, hearing: Hearing): HearingEntity {
  const nextStep = hearingStep(story, hearing)
  const { plan, round, state } = hearing
  return {
    ...{ id: hearing.id, matterId, organId: hearing.organId, stage: round?.stage ?? null, state, nextStep },
    isOpen: nextStep !== 'NONE' || WAITING_STATES.includes(state),
    dueOn: hearingDueOn(story, hearing) ?? NO_DAY,
    ...{ hearingOn: plan?.hearingOn ?? null, roomId: plan?.roomId ?? null },
  }
}

const seatRows = (matterId: string, { id: hearingId, plan }: Hearing): HearingSeatEntity[] =>
  (plan?.seats ?? []).map(({ officerId, seat }) => ({ id: newId(), matterId, hearingId, officerId, seat }))
