import { CLOCKS, INSTRUMENTS, isClockId, stepText, type InstrumentId, type Step } from '@petition/law'
import { dutyState, HOUSE_CLOCKS, isOpen, lightOf, workingDaysLeft } from '@petition/domain'
import type { Duty, DutyState, HouseClockId, Label, Light } from '@petition/domain'
import { accountRefLoader, citationNode } from '../../organs/index.js'
import type { Ctx } from '../../platform/index.js'
import type { MatterEntity } from '../archive/matter.entity.js'
import { yellowDays } from './lights.js'

/** A duty as it is shown: what it is called, how it stands today, and where it belongs. */
export interface DutyView extends Pick<
  Duty,
  'clock' | 'kind' | 'eventOn' | 'rawLastOn' | 'lawfulLastOn' | 'warnOn' | 'isProvisional'
> {
  readonly id: string
  readonly matterId: string
  readonly termZh: string
  readonly termEn: string
  readonly endedOn: Duty['eventOn'] | null
  readonly state: DutyState
  readonly light: Light
  readonly daysLeft: number | null
  readonly citation: ReturnType<typeof citationNode>
  readonly duty: Duty
  readonly row: MatterEntity
}

/** The name of a clock: of the book, or of the house. */
export function termOf(clock: string): Label {
  if (isClockId(clock)) return CLOCKS[clock].term
  return HOUSE_CLOCKS[clock as HouseClockId] ?? { zh: clock, en: clock }
}

/** Stable over time: the matter and the duty's key within it. */
export const dutyId = (matterId: string, key: string): string => `${matterId}:${key}`

/** The clock that a key begins with. */
export const clockOfKey = (key: string): string => key.split(':')[0] ?? key

export function dutyView(ctx: Ctx, row: MatterEntity, duty: Duty): DutyView {
  const term = termOf(duty.clock)
  const isRunning = duty.end === null && !duty.isSuspended
  return {
    ...{ id: dutyId(row.id, duty.key), matterId: row.id, clock: duty.clock, kind: duty.kind },
    ...{ eventOn: duty.eventOn, rawLastOn: duty.rawLastOn, lawfulLastOn: duty.lawfulLastOn, warnOn: duty.warnOn },
    ...{ isProvisional: duty.isProvisional, termZh: term.zh, termEn: term.en, endedOn: duty.end?.on ?? null },
    state: dutyState(duty, ctx.today),
    light: duty.kind === 'RIGHT' ? 'NONE' : lightOf(duty, ctx.today, ctx.calendar, yellowDays(ctx)),
    daysLeft: isRunning ? workingDaysLeft(ctx.calendar, ctx.today, duty.warnOn) : null,
    citation: citationNode(duty.citation),
    duty,
    row,
  }
}

/** Open first, by the day to warn by; then what ended, the last first; windows after duties. */
export function inOrder(duties: readonly Duty[]): readonly Duty[] {
  const group = (duty: Duty) => (isOpen(duty) ? 0 : duty.end === null ? 1 : 2)
  const day = (duty: Duty) => duty.warnOn ?? '9999'
  return [...duties].sort(
    (a, b) =>
      group(a) - group(b) ||
      (group(a) === 2 ? compare(b.end?.on ?? '', a.end?.on ?? '') : compare(day(a), day(b))) ||
      compare(a.key, b.key),
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** '信访工作条例 (2022-05-01 起)': which version of which text the days rest on. */
export function versionText(instrument: InstrumentId): string {
  const { citedAs, from } = INSTRUMENTS[instrument]
  return from === null ? citedAs : `${citedAs} (${from} 起)`
}

/** '信访工作条例 (2022)' for the text that governs a matter. */
export function lawText(instrument: string): string {
  const known = (INSTRUMENTS as Readonly<Record<string, (typeof INSTRUMENTS)[InstrumentId]>>)[instrument]
  return known ? `${known.name} (${known.from?.slice(0, 4) ?? ''})` : instrument
}

export interface WhyView {
  readonly article: ReturnType<typeof citationNode>
  readonly ruleVersion: string
  readonly steps: { kind: string; textZh: string; textEn: string; on: Duty['eventOn'] | null }[]
}

/** The way to the date in words; who approved an extension is named. */
export const whyOf = (ctx: Ctx, { duty }: DutyView): Promise<WhyView> => whyOfSteps(ctx, duty)

/** The same for a duty of any kind of case. */
export async function whyOfSteps(ctx: Ctx, duty: Pick<Duty, 'citation' | 'instrument' | 'steps'>): Promise<WhyView> {
  const steps = await Promise.all(duty.steps.map((step) => withName(ctx, step)))
  return {
    article: citationNode(duty.citation),
    ruleVersion: versionText(duty.instrument),
    steps: steps.map((step) => ({
      kind: step.kind,
      textZh: stepText(step, 'zh'),
      textEn: stepText(step, 'en'),
      on: dayOf(step),
    })),
  }
}

async function withName(ctx: Ctx, step: Step): Promise<Step> {
  if (step.kind !== 'EXTENDED' || step.approvedBy === null) return step
  const name = (await accountRefLoader(ctx).load(step.approvedBy))?.name ?? '负责人'
  return { ...step, approvedBy: name }
}

function dayOf(step: Step): Duty['eventOn'] | null {
  if ('on' in step) return step.on
  if ('to' in step) return step.to
  return step.kind === 'RESULT' ? step.lawfulLastOn : null
}
