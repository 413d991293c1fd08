import {
  CENTRE_LEVELS,
  DISPUTE_ENDS,
  DISPUTE_FACTS,
  DISPUTE_SOURCES,
  DISPUTE_STEPS,
  DISPUTE_WAYS,
  TEAM_KINDS,
  type Dispute,
  type DisputeFact,
  type Locale,
} from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { accountRefs } from '../../../organs/index.js'
import type { Ctx } from '../../../platform/index.js'
import { centreLoader, memberLoader } from '../read-centres.js'

/** One line of the record: what happened, at which centre, who wrote it down. */
export interface DisputeEntry {
  readonly id: string
  readonly kind: DisputeFact['kind']
  readonly on: LocalDate
  readonly recordedAt: Date
  readonly labelZh: string
  readonly labelEn: string
  readonly text: string
  /** the clerk who wrote it down */
  readonly byName: string
  /** what may be put right in it; null: nothing */
  readonly correctable: string | null
}

/** The whole record in order, in the reader's language: it goes with the dispute wherever it is moved. */
export async function entriesOf(ctx: Ctx, { log }: Dispute): Promise<readonly DisputeEntry[]> {
  const names = await namesOf(ctx, log.facts)
  const writers = await accountRefs(ctx, [...new Set(log.facts.flatMap((fact) => fact.byAccountId ?? []))])
  return log.facts.map((fact) => ({
    ...{ id: fact.id, kind: fact.kind, on: fact.on, recordedAt: new Date(fact.recordedAt) },
    ...{ labelZh: DISPUTE_FACTS[fact.kind].zh, labelEn: DISPUTE_FACTS[fact.kind].en },
    text: textOf(fact, names, ctx.locale)
      .filter(Boolean)
      .join(ctx.locale === 'zh' ? '；' : '; '),
    byName: (fact.byAccountId && writers.get(fact.byAccountId)?.name) || '',
    correctable: correctableOf(fact),
  }))
}

type Names = (id: string) => string

async function namesOf(ctx: Ctx, facts: readonly DisputeFact[]): Promise<Names> {
  const centreIds = facts.flatMap((fact) => ('centreId' in fact ? [fact.centreId] : []))
  const memberIds = facts.flatMap((fact) => ('memberId' in fact ? [fact.memberId] : []))
  const centres = await centreLoader(ctx).loadMany([...new Set(centreIds)])
  const members = await memberLoader(ctx).loadMany([...new Set(memberIds)])
  const names = new Map(
    [...centres, ...members].flatMap((row) => (row instanceof Error || !row ? [] : [[row.id, row.name]])),
  )
  return (id) => names.get(id) ?? ''
}

function textOf(fact: DisputeFact, names: Names, locale: Locale): readonly string[] {
  switch (fact.kind) {
    case 'DISPUTE_REPORTED':
      return [names(fact.centreId), DISPUTE_SOURCES[fact.source][locale], fact.higherReason]
    case 'DISPUTE_TAKEN':
      return [names(fact.centreId)]
    case 'TEAM_JOINED':
      return [`${names(fact.memberId)}（${TEAM_KINDS[fact.as][locale]}）`]
    case 'TEAM_LEFT':
      return [names(fact.memberId), fact.reason]
    case 'STEP_NOTED':
      return [DISPUTE_STEPS[fact.step][locale], fact.text]
    case 'DISPUTE_MOVED':
    case 'DISPUTE_HANDED_BACK':
    case 'DISPUTE_REOPENED':
      return [`→ ${names(fact.centreId)}（${CENTRE_LEVELS[fact.level][locale]}）`, fact.reason]
    case 'DISPUTE_SETTLED':
      return [
        DISPUTE_ENDS[fact.how][locale],
        fact.text,
        fact.agreementNo,
        fact.ways.map((way) => DISPUTE_WAYS[way][locale]).join(locale === 'zh' ? '、' : ', '),
      ]
    case 'DISPUTE_REVISITED': {
      const kept = fact.isKept ? { zh: '已履行', en: 'kept' } : { zh: '未履行', en: 'not kept' }
      return [kept[locale], fact.text]
    }
    default:
      return [fact.reason]
  }
}

function correctableOf(fact: DisputeFact): string | null {
  switch (fact.kind) {
    case 'STEP_NOTED':
    case 'DISPUTE_SETTLED':
    case 'DISPUTE_REVISITED':
      return fact.text
    case 'DISPUTE_MOVED':
    case 'DISPUTE_HANDED_BACK':
    case 'DISPUTE_REOPENED':
      return fact.reason
    default:
      return null
  }
}
