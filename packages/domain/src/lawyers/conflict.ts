import { cite, granted, refused, workingDays, type Calendar, type LocalDate, type Verdict } from '@petition/law'
import {
  caseLog,
  dutyFrom,
  houseClock,
  met,
  organ,
  type CaseFactHead,
  type CaseLog,
  type CorrectionBody,
  type DutyOf,
} from '../casework/index.js'
import { label, type Labels } from '../label.js'
import { hasRole, type Role, type Viewer } from '../organs/index.js'
import type { ConflictGround } from './words.js'

/*
 * A conflict of interest of one professional in one matter (利益冲突、回避): declared by themselves or found by the office, decided
 * by its leadership. What it blocks is the same everywhere: an opinion, a place in a team, a seat where the matter is spoken of.
 * It says how the professional stands to the matter, and nothing of who petitions.
 */

export type ConflictSource = 'SELF' | 'OFFICE'
export const CONFLICT_SOURCES: Labels<ConflictSource> = {
  SELF: label('本人声明', 'declared by themselves'),
  OFFICE: label('单位发现', 'found by the office'),
}

interface Kinds {
  CONFLICT_REPORTED: {
    readonly professionalId: string
    readonly matterId: string
    readonly ground: ConflictGround
    readonly source: ConflictSource
    readonly note: string
  }
  /** Decided once: who thinks otherwise later reports anew, or corrects the decision. */
  CONFLICT_DECIDED: { readonly isConflict: boolean; readonly reason: string }
  CORRECTED: CorrectionBody
}

export type ConflictFactKind = keyof Kinds
export type ConflictFact = {
  [K in ConflictFactKind]: CaseFactHead & { readonly kind: K } & Kinds[K]
}[ConflictFactKind]
export type ConflictFactOf<K extends ConflictFactKind> = Extract<ConflictFact, { readonly kind: K }>
export type ConflictLog = CaseLog<ConflictFact>

export const conflictLog = (
  facts: readonly ConflictFact[],
  frame: { readonly asOf: LocalDate; readonly calendar: Calendar },
): ConflictLog => caseLog(facts, { ...frame, order: ['CONFLICT_REPORTED', 'CONFLICT_DECIDED'] })

export type ConflictStanding = 'REPORTED' | 'STANDS' | 'NONE'
export const CONFLICT_STANDINGS: Labels<ConflictStanding> = {
  REPORTED: label('已报告，待决定', 'reported, to be decided'),
  STANDS: label('应当回避', 'to stand back'),
  NONE: label('不构成冲突', 'no conflict'),
}

/** One professional and one matter, as the shared rule asks. */
export interface ProfessionalConflict {
  readonly professionalId: string
  readonly matterId: string
  readonly ground: ConflictGround
  readonly standing: ConflictStanding
  readonly reportedOn: LocalDate
}

export interface ConflictCase extends ProfessionalConflict {
  readonly reported: ConflictFactOf<'CONFLICT_REPORTED'>
  readonly decided: ConflictFactOf<'CONFLICT_DECIDED'> | null
}

/** Null for a log that does not begin with the report. */
export function conflictOf(log: ConflictLog): ConflictCase | null {
  const reported = log.first('CONFLICT_REPORTED')
  if (reported === null) return null
  const decided = log.last('CONFLICT_DECIDED')
  const { professionalId, matterId, ground, on: reportedOn } = reported
  const standing = decided === null ? 'REPORTED' : decided.isConflict ? 'STANDS' : 'NONE'
  return { professionalId, matterId, ground, reportedOn, reported, decided, standing }
}

/** 公务员法 第七十六条 for public lawyers; by analogy for whoever else the office asks. */
const STAND_BACK = cite('civil-servants-2018', '76')
/** 第七十七条: the organ decides, on application or of its own accord. */
const DECIDED_BY = cite('civil-servants-2018', '77')

/** A conflict blocks from its report on, unless it was decided to be none (domain decision 009). */
export const blocks = (conflict: Pick<ProfessionalConflict, 'standing'>): boolean => conflict.standing !== 'NONE'

/**
 * The one rule for opinions, teams and seats: whether a professional may take part in what concerns these matters.
 *
 * @param conflicts those known, of anybody and any matter
 * @returns PROFESSIONAL_HAS_CONFLICT with the matter, the day of the report and whether it waits for the decision
 */
export function mayTakePart(
  professionalId: string,
  matterIds: readonly string[],
  conflicts: readonly ProfessionalConflict[],
): Verdict<true> {
  const found = conflicts.find(
    (one) => one.professionalId === professionalId && matterIds.includes(one.matterId) && blocks(one),
  )
  if (!found) return granted(true)
  return refused('PROFESSIONAL_HAS_CONFLICT', STAND_BACK, {
    ...{ matterId: found.matterId, on: found.reportedOn, isDecided: found.standing === 'STANDS' },
  })
}

/** Whether a conflict can be reported: one that is open or stands is not reported again. @returns CONFLICT_REPORTED_ALREADY */
export function mayReportConflict(
  professionalId: string,
  matterId: string,
  conflicts: readonly ProfessionalConflict[],
): Verdict<true> {
  const law = mayTakePart(professionalId, [matterId], conflicts)
  return law.isGranted ? law : refused('CONFLICT_REPORTED_ALREADY', STAND_BACK, law.refusal.facts)
}

/** @returns CONFLICT_DECIDED_ALREADY with the day */
export function lawOfDecidingConflict(log: ConflictLog): Verdict<true> {
  const decided = log.last('CONFLICT_DECIDED')
  return decided ? refused('CONFLICT_DECIDED_ALREADY', DECIDED_BY, { on: decided.on }) : granted(true)
}

/** Who leads the office that keeps the professional decides; never the professional. */
export const CONFLICT_DECIDERS: readonly Role[] = ['HEAD', 'DEPUTY']
export const mayDecideConflict = (
  viewer: Viewer,
  of: { readonly officeId: string; readonly accountId: string | null },
): boolean =>
  viewer.kind === 'system' ||
  (viewer.organId === of.officeId && hasRole(viewer, ...CONFLICT_DECIDERS) && viewer.accountId !== of.accountId)

export type ConflictClock = 'HOUSE-CONFLICT'
export const CONFLICT_CLOCKS: Labels<ConflictClock> = {
  'HOUSE-CONFLICT': label('决定是否回避', 'decide whether to stand back'),
}

/** The office owes the decision: until then the professional is blocked, and somebody waits. @param workingDays setting `conflictDecideWorkingDays` */
export function conflictDuties(
  log: ConflictLog,
  decideWithin: { readonly workingDays: number },
): readonly DutyOf<ConflictClock>[] {
  const conflict = conflictOf(log)
  if (conflict === null) return []
  const { reported, decided } = conflict
  const clock = houseClock(log, 'HOUSE-CONFLICT', {
    ...{ eventOn: reported.on, eventWhat: 'CONFLICT_REPORTED' },
    period: workingDays(decideWithin.workingDays),
  })
  return [dutyFrom(clock, { event: reported, owedBy: organ(reported.organId), end: met(decided) })]
}
