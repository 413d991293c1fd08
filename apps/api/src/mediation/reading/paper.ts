import {
  confirmationApplication,
  checkConfirmationApplication,
  checkMediationAgreement,
  checkMediationRights,
  mediationAgreement,
  mediationEnd,
  mediationRecord,
  mediationRegister,
  mediationRights,
  performanceRecord,
  type AgreementInput,
  type MediationPaperHead,
  type MediationPaperKind,
  type Paper,
  type PaperProblem,
} from '@petition/documents'
import {
  corrected,
  isNumberedPaper,
  issuedPapers,
  mayActInMediation,
  mayBeConfirmed,
  mayDoInMediation,
  mediationDuties,
  mediatorsNamed,
  mediatorsOn,
  MEDIATION_ENDS,
  MEDIATION_SIDES,
  OTHER_WAYS,
  rowDuties,
  SCREENING_GROUNDS,
  seesPartiesInClear,
  SIGNING_CAPACITIES,
  type AgreementRow,
  type IssuedPaper,
} from '@petition/domain'
import { CaseFileEntity } from '../../casework/index.js'
import { MatterEntity } from '../../matters/index.js'
import { accountRefs, requireOrgan } from '../../organs/index.js'
import { InvalidInput, NotFound, requireViewer, type Ctx } from '../../platform/index.js'
import { bodyLoader } from '../bodies.js'
import { MediationRowEntity } from '../mediation.entity.js'
import type { FoldedMediation } from '../mediation-kind.js'
import { openRespondent } from '../sealed-rows.js'
import { respondentFor, requireMediation, type SeenMediation } from '../sight.js'
import { foldOf, foldWithRow } from './read-mediations.js'
import { rowDetail } from './row-detail.js'

export interface MediationPaperAsked {
  readonly caseId: string
  readonly kind: MediationPaperKind
  /** of the agreement, the application and the record of performance: the row */
  readonly rowId: string | null
}

export interface DraftedPaper {
  readonly paper: Paper
  readonly problems: readonly PaperProblem[]
  /** a letter goes out under a number; forms and what the sides write have none */
  readonly isNumbered: boolean
  /** under what it went out as it is; null while nobody issued it, or where its content has changed since */
  readonly issued: IssuedPaper | null
  /** number of the letter that went out before what it says was changed */
  readonly outdatedNumber: string | null
  readonly mayIssue: boolean
}

type Issue = Omit<DraftedPaper, 'paper' | 'problems' | 'mayIssue'>

const OF_A_ROW: readonly MediationPaperKind[] = [
  ...(['MEDIATION_AGREEMENT', 'CONFIRMATION_APPLICATION', 'PERFORMANCE_RECORD'] as const),
]

/**
 * A paper of the case as its facts say it now. Those of a row are for whoever mediates: others read the row masked on the screen.
 * In the case's own papers the respondent is masked to whoever reads it masked in the case.
 *
 * @throws NotFound for a paper with names that is not the viewer's to print; InvalidInput `ROW_UNKNOWN`
 */
export async function draftMediationPaper(ctx: Ctx, asked: MediationPaperAsked): Promise<DraftedPaper> {
  const seen = await requireMediation(ctx, asked.caseId)
  const viewer = requireViewer(ctx)
  const ofRow = OF_A_ROW.includes(asked.kind)
  if (ofRow && !seesPartiesInClear(viewer, seen.sight)) throw new NotFound('paper', asked.kind)
  if (ofRow && asked.rowId === null) throw new InvalidInput({ rowId: 'ROW_UNKNOWN' }, 'ROW_UNKNOWN')
  const rowId = ofRow ? asked.rowId : null
  const fold = rowId === null ? await foldOf(ctx, seen.row.id) : await foldWithRow(ctx, seen.row.id, rowId)
  const issue = issueOf(fold, asked.kind, rowId)
  const given = { seen, fold, issued: issue.issued }
  const drafted =
    rowId === null ? await ownPaper(ctx, given, asked.kind) : await rowPaper(ctx, given, asked.kind, rowId)
  const mayIssue =
    issue.isNumbered &&
    issue.issued === null &&
    drafted.problems.length === 0 &&
    mayActInMediation(viewer, 'issueMediationPaper', seen.sight) &&
    mayDoInMediation(fold.mediation, 'issueMediationPaper', seen.row).isGranted
  return { ...drafted, ...issue, mayIssue }
}

function issueOf({ facts }: FoldedMediation, kind: MediationPaperKind, rowId: string | null): Issue {
  const last = issuedPapers(facts, rowId).find((one) => one.paper === kind) ?? null
  const isWhole = last !== null && !last.isOutdated
  return {
    ...{ isNumbered: isNumberedPaper(kind), issued: isWhole ? last : null },
    outdatedNumber: last !== null && last.isOutdated ? last.number : null,
  }
}

interface Given {
  readonly seen: SeenMediation
  readonly fold: FoldedMediation
  readonly issued: IssuedPaper | null
}

/** Who mediates is named as of the day that a paper speaks of: of a session, of the mediator's sign, or now. */
async function headOf(
  ctx: Ctx,
  { seen: { row, sight }, fold: { mediation, facts }, issued }: Given,
  rowNo: number | null,
) {
  const recorded = corrected(facts)
  const file = await ctx.read.findOneByOrFail(CaseFileEntity, { id: row.id })
  const body = row.bodyId === null ? null : await bodyLoader(ctx).load(row.bodyId)
  const matter = file.matterId === null ? null : await ctx.read.findOneBy(MatterEntity, { id: file.matterId })
  const sessions = mediation.log.of('SESSION_HELD').map((one) => ({ one, ids: mediatorsOn(recorded, one.on) }))
  const ids = rowNo === null ? mediatorsOn(recorded, null) : mediatorsNamed(recorded, 'MEDIATION_AGREEMENT', rowNo)
  const names = await accountRefs(ctx, [...new Set([...ids, ...sessions.flatMap((session) => session.ids)])])
  const named = (some: readonly string[]) => some.flatMap((id) => names.get(id)?.name ?? [])
  const respondent = respondentFor(requireViewer(ctx), sight, openRespondent(ctx.keys, row))
  const head: MediationPaperHead = {
    // Before it is led in there is no body: what goes out is the office's.
    bodyName: body?.name ?? (await requireOrgan(ctx, row.officeId)).name,
    ...{ caseNumber: file.number, subject: row.subject },
    ...{ number: issued?.number ?? null, issuedOn: issued?.on ?? ctx.today },
    ...{ claimants: row.rows > 1 ? `申请方${row.rows}户` : '申请方', respondent: respondent.name },
  }
  return {
    ...{ head, court: body?.court ?? '', contact: respondent.contact, matterNumber: matter?.number ?? '' },
    mediators: named(ids),
    sessions: sessions.map(({ one, ids: there }) => ({ ...one, mediators: named(there) })),
    bodyNumber: mediation.taken?.number ?? '',
  }
}

type Drafted = Pick<DraftedPaper, 'paper' | 'problems'>

const whole = (paper: Paper): Drafted => ({ paper, problems: [] })

async function ownPaper(ctx: Ctx, given: Given, kind: MediationPaperKind): Promise<Drafted> {
  const { head, mediators, sessions, bodyNumber, matterNumber } = await headOf(ctx, given, null)
  const { seen, fold } = given
  const { mediation } = fold
  switch (kind) {
    case 'MEDIATION_RIGHTS': {
      const rights = { ...head, mediators }
      return { paper: mediationRights(rights), problems: checkMediationRights(rights) }
    }
    case 'MEDIATION_RECORD':
      return whole(mediationRecord({ ...head, sessions }))
    case 'MEDIATION_END': {
      const { ended } = mediation
      if (!ended) throw new NotFound('paper', kind)
      const side = ended.side === null ? null : MEDIATION_SIDES[ended.side].zh
      return whole(
        mediationEnd({
          ...{ ...head, endedOn: ended.on, how: MEDIATION_ENDS[ended.how].zh, side, reason: ended.reason },
          otherWays: ended.otherWays.map((way) => OTHER_WAYS[way].zh),
        }),
      )
    }
    default: {
      const month = mediationDuties(mediation, seen.row.officeId).find((duty) => duty.clock === 'RM-MONTH1')
      return whole(
        mediationRegister({
          ...{ ...head, bodyNumber, matterNumber, mediators, screenedOn: seen.row.screenedOn },
          ...{ takenOn: seen.row.takenOn, lastOn: month?.lawfulLastOn ?? null },
          grounds: (mediation.screened?.grounds ?? []).map((ground) => SCREENING_GROUNDS[ground].zh),
          consents: mediation.log
            .of('CONSENTED')
            .filter((one) => one.isWilling)
            .map(({ side, on, proof }) => ({ side: MEDIATION_SIDES[side].zh, on, proof })),
        }),
      )
    }
  }
}

async function rowPaper(ctx: Ctx, given: Given, kind: MediationPaperKind, rowId: string): Promise<Drafted> {
  const { seen, fold } = given
  const own = fold.rows.find((one) => one.id === rowId)
  const entity = await ctx.read.findOneBy(MediationRowEntity, { id: rowId, caseId: seen.row.id })
  if (!own || !entity) throw new InvalidInput({ rowId: 'ROW_UNKNOWN' }, 'ROW_UNKNOWN')
  const { head, mediators, bodyNumber, court, contact } = await headOf(ctx, given, own.no)
  const { row, breaches } = await rowDetail(ctx, seen.row.id, rowId, 'clear')
  const text = fold.mediation.framework
  const input: AgreementInput = {
    ...{ ...head, bodyNumber, mediators, court, agreementNo: row.agreementNo, partyName: row.name },
    ...{ idNumber: row.idNumber, isDeceased: row.isDeceased, owedSince: row.owedSince },
    ...{ facts: text?.facts ?? '', disputes: text?.disputes ?? '', agreed: text?.agreed ?? '' },
    obligations: (text?.obligations ?? []).map((line) => ({ ...line, side: MEDIATION_SIDES[line.side].zh })),
    ...{ agreedCents: row.agreedCents, effectOn: row.effectOn, windowLastOn: windowOf(fold, own) },
    signers: row.signers.map((signer) => ({
      ...signer,
      ...{
        capacity: SIGNING_CAPACITIES[signer.capacity].zh,
        authority: `${signer.authorityBasis}${signer.authorityNo}`,
      },
    })),
  }
  if (kind === 'PERFORMANCE_RECORD') return { paper: performanceRecord({ ...input, breaches }), problems: [] }
  if (kind === 'CONFIRMATION_APPLICATION') {
    const application = { ...input, respondentContact: contact }
    return { paper: confirmationApplication(application), problems: checkConfirmationApplication(application) }
  }
  return { paper: mediationAgreement(input), problems: checkMediationAgreement(input) }
}

const windowOf = ({ mediation }: FoldedMediation, row: AgreementRow) =>
  mayBeConfirmed(mediation) ? (rowDuties(mediation, row)[0]?.lawfulLastOn ?? null) : null
