import { addDays, type LocalDate, type Refusal } from '@petition/law'
import { CLOCKS, isClockId } from '@petition/law'
import { isOpen } from '@petition/domain'
import {
  currentMaker,
  hearingNoticeBy,
  mayBeHeardSo,
  mayExtend,
  openNormReview,
  RECON_HOUSE_CLOCKS,
  reconDuties,
  reconRefusalWords,
  type ReconDuty,
  type ReconHouseClock,
  type ReconProcedure,
} from '@petition/domain/reconsideration'
import { paperToHtml, reconPaper } from '@petition/documents'
import { citationNode } from '../../organs/index.js'
import { NotFound, type Ctx } from '../../platform/index.js'
import { bodyOfInput, type DecisionInput } from '../acts/ending.js'
import { requireRecon, supposed, type ReconInHand } from '../load-recon.js'
import { frameOf } from '../papers/paper-frame.js'
import { decisionOf } from '../papers/paper-of.js'
import { logOf } from '../recon-log.js'
import { isBodys } from './recon-file.js'

export interface PreviewAsked {
  readonly caseId: string
  readonly on: LocalDate
  readonly act: string
  readonly days?: number | null
  readonly procedure?: ReconProcedure | null
  readonly hearingOn?: LocalDate | null
  readonly ground?: number | null
}

const term = (clock: string) => (isClockId(clock) ? CLOCKS[clock].term : RECON_HOUSE_CLOCKS[clock as ReconHouseClock])

const line = (
  duty: Pick<ReconDuty, 'clock' | 'lawfulLastOn' | 'warnOn' | 'isProvisional' | 'isSuspended' | 'citation'>,
) => ({
  ...{ clock: duty.clock, termZh: term(duty.clock)?.zh ?? duty.clock, termEn: term(duty.clock)?.en ?? duty.clock },
  ...{ lawfulLastOn: duty.lawfulLastOn, warnOn: duty.warnOn, isProvisional: duty.isProvisional },
  ...{ isSuspended: duty.isSuspended, citation: citationNode(duty.citation) },
})
const refusalOf = (refusal: Refusal) => ({
  ...{ code: refusal.code, ...reconRefusalWords(refusal), citation: citationNode(refusal.citation) },
})

/** The fact that an act would append, as far as days follow from it; null where none does. */
function whatIf(asked: PreviewAsked, { row, log }: ReconInHand): Record<string, unknown> | null {
  const { on, procedure, days, ground } = asked
  const told = { noticeOn: on, isHeadApproved: true, approvedBy: 'supposed', reason: '' }
  switch (asked.act) {
    case 'acceptReconsideration':
      return { kind: 'ACCEPTED', on, procedure: procedure ?? 'ORDINARY', simpleGround: null }
    case 'askReconSupplement':
      return { kind: 'SUPPLEMENT_ASKED', on, items: [], setDays: days ?? 10, receivedOn: on }
    case 'recordReconSupplement':
      return { kind: 'SUPPLEMENT_RECEIVED', on, items: [], isComplete: true, postmarkOn: null, goodReason: null }
    case 'sendReconCopy':
    case 'signForReconCopy':
      return { kind: 'COPY_RECEIVED', on, atOrganId: row.respondentOrganId }
    case 'recordMakerReceipt':
      return { kind: 'MAKER_RECEIVED', on, toldId: currentMaker(log)?.told.id ?? '' }
    case 'recordNormReceipt':
      return { kind: 'NORM_RECEIVED', on, begunId: openNormReview(log)?.begun.id ?? '' }
    case 'changeReconProcedure':
      return { kind: 'PROCEDURE_CHANGED', on, reason: '', approvedBy: null }
    case 'suspendReconsideration':
      return { kind: 'SUSPENDED', on, ground: ground ?? 10, reason: '' }
    case 'resumeReconsideration':
      return { kind: 'RESUMED', on, reason: '' }
    case 'extendReconsideration':
      return { kind: 'EXTENDED', on, days: days ?? 0, ...told }
    default:
      return null
  }
}

/** What would be owed after an act, or why the law says no. Writes nothing. */
export async function previewRecon(ctx: Ctx, asked: PreviewAsked) {
  const found = await requireRecon(ctx, asked.caseId)
  if (asked.act.endsWith('ReconHearing')) return previewHearing(ctx, found, asked)
  const on = asked.on > ctx.today ? ctx.today : asked.on
  if (asked.act === 'extendReconsideration') {
    const verdict = mayExtend(logOf(ctx, found.facts, on), asked.days ?? 0)
    if (!verdict.isGranted) return { duties: [], refusal: refusalOf(verdict.refusal) }
  }
  const body = whatIf({ ...asked, on }, found)
  if (body === null) return { duties: [], refusal: null }
  const keys = new Set(reconDuties(found.log).map((one) => `${one.key} ${one.lawfulLastOn}`))
  const then = reconDuties(logOf(ctx, [...found.facts, supposed(ctx, found.file.organId, body)]))
  const changed = then.filter((one) => one.end === null && !keys.has(`${one.key} ${one.lawfulLastOn}`))
  const isBody = isBodys(ctx, found)
  const isSeen = ({ owedBy }: ReconDuty) => isBody || owedBy.id === found.row.respondentOrganId
  return {
    duties: changed.filter((one) => (isOpen(one) || one.kind === 'RIGHT') && isSeen(one)).map(line),
    refusal: null,
  }
}

/** The last day for the notice, before the hearing is set. */
function previewHearing(ctx: Ctx, found: ReconInHand, asked: PreviewAsked) {
  const hearingOn = asked.hearingOn ?? addDays(ctx.today, 1)
  const sat = { chairId: 'a', memberIds: ['b', 'c'], recorderId: 'd', roomId: null, subject: '', isPublic: true }
  const verdict = mayBeHeardSo(found.log, { hearingOn, from: '09:00', until: '10:00', ...sat })
  const clock = hearingNoticeBy(found.log, hearingOn)
  return {
    duties: clock === null ? [] : [line({ ...clock, clock: clock.id, isSuspended: false })],
    refusal: verdict.isGranted ? null : refusalOf(verdict.refusal),
  }
}

/** The decision as it is being typed: no number, nothing kept. @throws NotFound for whoever is not of the body */
export async function previewDecision(ctx: Ctx, input: Omit<DecisionInput, 'idempotencyKey' | 'expectedVersion'>) {
  const found = await requireRecon(ctx, input.caseId)
  if (!isBodys(ctx, found)) throw new NotFound('reconsideration', input.caseId)
  const frame = (await frameOf(ctx, found.file, found.log))(0, '复决')
  const kind = input.decision === 'APPLICATION_REJECTED' ? ('RECON_REJECTION' as const) : ('RECON_DECISION' as const)
  const paper = reconPaper({ kind, ...decisionOf(found.log, bodyOfInput(input), frame) })
  return { title: paper.title, html: paperToHtml(paper).replaceAll('〕0号', '〕　号'), problems: [] }
}
