import type { Citation, InstrumentId, LocalDate, Step } from '@petition/law'
import { label, type Label } from '../label.js'

export type DutyOwner =
  | { readonly kind: 'ORGAN'; readonly id: string }
  | { readonly kind: 'PARTY'; readonly id: string }
  /** an organ outside this house: it is on no board of ours; `id` is its name, as our letter has it */
  | { readonly kind: 'OUTSIDE'; readonly id: string }

/** How a duty stopped, if it did. */
export type DutyEnd =
  | { readonly how: 'MET'; readonly on: LocalDate }
  | { readonly how: 'NOT_OWED'; readonly on: LocalDate | null }
  | { readonly how: 'SUPERSEDED'; readonly on: LocalDate }
  | { readonly how: 'EXTENDED'; readonly on: LocalDate }

/** An obligation or a window with its days and the way that leads there. Running and late are predicates on today. */
export interface DutyOf<Clock extends string> {
  /** Stable name within the case: the clock and the fact that started it (and the party). */
  readonly key: string
  readonly clock: Clock
  readonly kind: 'DUTY' | 'RIGHT'
  readonly owedBy: DutyOwner
  readonly eventOn: LocalDate
  readonly rawLastOn: LocalDate | null
  readonly lawfulLastOn: LocalDate | null
  readonly warnOn: LocalDate | null
  readonly isProvisional: boolean
  readonly isSuspended: boolean
  readonly end: DutyEnd | null
  readonly citation: Citation
  readonly instrument: InstrumentId
  readonly steps: readonly Step[]
}

export type DutyState =
  | 'RUNNING'
  | 'OVERDUE'
  | 'WINDOW_CLOSED'
  | 'SUSPENDED'
  | 'MET'
  | 'MET_ON_TIME'
  | 'MET_LATE'
  | 'NOT_OWED'
  | 'SUPERSEDED'
  | 'EXTENDED'

export const DUTY_STATES: Readonly<Record<DutyState, Label>> = {
  RUNNING: label('进行中', 'running'),
  OVERDUE: label('已逾期', 'overdue'),
  WINDOW_CLOSED: label('期限已过', 'window closed'),
  SUSPENDED: label('暂停计算', 'suspended'),
  MET: label('已完成', 'done'),
  MET_ON_TIME: label('按期完成', 'done in time'),
  MET_LATE: label('逾期完成', 'done late'),
  NOT_OWED: label('无需履行', 'not owed'),
  SUPERSEDED: label('已由其他程序取代', 'superseded'),
  EXTENDED: label('已延长', 'extended'),
}

/** What a duty looks like at the end of a day. */
export function dutyState(
  duty: Pick<DutyOf<string>, 'end' | 'kind' | 'lawfulLastOn' | 'isSuspended'>,
  today: LocalDate,
): DutyState {
  const { end, lawfulLastOn, kind } = duty
  if (end !== null && end.how !== 'MET') return end.how
  if (end !== null) {
    if (lawfulLastOn === null) return 'MET'
    return end.on <= lawfulLastOn ? 'MET_ON_TIME' : 'MET_LATE'
  }
  if (duty.isSuspended) return 'SUSPENDED'
  if (lawfulLastOn === null || today <= lawfulLastOn) return 'RUNNING'
  return kind === 'RIGHT' ? 'WINDOW_CLOSED' : 'OVERDUE'
}

/** Whether somebody still owes it. */
export const isOpen = (duty: Pick<DutyOf<string>, 'end' | 'kind'>): boolean => duty.end === null && duty.kind === 'DUTY'

export const organ = (id: string): DutyOwner => ({ kind: 'ORGAN', id })
export const party = (id: string): DutyOwner => ({ kind: 'PARTY', id })
export const outside = (name: string): DutyOwner => ({ kind: 'OUTSIDE', id: name })
export const met = (fact: { readonly on: LocalDate } | null | undefined): DutyEnd | null =>
  fact ? { how: 'MET', on: fact.on } : null
export const notOwed = (on: LocalDate | null = null): DutyEnd => ({ how: 'NOT_OWED', on })
