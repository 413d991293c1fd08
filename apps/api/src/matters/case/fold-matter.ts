import { addDays, later, type LocalDate } from '@petition/law'
import {
  accountableOrganId,
  arrivalOf,
  claimNos,
  holderOf,
  isOpen,
  isRoadSix,
  nextDuty,
  receivedFact,
  sortings,
  stageOf,
  standingOf,
  type Duty,
  type MatterStory,
} from '@petition/domain'
import { NO_DAY, type MatterEntity } from '../archive/matter.entity.js'

/** The part of a matter's row that follows from its facts. */
export type FoldedMatter = Pick<
  MatterEntity,
  | 'standing'
  | 'stage'
  | 'summary'
  | 'receivedOn'
  | 'channel'
  | 'purpose'
  | 'topic'
  | 'placeCode'
  | 'groupSize'
  | 'accountableOrganId'
  | 'handlerId'
  | 'deskId'
  | 'hasAccusation'
  | 'nextDutyKey'
  | 'nextDutyOwnerId'
  | 'nextWarnOn'
  | 'nextLawfulLastOn'
  | 'nextProvisional'
  | 'nextSuspended'
  | 'dueOn'
  | 'openDuties'
  | 'endedOn'
  | 'refoldOn'
>

export function foldMatter(story: MatterStory, duties: readonly Duty[]): FoldedMatter {
  const received = receivedFact(story)
  if (!received) throw new Error('a matter begins with its receipt')
  const standing = standingOf(story, duties)
  const holder = holderOf(story)
  const open = standing === 'OPEN'
  const next = open ? nextDuty(duties) : null
  return {
    standing,
    stage: stageOf(story, duties),
    summary: received.summary,
    receivedOn: received.on,
    channel: received.channel,
    purpose: received.purpose,
    topic: received.topic,
    placeCode: received.placeCode,
    groupSize: received.groupSize,
    accountableOrganId: accountableOrganId(story),
    handlerId: holder.accountId,
    deskId: holder.deskId,
    hasAccusation: holdsAccusation(story),
    nextDutyKey: next?.key ?? null,
    nextDutyOwnerId: next?.owedBy.id ?? null,
    nextWarnOn: next?.warnOn ?? null,
    nextLawfulLastOn: next?.lawfulLastOn ?? null,
    nextProvisional: next?.isProvisional ?? false,
    nextSuspended: next?.isSuspended ?? false,
    dueOn: next?.warnOn ?? NO_DAY,
    openDuties: open ? duties.filter(isOpen).length : 0,
    endedOn: open ? null : endOf(story, duties),
    refoldOn: refoldOn(story, duties),
  }
}

/** A claim that was sorted as an accusation, or, before sorting, a petition that says it is one (第三十条第三款). */
function holdsAccusation(story: MatterStory): boolean {
  const sorted = sortings(story)
  if (sorted.some((fact) => fact.claimClass === 'ACCUSATION')) return true
  return receivedFact(story)?.purpose === 'ACCUSATION' && sorted.length < claimNos(story).length
}

/** The day on which the last duty ended or the last thing was done. */
function endOf(story: MatterStory, duties: readonly Duty[]): LocalDate {
  const ends = duties.flatMap((duty) => (duty.kind === 'DUTY' && duty.end?.on ? [duty.end.on] : []))
  const last = story.facts.at(-1)?.on ?? story.asOf
  return ends.length === 0 ? last : ends.reduce((a, b) => later(a, b))
}

const WAITS: readonly Duty['clock'][] = ['HOUSE-SUPPLEMENT', 'TZ-APPLY']

/** The next day on which the fold changes without anybody's act: a public notice that ends, a presumed acceptance. */
function refoldOn(story: MatterStory, duties: readonly Duty[]): LocalDate | null {
  const notices = duties.flatMap((duty) =>
    duty.clock === 'SV-PUBLIC30' && duty.end === null && duty.lawfulLastOn !== null ? [duty.lawfulLastOn] : [],
  )
  const arrival = story.settings.presumedAcceptance && isRoadSix(story) ? arrivalOf(story) : null
  const presumed = arrival ? [addDays(arrival.on, 15)] : []
  // The day after which nobody waits for material any more, or for an answer to the offer of a hearing.
  const waits = duties.flatMap((duty) =>
    WAITS.includes(duty.clock) && duty.end === null && duty.lawfulLastOn !== null
      ? [addDays(duty.lawfulLastOn, 1)]
      : [],
  )
  return [...notices, ...presumed, ...waits].filter((day) => day > story.asOf).sort()[0] ?? null
}
