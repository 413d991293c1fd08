import type { LocalDate } from '@petition/law'
import { caseLog, clockOn, type CaseLog } from '../casework/index.js'
import { sumOf, type Cents } from './cents.js'
import { MEDIATION_ORDER, type Instalment, type MediationFact, type MediationFactOf, type Share } from './facts.js'
import { commonSignOn, type Mediation } from './state.js'
import type { ConfirmationStage, RowStage } from './words.js'

export interface PaidInstalment {
  readonly no: number
  readonly dueOn: LocalDate
  readonly cents: Cents
  readonly paidCents: Cents
  /** day on which the last cent came; null while something is open */
  readonly paidOn: LocalDate | null
}

/** A share as it stands: with what was changed, signed and paid. */
export interface ShareState extends Omit<Share, 'instalments'> {
  readonly instalments: readonly PaidInstalment[]
  readonly signedOn: LocalDate | null
  readonly copyGivenOn: LocalDate | null
}

export interface Breach {
  readonly noted: MediationFactOf<'BREACH_NOTED'>
  readonly cured: MediationFactOf<'BREACH_CURED'> | null
}

/** One party's row of the agreement, as it stands on the day asked about. */
export interface AgreementRow {
  readonly id: string
  readonly log: CaseLog<MediationFact>
  /** the case's own and the row's, in the order of recording, uncorrected: what went out, and what changed after it */
  readonly recorded: readonly MediationFact[]
  readonly entered: MediationFactOf<'ROW_ENTERED'>
  readonly no: number
  readonly stage: RowStage
  readonly shares: readonly ShareState[]
  /** day of the last own sign; null while one is missing */
  readonly ownSignedOn: LocalDate | null
  /** 生效日: the day of the last sign that was needed (人民调解法 第二十九条、第三十条) */
  readonly effectOn: LocalDate | null
  readonly confirmation: ConfirmationStage
  readonly agreedCents: Cents
  readonly paidCents: Cents
  /** first day on which something not yet paid is due; null when nothing is */
  readonly nextDueOn: LocalDate | null
  readonly isPaid: boolean
  readonly breaches: readonly Breach[]
}

/**
 * @param facts of this row only, in the order of recording
 * @param recorded the case's own with them, for a row whose letters went out
 * @returns null for a row that was never entered
 */
export function rowOf(
  it: Mediation,
  id: string,
  facts: readonly MediationFact[],
  recorded: readonly MediationFact[] = facts,
): AgreementRow | null {
  const { asOf, calendar } = it.frame
  const log = caseLog(facts, { asOf, calendar, order: MEDIATION_ORDER })
  const entered = log.first('ROW_ENTERED')
  if (!entered) return null
  const shares = termsOn(log, entered, asOf).map((share) => shareState(log, share))
  const ownSignedOn = lastOf(shares.map((share) => share.signedOn))
  const effectOn = effectOf(it, entered.no, ownSignedOn, log.first('ROW_WITHDRAWN'))
  const withdrawn = log.first('ROW_WITHDRAWN')
  const stage = stageOf(ownSignedOn, effectOn, withdrawn !== null)
  const due = shares.flatMap((share) => share.instalments).filter((one) => one.paidOn === null)
  const agreedCents = sumOf(shares.map((share) => share.cents))
  return {
    ...{
      id,
      log,
      recorded: recorded.filter((fact) => fact.on <= asOf),
      entered,
      no: entered.no,
      stage,
      shares,
      ownSignedOn,
      effectOn,
    },
    confirmation: confirmationOf(it, log, effectOn),
    agreedCents,
    paidCents: sumOf(log.of('PAID').map((fact) => fact.cents)),
    nextDueOn: stage === 'IN_FORCE' ? firstOf(due.map((one) => one.dueOn)) : null,
    isPaid: stage === 'IN_FORCE' && due.length === 0,
    breaches: log.of('BREACH_NOTED').map((noted) => ({
      noted,
      cured: log.of('BREACH_CURED').find((fact) => fact.breachId === noted.breachId) ?? null,
    })),
  }
}

const firstOf = (days: readonly LocalDate[]): LocalDate | null =>
  days.reduce<LocalDate | null>((first, day) => (first === null || day < first ? day : first), null)

/** The last of some days; null when one is missing or there are none. */
function lastOf(days: readonly (LocalDate | null)[]): LocalDate | null {
  if (days.length === 0) return null
  return days.reduce((last, day) => (last === null || day === null ? null : day > last ? day : last))
}

/** The shares with every change that counts by that day: each change says the whole new sum and its instalments. */
export function termsOn(
  log: CaseLog<MediationFact>,
  entered: MediationFactOf<'ROW_ENTERED'>,
  on: LocalDate,
): readonly Share[] {
  return entered.shares.map((share) => {
    const last = log
      .of('ROW_AMENDED')
      .filter((fact) => fact.shareNo === share.no && fact.from <= on)
      .at(-1)
    return last ? { ...share, cents: last.cents, instalments: last.instalments } : share
  })
}

function shareState(log: CaseLog<MediationFact>, share: Share): ShareState {
  const own = <F extends { shareNo: number }>(facts: readonly F[]) => facts.filter((fact) => fact.shareNo === share.no)
  return {
    ...share,
    instalments: setOff(share.instalments, own(log.of('PAID'))),
    signedOn: own(log.of('ROW_SIGNED'))[0]?.on ?? null,
    copyGivenOn: own(log.of('COPY_GIVEN'))[0]?.on ?? null,
  }
}

/**
 * Payments against the terms of the day. Each goes to the instalment it was made for; what an amendment left no room for there
 * goes to the other instalments in their order, so that money once paid is never owed again (民法典 第五百四十三条, 人民调解法
 * 第三十一条第一款).
 */
function setOff(
  instalments: readonly Instalment[],
  payments: readonly MediationFactOf<'PAID'>[],
): readonly PaidInstalment[] {
  const open = new Map(instalments.map((one) => [one.no, one.cents]))
  const lastOn = new Map<number, LocalDate>()
  const put = (no: number, cents: Cents, on: LocalDate): Cents => {
    const part = Math.min(cents, open.get(no) ?? 0)
    if (part === 0) return cents
    open.set(no, (open.get(no) ?? 0) - part)
    lastOn.set(no, lastOf([lastOn.get(no) ?? on, on]) ?? on)
    return cents - part
  }
  const over = payments.map(({ instalmentNo, cents, on }) => ({ on, cents: put(instalmentNo, cents, on) }))
  for (const { on, cents } of over) instalments.reduce((left, { no }) => put(no, left, on), cents)
  return instalments.map(({ no, dueOn, cents }) => {
    const left = open.get(no) ?? 0
    return { no, dueOn, cents, paidCents: cents - left, paidOn: left === 0 ? (lastOn.get(no) ?? dueOn) : null }
  })
}

/**
 * 第二十九条: all parties, the mediator and the body's seal; an oral one is in force when both agreed (第三十条). A row that was
 * withdrawn before the last sign comes into force no more.
 */
function effectOf(
  it: Mediation,
  rowNo: number,
  ownSignedOn: LocalDate | null,
  withdrawn: { readonly on: LocalDate } | null,
): LocalDate | null {
  const by = it.framework?.form === 'ORAL' ? (['RESPONDENT'] as const) : (['RESPONDENT', 'MEDIATOR', 'BODY'] as const)
  const on = lastOf([ownSignedOn, ...by.map((one) => commonSignOn(it, one, rowNo))])
  return on !== null && withdrawn !== null && withdrawn.on <= on ? null : on
}

function stageOf(ownSignedOn: LocalDate | null, effectOn: LocalDate | null, isWithdrawn: boolean): RowStage {
  if (effectOn !== null) return 'IN_FORCE'
  if (isWithdrawn) return 'WITHDRAWN'
  return ownSignedOn === null ? 'TO_SIGN' : 'SIGNED'
}

/** Only a written agreement of a body that the law names opens it (第三十三条); see the decisions. */
export const mayBeConfirmed = (it: Mediation): boolean =>
  it.ledIn?.opensConfirmation === true && it.framework?.form === 'WRITTEN'

function confirmationOf(it: Mediation, log: CaseLog<MediationFact>, effectOn: LocalDate | null): ConfirmationStage {
  const ruled = log.last('CONFIRMATION_RULED')
  if (ruled) return ruled.outcome
  const isOpen = effectOn !== null && mayBeConfirmed(it)
  const application = lastApplication(log)
  if (!application) return isOpen ? 'OPEN' : 'NONE'
  const { taken } = application
  if (taken === null) return 'ASKED'
  if (taken.isTaken) return 'TAKEN'
  const lastOn = isOpen ? windowOf(it, effectOn)?.lawfulLastOn : null
  return lastOn != null && it.frame.asOf <= lastOn ? 'OPEN' : 'NOT_TAKEN'
}

/** Thirty days from the row's own day of effect (第三十三条第一款). */
export const windowOf = (it: Mediation, effectOn: LocalDate) =>
  clockOn(it.log, 'RM-CONFIRM30', { eventOn: effectOn, eventWhat: 'AGREEMENT_IN_FORCE' })

/** Within one day their order is not known: each application has its own answer. */
const isAnsweredThatDay = (log: CaseLog<MediationFact>, takenOn: LocalDate, askedOn: LocalDate): boolean =>
  takenOn === askedOn && log.of('CONFIRMATION_TAKEN').length >= log.of('CONFIRMATION_ASKED').length

/**
 * The application that counts, and the court's answer on taking it. 第三十三条第一款 lets both sides ask within thirty days and says
 * nothing of how often: one that the court did not take uses nothing up.
 */
export function lastApplication(log: CaseLog<MediationFact>): {
  readonly asked: MediationFactOf<'CONFIRMATION_ASKED'> | null
  readonly taken: MediationFactOf<'CONFIRMATION_TAKEN'> | null
} | null {
  const asked = log.last('CONFIRMATION_ASKED')
  const taken = log.last('CONFIRMATION_TAKEN')
  if (!asked && !taken) return null
  const isAnswered =
    taken !== null && (asked === null || taken.on > asked.on || isAnsweredThatDay(log, taken.on, asked.on))
  return { asked, taken: isAnswered ? taken : null }
}
