import type { LocalDate } from '@petition/law'
import { clockOn, dutyFrom, houseClock } from '../../casework/index.js'
import { organ, type DutyEnd } from '../../casework/index.js'
import type { Duty } from '../duties/duty.js'
import type { FactOf } from '../facts.js'
import { arrivalOf } from '../handlings.js'
import { firstOf, partyIds, receivedFact } from '../petition.js'
import { receiptsOf, servedOnAll } from '../receipts.js'
import { referralsOf } from '../referrals.js'
import type { MatterStory } from '../story.js'
import { isJoint, representativeIds } from './representatives.js'

/**
 * 第二十三条: the petitioner is told in writing, and of a joint matter that is everybody who signed (decision 025). A written
 * notice meets the organ's fifteen days; this one stays until each of them has it, by the same last day.
 */
export function equalNoticeDuties(story: MatterStory): readonly Duty[] {
  if (!isJoint(story)) return []
  return story.of('NOTIFIED').flatMap((told) => {
    const lastOn = told.content === 'RECEIPT_ROUTE_PROCEDURE' ? noticeBy(story, told) : null
    if (lastOn === null) return []
    const clock = houseClock(story, 'HOUSE-EQUAL-NOTICE', {
      ...{ eventOn: told.on, eventWhat: 'NOTIFIED', period: null, writtenOn: lastOn },
    })
    return [dutyFrom(clock, { event: told, owedBy: organ(told.organId), end: endOf(story, told) })]
  })
}

/** The last day of art. 23, from the arrival at that organ. */
function noticeBy(story: MatterStory, { organId, on }: FactOf<'NOTIFIED'>): LocalDate | null {
  const arrival = arrivalOf(story)
  const from = arrival?.organId === organId ? arrival.on : (receivedFact(story)?.on ?? on)
  return clockOn(story, 'XF-NOTICE15-DIRECT', { eventOn: from, eventWhat: 'ARRIVED' })?.lawfulLastOn ?? null
}

/** Who has to have it: everybody, or by a local rule the representatives. */
export function toBeTold(story: MatterStory): readonly string[] {
  const representatives = story.settings.noticeToRepresentatives ? representativeIds(story) : []
  return representatives.length > 0 ? representatives : partyIds(story)
}

function endOf(story: MatterStory, told: FactOf<'NOTIFIED'>): DutyEnd | null {
  const round = { organId: told.organId, from: told.on }
  const days = toBeTold(story).map(
    (id) =>
      firstOf(
        (['NOTICE', 'ACCEPTANCE_NOTICE'] as const)
          .flatMap((paper) => receiptsOf(story, paper, round))
          .filter((receipt) => receipt.partyId === id),
      )?.on ?? null,
  )
  const last = days.reduce<LocalDate | null>((at, day) => (day !== null && (at === null || day > at) ? day : at), null)
  if (last !== null && days.every((day) => day !== null)) return { how: 'MET', on: last }
  const later = laterNews(story, told)
  return later === null ? null : { how: 'SUPERSEDED', on: later }
}

/** Everybody has what came of it, or the papers went back: the news of the receipt is none any more. */
function laterNews(story: MatterStory, told: FactOf<'NOTIFIED'>): LocalDate | null {
  const back = referralsOf(story).find((one) => one.toOrganId === told.organId && one.handedBackOn !== null)
  return (
    servedOnAll(story, 'OPINION') ??
    servedOnAll(story, 'ADVICE_REPLY') ??
    (back?.handedBackOn && back.handedBackOn >= told.on ? back.handedBackOn : null)
  )
}
