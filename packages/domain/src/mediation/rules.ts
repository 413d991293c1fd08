import { cite, granted, refused, type Citation, type LocalDate, type Verdict } from '@petition/law'
import { areCents, sumOf, type Cents } from './cents.js'
import type { Instalment, Share } from './facts.js'
import { termsOn, type AgreementRow, type ShareState } from './row.js'
import type { MediationBodyKind } from './words.js'

/* What a row of an agreement has to be, and what may be paid on it. Every "no" says by how much. */

export const MEDIATION_ACT = (article: string): Citation => cite('peoples-mediation-2010', article)

/** The office's answers to which bodies open judicial confirmation. */
export interface ConfirmationSettings {
  readonly confirmIndustryMediation: boolean
  readonly confirmAdministrativeMediation: boolean
}

/**
 * 人民调解法 第三十三条, 民事诉讼法(2023) 第二百零五条: agreements of a committee or of a body that a court invited. Of bodies of an
 * industry and of administrative ones a rule of the place decides; an organ's own settlement (信访工作条例 第三十三条) is a contract.
 */
export function opensConfirmation(kind: MediationBodyKind, settings: ConfirmationSettings): boolean {
  switch (kind) {
    case 'PEOPLES_COMMITTEE':
    case 'COURT_INVITED':
      return true
    case 'INDUSTRY':
      return settings.confirmIndustryMediation
    case 'ADMINISTRATIVE':
      return settings.confirmAdministrativeMediation
    case 'ORGAN':
      return false
  }
}

type Checked = Verdict<true>
const YES: Checked = granted(true)
const contents = MEDIATION_ACT('29(1)')

/** The sum of a share and its instalments are whole cents and the same. */
export function checkInstalments(cents: Cents, instalments: readonly Instalment[]): Checked {
  if (!areCents(cents) || cents === 0) return refused('AMOUNT_NOT_CENTS', contents)
  if (instalments.length === 0) return refused('NO_INSTALMENT', contents)
  if (!instalments.every((one) => areCents(one.cents) && one.cents > 0)) return refused('AMOUNT_NOT_CENTS', contents)
  const sum = sumOf(instalments.map((one) => one.cents))
  if (sum !== cents) return refused('INSTALMENTS_DIFFER', contents, { sum, amount: cents, difference: sum - cents })
  const isInOrder = instalments.every((one, at) => at === 0 || (instalments[at - 1]?.dueOn ?? '') <= one.dueOn)
  return isInOrder ? YES : refused('INSTALMENTS_OUT_OF_ORDER', contents)
}

/** 民法典 第一百六十五条: the authority names agent, matter and scope; 第一千一百二十一条: an heir has the right from the death on. */
function checkShare({ capacity, authority, no, cents, instalments }: Share, isDeceased: boolean): Checked {
  if (isDeceased !== (capacity === 'HEIR'))
    return isDeceased
      ? refused('DECEASED_SIGNS_BY_HEIRS', cite('civil-code', '1121'), { share: no })
      : refused('HEIR_OF_THE_LIVING', cite('civil-code', '1121'), { share: no })
  if (capacity !== 'SELF' && !(authority?.hasNumber && authority.basis.trim() !== ''))
    return capacity === 'HEIR'
      ? refused('HEIR_WITHOUT_AUTHORITY', cite('civil-code', '1121'), { share: no })
      : refused('RELATIVE_WITHOUT_AUTHORITY', cite('civil-code', '165'), { share: no })
  return checkInstalments(cents, instalments)
}

/** Shares are one party or all heirs, each in order, and add up to what was agreed for the row. */
export function checkRow(row: {
  readonly isDeceased: boolean
  readonly claimCents: Cents
  readonly agreedCents: Cents
  readonly shares: readonly Share[]
}): Checked {
  const { isDeceased, claimCents, agreedCents, shares } = row
  if (!areCents(claimCents) || claimCents === 0 || !areCents(agreedCents)) return refused('AMOUNT_NOT_CENTS', contents)
  if (shares.length === 0) return refused('NO_SHARE', contents)
  if (!isDeceased && shares.length > 1) return refused('ONE_PARTY_ONE_SHARE', contents, { shares: shares.length })
  for (const share of shares) {
    const checked = checkShare(share, isDeceased)
    if (!checked.isGranted) return checked
  }
  const sum = sumOf(shares.map((share) => share.cents))
  return sum === agreedCents
    ? YES
    : refused('SHARES_DIFFER', contents, { sum, amount: agreedCents, difference: sum - agreedCents })
}

/** What the stated total of a roster and the sum of its rows differ by; a roster is taken as a whole or not at all. */
export function checkTotal(sum: Cents, stated: Cents | null): Checked {
  return stated === null || sum === stated
    ? YES
    : refused('ROSTER_DIFFERS', contents, { sum, stated, difference: sum - stated })
}

export interface Payment {
  readonly shareNo: number
  readonly instalmentNo: number
  readonly cents: Cents
  readonly on: LocalDate
  /** whether whoever got the money is the share's signer or account holder */
  readonly isToPayee: boolean
}

const performance = MEDIATION_ACT('31(1)')

/** A part may be paid; more than is open, or to somebody else, is refused with what differs. */
export function mayPay(row: AgreementRow, { shareNo, instalmentNo, cents, on, isToPayee }: Payment): Checked {
  if (row.effectOn === null) return refused('ROW_NOT_IN_FORCE', performance, { row: row.no })
  if (on < row.effectOn) return refused('PAID_BEFORE_EFFECT', performance, { row: row.no, effectOn: row.effectOn })
  const share = row.shares.find((one) => one.no === shareNo)
  const instalment = share?.instalments.find((one) => one.no === instalmentNo)
  if (!share || !instalment) return refused('NO_SUCH_INSTALMENT', performance, { row: row.no, shareNo, instalmentNo })
  if (!isToPayee) return refused('PAID_TO_ANOTHER', performance, { row: row.no, share: shareNo })
  if (!areCents(cents) || cents === 0) return refused('AMOUNT_NOT_CENTS', performance)
  const open = instalment.cents - instalment.paidCents
  if (cents > open)
    return refused('PAID_TOO_MUCH', performance, { row: row.no, paid: cents, open, difference: cents - open })
  const beyond = termsToCome(row, shareNo).find((terms) => cents > terms.openCents)
  return beyond
    ? refused('PAID_BEYOND_CHANGE', performance, {
        ...{ row: row.no, paid: cents, from: beyond.from, open: beyond.openCents },
        difference: cents - beyond.openCents,
      })
    : YES
}

/** What is open of a share under each change that both sides agreed on and that counts from a later day (民法典 第五百四十三条). */
function termsToCome({ log, entered }: AgreementRow, shareNo: number) {
  const paid = sumOf(log.of('PAID').flatMap((fact) => (fact.shareNo === shareNo ? [fact.cents] : [])))
  const days = log.of('ROW_AMENDED').flatMap((fact) => (fact.from > log.asOf ? [fact.from] : []))
  return [...new Set(days)].sort().flatMap((from) => {
    const share = termsOn(log, entered, from).find((one) => one.no === shareNo)
    return share ? [{ from, openCents: Math.max(0, share.cents - paid) }] : []
  })
}

/** Both sides may change what is not yet paid (民法典 第五百四十三条); what was paid stays. */
export function mayAmend(
  row: AgreementRow,
  change: { shareNo: number; cents: Cents; instalments: readonly Instalment[]; from: LocalDate; on: LocalDate },
): Checked {
  const article = cite('civil-code', '543')
  if (row.effectOn === null) return refused('ROW_NOT_IN_FORCE', article, { row: row.no })
  if (change.on < row.effectOn || change.from < change.on)
    return refused('AMENDED_BACKWARDS', article, { row: row.no, on: change.on, from: change.from })
  const share = row.shares.find((one) => one.no === change.shareNo)
  if (!share) return refused('NO_SUCH_SHARE', article, { row: row.no, share: change.shareNo })
  const checked = checkInstalments(change.cents, change.instalments)
  if (!checked.isGranted) return checked
  const lost = share.instalments.find((one) => one.paidCents > centsOf(change.instalments, one.no))
  if (lost) return refused('AMENDED_BELOW_PAID', article, { instalment: lost.no, paid: lost.paidCents })
  return isSameTerms(share, change) ? refused('NOTHING_AMENDED', article, { row: row.no }) : YES
}

const centsOf = (instalments: readonly Instalment[], no: number): Cents =>
  instalments.find((one) => one.no === no)?.cents ?? 0

const isSameTerms = (share: ShareState, change: { cents: Cents; instalments: readonly Instalment[] }): boolean =>
  share.cents === change.cents &&
  share.instalments.length === change.instalments.length &&
  share.instalments.every((one, at) => {
    const other = change.instalments[at]
    return other?.no === one.no && other.dueOn === one.dueOn && other.cents === one.cents
  })
