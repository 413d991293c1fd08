import {
  afterSplits,
  afterStrikes,
  corrected,
  FACTS,
  factsWithoutEffect,
  factText,
  isOffice,
  refusalWords,
  type FactKind,
  type MatterFact,
} from '@petition/domain'
import { accountRefLoader, deskLoader, organLoader } from '../../organs/index.js'
import { requireViewer, type Ctx } from '../../platform/index.js'
import { caseLoader, type MatterCase, type RecordedFact } from '../case/load-case.js'
import { attachmentsLoader } from './attachments.js'
import { mayCorrectEntry } from '../record/correct-fact.js'
import { correctableFields } from '../record/correctable.js'
import { PROPOSAL_LABELS } from './proposals.js'

/** One entry of the record as a timeline shows it. */
export interface FactLine {
  readonly id: string
  /** place among what this viewer sees: a hidden link leaves no gap */
  readonly seq: number
  readonly kind: FactKind
  readonly labelZh: string
  readonly labelEn: string
  readonly on: MatterFact['on']
  readonly recordedAt: Date
  readonly text: string
  readonly hasEffect: boolean
  readonly withoutEffectZh: string | null
  readonly withoutEffectEn: string | null
  readonly isCorrected: boolean
  readonly isAnnulled: boolean
  readonly correctable: string[]
  readonly byAccountId: string | null
  readonly organId: string
}

/**
 * The record of a matter in the order of recording, each entry in its corrected form. Entries that name another matter are there
 * only for whoever may see that one too (第三十条第三款: what was split off is not hinted at).
 */
export async function factLines(ctx: Ctx, matter: MatterCase): Promise<FactLine[]> {
  const asCorrected = corrected(matter.facts)
  const own = afterSplits(asCorrected)
  const visible = withoutSettling(ctx, matter, await withoutHiddenLinks(ctx, matter.facts))
  const seen = withoutSplitOff(visible, asCorrected, own)
  const words = await wordsFor(ctx, matter.row.id, seen)
  const now = new Map(own.map((fact) => [fact.id, fact]))
  const corrections = matter.facts.filter((fact) => fact.kind === 'CORRECTED')
  const without = new Map(factsWithoutEffect(matter.story).map(({ factId, code }) => [factId, code]))
  const standing = new Set(afterStrikes(own).map((fact) => fact.id))
  return seen.map((fact, at) => {
    const mended = corrections.filter((one) => one.kind === 'CORRECTED' && one.factId === fact.id)
    const isAnnulled = mended.some((one) => one.kind === 'CORRECTED' && one.isAnnulled)
    const shown = now.get(fact.id) ?? fact
    const isStruck = now.has(fact.id) && !standing.has(fact.id)
    const none = isStruck ? 'PARTY_STRUCK_OUT' : without.get(fact.id)
    const reason = none ? refusalWords({ code: none, facts: {} }) : null
    return {
      ...{ id: fact.id, seq: at + 1, kind: fact.kind, on: shown.on, recordedAt: new Date(fact.recordedAt) },
      ...{ labelZh: FACTS[fact.kind].zh, labelEn: FACTS[fact.kind].en, text: words(shown) },
      ...{ hasEffect: !none && !isAnnulled, withoutEffectZh: reason?.zh ?? null, withoutEffectEn: reason?.en ?? null },
      ...{ isCorrected: mended.length > 0 && !isAnnulled, isAnnulled },
      correctable: isAnnulled || !mayCorrectEntry(ctx, fact) ? [] : [...correctableFields(fact.kind)],
      ...{ byAccountId: fact.byAccountId, organId: fact.organId },
    }
  })
}

/** What was decided on claims that were split off is told in the matter they became, and here no more. */
function withoutSplitOff(
  seen: readonly RecordedFact[],
  asCorrected: readonly MatterFact[],
  own: readonly MatterFact[],
): readonly RecordedFact[] {
  const kept = new Set(own.map((fact) => fact.id))
  const gone = new Set(asCorrected.filter((fact) => !kept.has(fact.id)).map((fact) => fact.id))
  return seen.filter((fact) => !gone.has(fact.id) && !(fact.kind === 'CORRECTED' && gone.has(fact.factId)))
}

/** That the text was put right before it was given on is the office's to know, and nobody else's. */
function withoutSettling(ctx: Ctx, { sight }: MatterCase, facts: readonly RecordedFact[]): readonly RecordedFact[] {
  return isOffice(requireViewer(ctx), sight) ? facts : facts.filter((fact) => fact.kind !== 'TEXT_SETTLED')
}

const otherMatter = (fact: MatterFact): string | null => {
  switch (fact.kind) {
    case 'SPLIT_OFF':
    case 'ATTACHED':
      return fact.toMatterId
    case 'SPLIT_FROM':
    case 'FOLLOWS':
    case 'DETACHED':
      return fact.fromMatterId
    default:
      return null
  }
}

async function withoutHiddenLinks(ctx: Ctx, facts: readonly RecordedFact[]): Promise<readonly RecordedFact[]> {
  const ends = await Promise.all(
    facts.map(async (fact) => {
      const other = otherMatter(fact)
      return other === null || (await caseLoader(ctx).load(other)) !== null
    }),
  )
  const hidden = new Set(facts.filter((_, at) => !ends[at]).map((fact) => fact.id))
  return facts.filter((fact) => !hidden.has(fact.id) && !(fact.kind === 'CORRECTED' && hidden.has(fact.factId)))
}

function organsIn(fact: MatterFact): readonly string[] {
  if (fact.kind === 'LEADER_RECEIVED') return fact.instruction === null ? [] : [fact.instruction.toOrganId]
  return organsNamedIn(fact)
}

/** What each fact says, with the names that it holds by id looked up once. */
async function wordsFor(
  ctx: Ctx,
  matterId: string,
  facts: readonly MatterFact[],
): Promise<(fact: MatterFact) => string> {
  const organs = await namesOf(organLoader(ctx), facts.flatMap(organsIn))
  const given = facts.flatMap((fact) => (fact.kind === 'ALLOCATED' ? [fact] : []))
  const people = await namesOf(
    accountRefLoader(ctx),
    [
      ...given,
      ...facts.flatMap((fact) => (fact.kind === 'RECUSAL_ASKED' || fact.kind === 'REVIEW_GIVEN' ? [fact] : [])),
    ].flatMap((fact) => fact.accountId ?? []),
  )
  const desks = await namesOf(
    deskLoader(ctx),
    given.flatMap((fact) => fact.deskId ?? []),
  )
  const hasFiles = facts.some((fact) => fact.kind === 'ATTACHMENT_ADDED')
  const files = new Map(
    hasFiles ? ((await attachmentsLoader(ctx).load(matterId)) ?? []).map((f) => [f.id, f.name]) : [],
  )
  return (fact) => {
    switch (fact.kind) {
      case 'ALLOCATED':
        return [people.get(fact.accountId ?? ''), desks.get(fact.deskId ?? '')].filter(Boolean).join(' · ')
      case 'RECUSAL_ASKED':
        return [people.get(fact.accountId), factText(fact, ctx.locale, String)].filter(Boolean).join(' · ')
      case 'REVIEW_GIVEN':
        return `${factText(fact, ctx.locale, () => '')} · ${people.get(fact.accountId) ?? ''}`
      case 'ATTACHMENT_ADDED':
        return files.get(fact.attachmentId) ?? ''
      case 'PROPOSED':
        return PROPOSAL_LABELS[fact.act][ctx.locale]
      case 'REVEALED':
        // Which fields, and (beside it) by whom and when; never what they held.
        return fact.fields
          .map((field) => REVEALED_FIELDS[field]?.[ctx.locale] ?? field)
          .join(ctx.locale === 'zh' ? '、' : ', ')
      case 'PASSED_ON':
        return organs.get(fact.toOrganId) ?? ''
      default:
        return factText(fact, ctx.locale, (id) => organs.get(id) ?? '')
    }
  }
}

const organsNamedIn = (fact: MatterFact): string[] =>
  ['toOrganId', 'assistingOrganId', 'leadOrganId', 'fromOrganId'].flatMap((field) => {
    const id = (fact as unknown as Readonly<Record<string, unknown>>)[field]
    return typeof id === 'string' ? [id] : []
  })

const REVEALED_FIELDS: Readonly<Record<string, { zh: string; en: string }>> = {
  NAME: { zh: '姓名', en: 'name' },
  ID_NUMBER: { zh: '证件号码', en: 'identity number' },
  PHONE: { zh: '电话', en: 'telephone' },
  ADDRESS: { zh: '住址', en: 'address' },
}

type Named = { readonly id: string; readonly name: string } | null
async function namesOf(
  from: { loadMany(ids: string[]): Promise<(Named | Error)[]> },
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = ids.length === 0 ? [] : await from.loadMany([...new Set(ids)])
  return new Map(rows.flatMap((row) => (row === null || row instanceof Error ? [] : [[row.id, row.name] as const])))
}
