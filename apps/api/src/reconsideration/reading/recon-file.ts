import { In } from 'typeorm'
import {
  duePapers,
  isOfBody,
  outcomeOf,
  partiesOf,
  pendingServices,
  receiptOf,
  RECON_ACTS,
  RECON_FACTS,
  RECON_PAPERS,
  reconActsFor,
  reconRefusalWords,
  type Addressee,
  type ReconFact,
  type ReconFactKind,
} from '@petition/domain/reconsideration'
import { citationNode, organLoader } from '../../organs/index.js'
import { loader, maskAddress, maskId, maskName, maskPhone, requireViewer, type Ctx } from '../../platform/index.js'
import { sightOf } from '../access.js'
import { mayCorrectRecon } from '../acts/correctable.js'
import type { ReconInHand } from '../load-recon.js'
import { ReconPaperEntity, ReconPartyEntity } from '../recon.entity.js'
import { factText } from './fact-text.js'

const rowsOf = (ctx: Ctx) =>
  loader<ReconPartyEntity[]>(ctx, rowsOf, async (ids) => {
    const rows = await ctx.read.find(ReconPartyEntity, { where: { caseId: In([...ids]) }, order: { ordinal: 'ASC' } })
    return new Map(ids.map((id) => [id, rows.filter((row) => row.caseId === id)]))
  })

export const isBodys = (ctx: Ctx, { row }: ReconInHand): boolean => isOfBody(requireViewer(ctx), sightOf(row))

/**
 * Who takes part, as this viewer may see them: names in clear for the body while the case is open, since it serves them, and
 * for the respondent that is told of them by its papers; everything else masked.
 */
export async function partiesOfRecon(ctx: Ctx, found: ReconInHand) {
  const rows = (await rowsOf(ctx).load(found.row.id)) ?? []
  const isClear = found.file.isOpen
  return partiesOf(found.log).flatMap((party) => {
    const row = rows.find((one) => one.id === party.partyId)
    if (!row) return []
    const masked = (sealed: string | null, mask: (text: string) => string) =>
      sealed === null ? null : mask(ctx.keys.open(sealed, row.id))
    const name = ctx.keys.open(row.nameSealed, row.id)
    return [
      {
        ...{ id: row.id, kind: row.kind, role: party.role, isRepresentative: party.isRepresentative },
        ...{ forPartyId: party.forPartyId, authority: party.authority, namedOn: party.namedOn },
        leftOn: party.leftOn,
        displayName: isClear || row.kind === 'ORGANISATION' ? name : maskName(name),
        maskedIdNumber: masked(row.idNumberSealed, maskId),
        maskedPhone: masked(row.phoneSealed, maskPhone),
        maskedAddress: masked(row.addressSealed, maskAddress),
      },
    ]
  })
}
export type ReconPartyView = Awaited<ReturnType<typeof partiesOfRecon>>[number]

/** What the respondent is not told: what the body prepares and asks for, and who looked at what. */
const BODY_ONLY: ReadonlySet<ReconFactKind> = new Set<ReconFactKind>([
  ...(['DECISION_DRAFTED', 'PROPOSED', 'PROPOSAL_DECIDED', 'REVEALED', 'LINKED', 'CORRECTED'] as const),
  ...(['COMMITTEE_ASKED', 'COMMITTEE_OPINED', 'FORMER_NAMED'] as const),
  ...(['SUPPLEMENT_ASKED', 'SUPPLEMENT_RECEIVED', 'SLIP_RETURNED', 'SERVICE_RETURNED', 'SERVED'] as const),
])

/** What the respondent may read of the course; an opinion letter only where it went to the respondent. */
function isRespondents({ row, log }: ReconInHand, fact: ReconFact): boolean {
  if (BODY_ONLY.has(fact.kind)) return false
  const letter =
    fact.kind === 'OPINION_REPORTED' ? log.of('OPINION_ISSUED').find((one) => one.id === fact.issuedId) : fact
  return letter?.kind !== 'OPINION_ISSUED' || letter.toOrganId === row.respondentOrganId
}

/** What happened, in the order of the days, the newest first. */
export async function timelineOf(ctx: Ctx, found: ReconInHand) {
  const isBody = isBodys(ctx, found)
  const facts = found.log.facts.filter((fact) => isBody || isRespondents(found, fact))
  const organs = await namesOfOrgans(ctx, found)
  const parties = new Map((await partiesOfRecon(ctx, found)).map((one) => [one.id, one.displayName]))
  return facts
    .map((fact) => ({
      ...{ id: fact.id, kind: fact.kind, on: fact.on, recordedAt: new Date(fact.recordedAt) },
      ...{ labelZh: RECON_FACTS[fact.kind].zh, labelEn: RECON_FACTS[fact.kind].en },
      isCorrectable: isBody && mayCorrectRecon(ctx, fact),
      text: factText(fact, ctx.locale, (id) => organs.get(id) ?? parties.get(id) ?? ''),
    }))
    .reverse()
}

async function namesOfOrgans(ctx: Ctx, { row, log }: ReconInHand): Promise<ReadonlyMap<string, string>> {
  const passedTo = log.of('NORM_PASSED_ON').flatMap((one) => one.toOrganId ?? [])
  const opinionTo = log.of('OPINION_ISSUED').map((one) => one.toOrganId)
  const ids = [row.organId, row.respondentOrganId, ...opinionTo, ...passedTo]
  const found = await organLoader(ctx).loadMany([...new Set(ids)])
  return new Map(found.flatMap((one) => (one === null || one instanceof Error ? [] : [[one.id, one.name] as const])))
}

/** What may be done now, and why not. */
export function actsOfRecon(ctx: Ctx, { row, log }: ReconInHand) {
  return reconActsFor(log, requireViewer(ctx), sightOf(row)).map((act) => {
    const words = act.refusal && reconRefusalWords(act.refusal)
    return {
      ...{ name: act.name, labelZh: RECON_ACTS[act.name].label.zh, labelEn: RECON_ACTS[act.name].label.en },
      ...{ isPossible: act.isPossible, needsApproval: act.needsApproval, citation: citationNode(act.citation) },
      ...{ reason: act.refusal?.code ?? null, reasonZh: words?.zh ?? null, reasonEn: words?.en ?? null },
    }
  })
}

const papersLoader = (ctx: Ctx) =>
  loader<ReconPaperEntity[]>(ctx, papersLoader, async (ids) => {
    const rows = await ctx.read.find(ReconPaperEntity, { where: { caseId: In([...ids]) }, order: { id: 'ASC' } })
    return new Map(ids.map((id) => [id, rows.filter((row) => row.caseId === id)]))
  })

/** Papers of the case with who has them; the respondent knows those that are for it. */
export async function papersOfRecon(ctx: Ctx, found: ReconInHand) {
  const { log, row } = found
  const issued = (await papersLoader(ctx).load(row.id)) ?? []
  const isBody = isBodys(ctx, found)
  const parties = new Map((await partiesOfRecon(ctx, found)).map((one) => [one.id, one.displayName]))
  const organs = await namesOfOrgans(ctx, found)
  const nameOf = (to: Addressee) => parties.get(to.partyId ?? '') ?? organs.get(to.organId ?? '') ?? ''
  const isOurs = (to: readonly Addressee[]) => isBody || to.some((one) => one.organId === row.respondentOrganId)
  return duePapers(log).flatMap((due) => {
    if (!isOurs(due.to)) return []
    const paper = issued.findLast((one) => one.kind === due.paper && isPaperOf(found, one, due.ofId))
    const shown = isBody ? due.to : due.to.filter((one) => one.organId === row.respondentOrganId)
    return [
      {
        ...{ id: due.ofId, kind: due.paper, titleZh: RECON_PAPERS[due.paper].zh, titleEn: RECON_PAPERS[due.paper].en },
        ...{ on: due.on, isOvertaken: due.isOvertaken, paperId: paper?.id ?? null, number: paper?.number ?? null },
        addressees: shown.map((to) => {
          const pending = pendingServices(log).findLast(
            (one) => one.ofId === due.ofId && one.toPartyId === to.partyId && one.toOrganId === to.organId,
          )
          return {
            ...{ partyId: to.partyId, organId: to.organId, name: nameOf(to) },
            receivedOn: receiptOf(log, due.paper, due.ofId, to),
            ...{ pendingServedId: pending?.id ?? null, pendingSince: pending?.on ?? null },
            pendingUntil: pendingUntil(found, pending),
          }
        }),
      },
    ]
  })
}

function pendingUntil({ log }: ReconInHand, pending: ReturnType<typeof pendingServices>[number] | undefined) {
  const outcome = pending && outcomeOf(log, pending)
  return outcome?.kind === 'PENDING' ? outcome.until : null
}

/** A mediation document is of what was agreed; papers from before it was issued to be signed came with the last sign. */
export const isPaperOf = ({ log }: ReconInHand, paper: ReconPaperEntity, ofId: string): boolean =>
  paper.factId === ofId ||
  (paper.kind === 'RECON_MEDIATION' && log.of('MEDIATION_SIGNED').some((one) => one.id === paper.factId))
