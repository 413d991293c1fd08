import { later, type Calendar, type LocalDate } from '@petition/law'
import { caseLog, type CaseLog } from '../casework/index.js'
import { MEDIATION_ORDER, type MediationFact, type MediationFactOf } from './facts.js'
import type { CommonSigner, MediationEnd, MediationSide, MediationStanding, MemberRole } from './words.js'

export interface MediationFrame {
  /** the question is asked at the end of this day */
  readonly asOf: LocalDate
  readonly calendar: Calendar
  /** House: working days within which the body takes what was led in. */
  readonly takeWorkingDays: number
  /** House: working days to ask both sides and to lead in after the screening. */
  readonly askWorkingDays: number
  /** House: working days within which the body urges an instalment that was due and is not paid. */
  readonly urgeWorkingDays: number
  /** House: working days within which a letter that became wrong goes out anew. */
  readonly renewWorkingDays: number
}

/** Somebody who mediates or helps, with the word on ties. */
export interface Member {
  readonly accountId: string
  readonly as: MemberRole
  readonly namedOn: LocalDate
  /** null: nothing declared yet */
  readonly isFree: boolean | null
  readonly releasedOn: LocalDate | null
}

/** One mediation case, without its rows. */
export interface Mediation {
  /** the case's own, in the order of recording, uncorrected: what went out, and what changed after it */
  readonly recorded: readonly MediationFact[]
  readonly log: CaseLog<MediationFact>
  readonly frame: MediationFrame
  readonly screened: MediationFactOf<'SCREENED'> | null
  readonly standing: MediationStanding
  readonly ledIn: MediationFactOf<'LED_IN'> | null
  readonly taken: MediationFactOf<'TAKEN'> | null
  readonly ended: MediationFactOf<'ENDED'> | null
  readonly members: readonly Member[]
  /** the text as it stands: the last version */
  readonly framework: MediationFactOf<'FRAMEWORK_DRAFTED'> | null
}

/** @param facts of the case itself, in the order of recording; rows have their own (`rowOf`) */
export function mediationOf(facts: readonly MediationFact[], frame: MediationFrame): Mediation {
  const log = caseLog(facts, { asOf: frame.asOf, calendar: frame.calendar, order: MEDIATION_ORDER })
  const screened = log.first('SCREENED')
  const ledIn = log.first('LED_IN')
  const taken = log.first('TAKEN')
  const ended = log.first('ENDED')
  return {
    ...{ recorded: facts.filter((fact) => fact.on <= frame.asOf), log, frame, screened, ledIn, taken, ended },
    standing: standingOf(screened, { ledIn, taken, ended }),
    members: membersOf(log),
    framework: log.last('FRAMEWORK_DRAFTED'),
  }
}

function standingOf(
  screened: MediationFactOf<'SCREENED'> | null,
  { ledIn, taken, ended }: Pick<Mediation, 'ledIn' | 'taken' | 'ended'>,
): MediationStanding {
  if (ended) return 'ENDED'
  if (taken) return 'TAKEN'
  if (ledIn) return 'LED_IN'
  return screened?.isSuitable === false ? 'NOT_SUITABLE' : 'SCREENED'
}

function membersOf(log: CaseLog<MediationFact>): readonly Member[] {
  const named = new Map(log.of('MEMBER_NAMED').map((fact) => [fact.accountId, fact]))
  return [...named.values()].map((fact): Member => {
    const own = <F extends { accountId: string; on: LocalDate }>(facts: readonly F[]) =>
      facts.filter((one) => one.accountId === fact.accountId && one.on >= fact.on).at(-1)
    return {
      ...{ accountId: fact.accountId, as: fact.as, namedOn: fact.on },
      isFree: own(log.of('MEMBER_DECLARED'))?.isFree ?? null,
      releasedOn: own(log.of('MEMBER_RELEASED'))?.on ?? null,
    }
  })
}

/** Mediators who may work: named, free of ties by their own word, and not released. */
export const workingMediators = (it: Mediation): readonly Member[] =>
  it.members.filter((one) => one.as === 'MEDIATOR' && one.isFree === true && one.releasedOn === null)

/** The last word of a side on whether it is willing; null while nothing was said. */
export const consentOf = (it: Mediation, side: MediationSide): MediationFactOf<'CONSENTED'> | null =>
  it.log
    .of('CONSENTED')
    .filter((fact) => fact.side === side)
    .at(-1) ?? null

export const areBothWilling = (it: Mediation): boolean =>
  (['CLAIMANT', 'RESPONDENT'] as const).every((side) => consentOf(it, side)?.isWilling === true)

/** How it ended; null while it runs. */
export const endOf = (it: Mediation): MediationEnd | null => it.ended?.how ?? null

/** Last day of a pause that both sides agreed to, if a rule lets mediation pause the handling; never later than its end. */
export const pauseEndOf = (it: Mediation): LocalDate | null => {
  const until = it.ledIn?.pauseUntil ?? null
  if (until === null || it.ledIn === null) return null
  return it.ended && it.ended.on < until ? later(it.ended.on, it.ledIn.on) : until
}

/** The signs that count for every row (人民调解法 第二十九条), where they cover the row of this number. */
export function commonSignOn(it: Mediation, by: CommonSigner, rowNo: number): LocalDate | null {
  const version = it.framework?.version
  return (
    it.log.of('COMMON_SIGNED').find((fact) => fact.by === by && fact.version === version && fact.upTo >= rowNo)?.on ??
    null
  )
}

/** Whether any common sign stands under the present text. */
export const isFrameworkSigned = (it: Mediation): boolean =>
  it.log.of('COMMON_SIGNED').some((fact) => fact.version === it.framework?.version)
