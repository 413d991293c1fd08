import {
  DISPUTE_PAPER_NAMES,
  disputeRegister,
  disputeRevisit,
  disputeTransfer,
  type DisputePaperHead,
  type DisputePaperKind,
  type Paper,
} from '@petition/documents'
import { paperToDocx } from '@petition/documents/docx'
import {
  CENTRE_LEVELS,
  daysOfStay,
  DISPUTE_ENDS,
  DISPUTE_KINDS,
  DISPUTE_SOURCES,
  STAY_BEGINS,
  TEAM_KINDS,
  teamNow,
  type Dispute,
} from '@petition/domain'
import { CaseDutyEntity } from '../../casework/index.js'
import { MatterEntity } from '../../matters/index.js'
import { grantDownload, NotFound, writeAudit, type Ctx, type Download } from '../../platform/index.js'
import type { DisputeEntity } from './centres.entity.js'
import { centreLoader, memberLoader } from './read-centres.js'
import { entriesOf } from './reading/entries.js'
import { fileOfDispute, foldOfDispute } from './reading/read-disputes.js'
import { requireDispute } from './sight.js'

/** Papers that the dispute can have now: a transfer once it was moved, a record of looking again once something was agreed. */
export function papersOf({ log, stays }: Dispute): readonly DisputePaperKind[] {
  const isMoved = stays.some((stay) => stay.began !== 'STARTED' && stay.began !== 'BROKE_OUT_ANEW')
  const isAgreed = log.of('DISPUTE_SETTLED').some((fact) => fact.how === 'ORAL' || fact.how === 'AGREEMENT')
  return [
    'DISPUTE_REGISTER',
    ...(isMoved ? (['DISPUTE_TRANSFER'] as const) : []),
    ...(isAgreed ? (['DISPUTE_REVISIT'] as const) : []),
  ]
}

/** A paper as the facts say it now; it names no party. @throws NotFound for one that the dispute cannot have yet */
export async function draftDisputePaper(ctx: Ctx, caseId: string, kind: DisputePaperKind): Promise<Paper> {
  const { row } = await requireDispute(ctx, caseId)
  const dispute = await foldOfDispute(ctx, caseId)
  if (!papersOf(dispute).includes(kind)) throw new NotFound('paper', kind)
  const head = await headOf(ctx, row, dispute)
  switch (kind) {
    case 'DISPUTE_REGISTER':
      return register(ctx, head, dispute)
    case 'DISPUTE_TRANSFER':
      return transfer(ctx, head, { dispute, caseId })
    default:
      return revisit(head, dispute)
  }
}

async function headOf(ctx: Ctx, row: DisputeEntity, dispute: Dispute): Promise<DisputePaperHead> {
  const { number } = await fileOfDispute(ctx, row.id)
  return {
    ...{ centreName: await nameOf(ctx, dispute.now.centreId), number, issuedOn: ctx.today, place: row.place },
    ...{ about: DISPUTE_KINDS[row.kind].zh, subject: row.subject },
  }
}

const nameOf = async (ctx: Ctx, id: string): Promise<string> => (await centreLoader(ctx).load(id))?.name ?? ''

async function register(ctx: Ctx, head: DisputePaperHead, dispute: Dispute): Promise<Paper> {
  const { reported, stays } = dispute
  const { matterId } = reported
  const matter = matterId === null ? null : await ctx.read.findOneBy(MatterEntity, { id: matterId })
  const team = teamNow(dispute)
  const rows = await memberLoader(ctx).loadMany(team.map((one) => one.memberId))
  return disputeRegister({
    ...{
      ...head,
      source: DISPUTE_SOURCES[reported.source].zh,
      reportedOn: reported.on,
      higherReason: reported.higherReason,
    },
    ...{ takenOn: stays[0]?.takenOn ?? null, matterNumber: matter?.number ?? '' },
    team: team.map((one, at) => {
      const row = rows[at]
      return { name: row instanceof Error ? '' : (row?.name ?? ''), as: TEAM_KINDS[one.as].zh }
    }),
  })
}

/** The last time it changed hands. */
async function transfer(
  ctx: Ctx,
  head: DisputePaperHead,
  { dispute, caseId }: { readonly dispute: Dispute; readonly caseId: string },
): Promise<Paper> {
  const { log, frame, stays } = dispute
  const last = log.facts.findLast((fact) => fact.kind === 'DISPUTE_MOVED' || fact.kind === 'DISPUTE_HANDED_BACK')
  if (last?.kind !== 'DISPUTE_MOVED' && last?.kind !== 'DISPUTE_HANDED_BACK')
    throw new NotFound('paper', 'DISPUTE_TRANSFER')
  const key = `HOUSE-CENTRE-TAKE:${last.id}`
  const duty = await ctx.read.findOneBy(CaseDutyEntity, { caseId, key })
  const names = await centreLoader(ctx).loadMany(stays.map((stay) => stay.centreId))
  const entries = await entriesOf(ctx, dispute)
  const way = last.kind === 'DISPUTE_HANDED_BACK' ? 'HANDED_BACK' : last.isUp ? 'MOVED_UP' : 'MOVED_DOWN'
  return disputeTransfer({
    ...{ ...head, centreName: await nameOf(ctx, last.fromCentreId), issuedOn: last.on, movedOn: last.on },
    ...{ fromCentre: await nameOf(ctx, last.fromCentreId), toCentre: await nameOf(ctx, last.centreId) },
    ...{ way: STAY_BEGINS[way].zh, reason: last.reason, takeBy: duty?.lawfulLastOn ?? null },
    stays: stays.map((stay, at) => {
      const row = names[at]
      return {
        ...{ centreName: row instanceof Error ? '' : (row?.name ?? ''), level: CENTRE_LEVELS[stay.level].zh },
        ...{ began: STAY_BEGINS[stay.began].zh, from: stay.from, to: stay.to, days: daysOfStay(stay, frame.asOf) },
      }
    }),
    entries: entries.map((one) => ({ on: one.on, what: one.labelZh, text: one.text })),
  })
}

function revisit(head: DisputePaperHead, { log }: Dispute): Paper {
  const settled = log.last('DISPUTE_SETTLED')
  if (!settled) throw new NotFound('paper', 'DISPUTE_REVISIT')
  const looked =
    log
      .of('DISPUTE_REVISITED')
      .filter((fact) => fact.on >= settled.on)
      .at(-1) ?? null
  return disputeRevisit({
    ...{ ...head, settledOn: settled.on, how: DISPUTE_ENDS[settled.how].zh, agreed: settled.text },
    ...{ agreementNo: settled.agreementNo, revisitedOn: looked?.on ?? null, isKept: looked?.isKept ?? null },
    text: looked?.text ?? '',
  })
}

export const DISPUTE_PAPER_GRANT = 'dispute-paper'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The path of the Word file: good once, for a minute. */
export async function disputePaperPath(ctx: Ctx, id: string, kind: DisputePaperKind): Promise<string> {
  const grant = { kind: DISPUTE_PAPER_GRANT, id, detail: { kind } }
  return `/files/${await ctx.inTransaction((tx) => grantDownload(tx, grant))}`
}

/** Asked again for the right to it, and written into the audit log. */
export const disputePaperDownload: Download = async (ctx, { id, detail }) => {
  const { kind } = detail as { kind: DisputePaperKind }
  const paper = await draftDisputePaper(ctx, id, kind)
  await ctx.inTransaction((tx) => writeAudit(tx, { act: 'downloadDisputePaper', kind: 'case', id, detail: { kind } }))
  return { name: `${DISPUTE_PAPER_NAMES[kind].zh}.docx`, mediaType: WORD, body: Buffer.from(await paperToDocx(paper)) }
}
