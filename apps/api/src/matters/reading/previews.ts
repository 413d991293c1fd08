import type { LocalDate, Refusal } from '@petition/law'
import { later } from '@petition/law'
import {
  arrivalOf,
  dutiesAsKnown,
  isOpen,
  lawfulnessOf,
  mayExtend,
  refusalWords,
  storyOf,
  type Lawful,
  type MatterFact,
  type NewFact,
} from '@petition/domain'
import { citationNode } from '../../organs/index.js'
import { InvalidInput, requireViewer, type Ctx } from '../../platform/index.js'
import { loadCase, type MatterCase } from '../case/load-case.js'
import { dutyView, inOrder, type DutyView } from './duty-view.js'

export interface RefusalView {
  readonly code: string
  readonly zh: string
  readonly en: string
  readonly facts: Refusal['facts']
  readonly citation: ReturnType<typeof citationNode>
}

export interface DutyPreview {
  readonly duties: DutyView[]
  readonly refusal: RefusalView | null
}

export function refusalView(refusal: Refusal): RefusalView {
  return {
    code: refusal.code,
    ...refusalWords(refusal),
    facts: refusal.facts,
    citation: citationNode(refusal.citation),
  }
}

/** What would be owed if the matter were accepted on that day, or why the law says no. Writes nothing. */
export async function previewAcceptance(ctx: Ctx, matterId: string, on: LocalDate): Promise<DutyPreview> {
  const matter = await loadCase(ctx, matterId)
  const arrivedOn = arrivalOf(matter.story)?.on ?? null
  if (arrivedOn !== null && on < arrivedOn)
    throw new InvalidInput({ on: 'BEFORE_ARRIVAL' }, 'BEFORE_ARRIVAL', { on, arrivedOn })
  const organId = actingOrgan(ctx, matter)
  const then = storyOf(matter.facts, { ...matter.story, asOf: on < matter.story.asOf ? matter.story.asOf : on })
  return preview(ctx, matter, lawfulnessOf(then, 'acceptMatter', organId), organId, { kind: 'ACCEPTED', on })
}

/** What would be owed if the period were extended today, approved and told: the new last day, or why the law says no. */
export async function previewExtension(ctx: Ctx, matterId: string, days: number): Promise<DutyPreview> {
  const matter = await loadCase(ctx, matterId)
  const organId = actingOrgan(ctx, matter)
  const open = lawfulnessOf(matter.story, 'extendHandling', organId)
  const law = open.isGranted || open.refusal.code !== 'MATTER_NOT_OPEN' ? mayExtend(matter.story, organId, days) : open
  return preview(ctx, matter, law, organId, {
    ...({ kind: 'EXTENDED', on: ctx.today, days, isHeadApproved: true, approvedBy: null, reason: '' } as const),
    noticeServedOn: ctx.today,
  })
}

/** For an organ its own act; the office asks for the organ that has the matter. */
function actingOrgan(ctx: Ctx, { sight }: MatterCase): string {
  const { organId } = requireViewer(ctx)
  return sight.handledByOrganIds.includes(organId) ? organId : sight.accountableOrganId
}

function preview(ctx: Ctx, matter: MatterCase, law: Lawful, organId: string, supposed: NewFact): DutyPreview {
  if (!law.isGranted) return { duties: [], refusal: refusalView(law.refusal) }
  const fact = {
    ...{ id: 'supposed', recordedAt: ctx.now().toISOString(), byAccountId: null, organId },
    ...supposed,
  } as MatterFact
  const story = storyOf([...matter.facts, fact], { ...matter.story, asOf: later(matter.story.asOf, fact.on) })
  const duties = inOrder(dutiesAsKnown(story).filter(isOpen))
  return { duties: duties.map((duty) => dutyView(ctx, matter.row, duty)), refusal: null }
}
