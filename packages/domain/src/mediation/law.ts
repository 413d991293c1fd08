import { cite, granted, refused, type Citation, type Verdict } from '@petition/law'
import type { MediationAct } from './acts.js'
import { MEDIATION_ACT } from './rules.js'
import { mayBeConfirmed, type AgreementRow } from './row.js'
import { areBothWilling, consentOf, isFrameworkSigned, workingMediators, type Mediation } from './state.js'
import type { Tally } from './tally.js'
import type { MediationEnd } from './words.js'

export type LawfulMediation = Verdict<{ readonly citation: Citation }>

const regulation = (article: string): Citation => cite('petition-regulation-2022', article)
const when = (isSo: boolean, code: string, citation: Citation): LawfulMediation =>
  isSo ? granted({ citation }) : refused(code, citation)

/** What the law and the state say of an act on the case today. Rows are asked in `mayDoOnRow`. */
export function mayDoInMediation(it: Mediation, act: MediationAct, tally: Tally): LawfulMediation {
  switch (act) {
    case 'screenForMediation':
      return when(it.screened === null, 'ALREADY_SCREENED', regulation('33'))
    case 'recordMediationConsent':
      return when(it.standing === 'SCREENED', 'NOT_ASKING', regulation('33'))
    case 'leadToMediation':
      return mayLeadIn(it)
    case 'takeMediation':
      return mayBeTaken(it)
    case 'endMediation':
      return mayEndAtAll(it)
    case 'correctMediationFact':
      return granted({ citation: MEDIATION_ACT('27') })
    case 'issueMediationPaper':
      return when(it.taken !== null || it.ended !== null, 'NO_PAPER_YET', MEDIATION_ACT('27'))
    case 'recordPayment':
    case 'urgePerformance':
    case 'noteBreach':
    case 'cureBreach':
    case 'amendAgreementRow':
    case 'askConfirmation':
    case 'recordConfirmation':
      return when(tally.inForce > 0, 'NOTHING_IN_FORCE', MEDIATION_ACT('31'))
    case 'giveAgreementCopy':
      return when(tally.rows > 0, 'NO_ROW', MEDIATION_ACT('29'))
    default:
      return whileMediating(it, act, tally)
  }
}

function mayLeadIn(it: Mediation): LawfulMediation {
  const article = regulation('33')
  if (it.standing !== 'SCREENED') return refused('NOT_ASKING', article, { standing: it.standing })
  const unwilling = (['CLAIMANT', 'RESPONDENT'] as const).find((side) => consentOf(it, side)?.isWilling === false)
  if (unwilling) return refused('SIDE_UNWILLING', article, { side: unwilling })
  return when(areBothWilling(it), 'CONSENT_MISSING', article)
}

/** To take it, or not to: once, after it was led in (人民调解法第十七条). */
function mayBeTaken(it: Mediation): LawfulMediation {
  const article = MEDIATION_ACT('17')
  if (it.standing === 'SCREENED') return refused('NOT_LED_IN', article)
  if (it.standing === 'TAKEN') return refused('MEDIATION_TAKEN', article, { on: it.taken?.on ?? null })
  return when(it.standing === 'LED_IN', 'MEDIATION_OVER', article)
}

/** Before the lead-in the office ends it, after it the body; an agreement that is in force ends by being agreed. */
const mayEndAtAll = (it: Mediation): LawfulMediation =>
  it.standing === 'ENDED' || it.standing === 'NOT_SUITABLE'
    ? refused('MEDIATION_OVER', MEDIATION_ACT('26'), { on: it.ended?.on ?? null })
    : granted({ citation: MEDIATION_ACT('26') })

function whileMediating(it: Mediation, act: MediationAct, tally: Tally): LawfulMediation {
  const article = MEDIATION_ACT(ARTICLE[act] ?? '17')
  const isSigning = act === 'signAgreementRows' || act === 'signAgreementForAll' || act === 'withdrawAgreementRow'
  // What was agreed may still be signed by those who were not there, after the mediation ended by agreement.
  if (!(isSigning && it.ended?.how === 'AGREED')) {
    if (it.ended) return refused('MEDIATION_OVER', article, { on: it.ended.on })
    if (it.standing !== 'TAKEN') return refused('NOT_TAKEN', article)
  }
  switch (act) {
    case 'holdMediationSession':
    case 'draftAgreement':
      if (workingMediators(it).length === 0) return refused('NO_FREE_MEDIATOR', MEDIATION_ACT('15'))
      return act === 'draftAgreement' && (tally.signed > 0 || isFrameworkSigned(it))
        ? refused('ALREADY_SIGNED_BY_SOME', article)
        : granted({ citation: article })
    case 'enterAgreementRow':
    case 'importAgreementRows':
      return when(it.framework !== null, 'NO_FRAMEWORK', article)
    case 'signAgreementRows':
    case 'withdrawAgreementRow':
    case 'signAgreementForAll':
      return when(it.framework !== null && tally.rows > 0, 'NO_ROW', article)
    default:
      return granted({ citation: article })
  }
}

const ARTICLE: Partial<Record<MediationAct, string>> = {
  ...{ nameMediator: '19', declareMediatorTies: '15', releaseMediator: '23', tellMediationRights: '23' },
  ...{ holdMediationSession: '21', draftAgreement: '29', enterAgreementRow: '29', importAgreementRows: '29' },
  ...{ signAgreementRows: '29', signAgreementForAll: '29', withdrawAgreementRow: '23' },
}

/** How it may end. Agreed: something is in force. Failed or refused: the other ways are told (第二十六条). */
export function mayEndAs(
  it: Mediation,
  how: MediationEnd,
  said: { readonly otherWays: number; readonly hasSide: boolean },
  tally: Tally,
): LawfulMediation {
  const over = mayEndAtAll(it)
  if (!over.isGranted) return over
  const article = MEDIATION_ACT('26')
  if (how === 'AGREED') return when(tally.inForce > 0, 'NOTHING_IN_FORCE', MEDIATION_ACT('29'))
  if (tally.inForce > 0) return refused('SOMETHING_IN_FORCE', MEDIATION_ACT('31'), { rows: tally.inForce })
  if (how === 'NOT_TAKEN') return mayBeTaken(it)
  if ((how === 'REFUSED' || how === 'WITHDRAWN') && !said.hasSide) return refused('WHICH_SIDE', MEDIATION_ACT('23'))
  if (how !== 'WITHDRAWN' && said.otherWays === 0) return refused('OTHER_WAYS_UNTOLD', article)
  return granted({ citation: article })
}

/** Ties stand in the way: of whoever handles the matter, and of whoever steps back from it (第十五条; house rule). */
export function mayNameMediator(
  it: Mediation,
  accountId: string,
  matter: { readonly handlerId: string | null; readonly recusedIds: readonly string[] },
): LawfulMediation {
  const article = MEDIATION_ACT('19')
  if (accountId === matter.handlerId) return refused('MEDIATOR_HANDLES_MATTER', MEDIATION_ACT('15'))
  if (matter.recusedIds.includes(accountId)) return refused('MEDIATOR_RECUSED', MEDIATION_ACT('15'))
  const there = it.members.find((one) => one.accountId === accountId && one.releasedOn === null)
  return there ? refused('MEMBER_ALREADY_NAMED', article, { on: there.namedOn }) : granted({ citation: article })
}

/** A ruling answers an application that is open (人民调解法第三十三条). */
function mayBeRuledOn({ confirmation }: AgreementRow): LawfulMediation {
  const article = MEDIATION_ACT('33')
  if (confirmation === 'NONE' || confirmation === 'OPEN') return refused('CONFIRMATION_NOT_ASKED', article)
  return when(confirmation === 'ASKED' || confirmation === 'TAKEN', 'CONFIRMATION_RULED', article)
}

/** What the law says of an act on one row. */
export function mayDoOnRow(it: Mediation, row: AgreementRow, act: MediationAct): LawfulMediation {
  const no = row.no
  switch (act) {
    case 'signAgreementRows':
      if (row.stage === 'WITHDRAWN') return refused('ROW_WITHDRAWN', MEDIATION_ACT('23'), { row: no })
      return row.ownSignedOn === null
        ? granted({ citation: MEDIATION_ACT('29') })
        : refused('ROW_SIGNED_ALREADY', MEDIATION_ACT('29'), { row: no, on: row.ownSignedOn })
    case 'withdrawAgreementRow':
      if (row.stage === 'IN_FORCE') return refused('ROW_IN_FORCE', MEDIATION_ACT('31'), { row: no })
      return when(row.stage !== 'WITHDRAWN', 'ROW_WITHDRAWN', MEDIATION_ACT('23'))
    case 'giveAgreementCopy':
      // 第二十九条: each party has a copy of the agreement; one that lacks a sign is none yet.
      return row.stage === 'IN_FORCE'
        ? granted({ citation: MEDIATION_ACT('29') })
        : refused('COPY_HALF_SIGNED', MEDIATION_ACT('29'), { row: no })
    case 'askConfirmation':
      if (!mayBeConfirmed(it)) return refused('NO_CONFIRMATION_WAY', MEDIATION_ACT('33'), { row: no })
      if (row.stage !== 'IN_FORCE') return refused('ROW_NOT_IN_FORCE', MEDIATION_ACT('33'), { row: no })
      // One that the court did not take bars no other; whether it comes in time is for the court.
      return when(
        row.confirmation === 'OPEN' || row.confirmation === 'NOT_TAKEN',
        'CONFIRMATION_ASKED_ALREADY',
        MEDIATION_ACT('33'),
      )
    case 'recordConfirmation':
      return mayBeRuledOn(row)
    default:
      return row.stage === 'IN_FORCE'
        ? granted({ citation: MEDIATION_ACT('31') })
        : refused('ROW_NOT_IN_FORCE', MEDIATION_ACT('31'), { row: no })
  }
}
