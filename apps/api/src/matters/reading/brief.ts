import { FACTS, storyOf, type BriefPart, type ClaimClass, type FactKind, type Outcome } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { In } from 'typeorm'
import { maskName, type Ctx, type Tx } from '../../platform/index.js'
import { MatterEntity } from '../archive/matter.entity.js'
import { PartyEntity } from '../archive/party.entity.js'
import { gramsWithout } from '../case/grams.js'
import { factsOf } from '../case/recorded.js'
import { storyFrame } from '../case/story-frame.js'
import { openParties } from '../intake/insert-parties.js'
import { claimsLoader } from './claims.js'

/**
 * What is given of a matter to whoever works on it without seeing it by their own role (ACCESS §1: lawyers, teams): an allow-list of
 * text, with the names of petitioners and every long number masked. No party, address, telephone, paper or attachment is in it.
 */
export interface MatterBrief {
  readonly number: string
  readonly receivedOn: LocalDate
  readonly summary: string
  readonly claims: readonly BriefClaim[]
  readonly course: readonly { readonly on: LocalDate; readonly labelZh: string; readonly labelEn: string }[]
}

interface BriefClaim {
  readonly no: number
  readonly text: string
  readonly factsAndReasons: string | null
  readonly class: ClaimClass | null
  readonly outcome: Outcome | null
  readonly finding: string | null
  readonly basis: string | null
  readonly result: string | null
}

/** Steps that say how far the matter is, and nothing of who petitions, of other matters or of what was split off. */
const COURSE: ReadonlySet<FactKind> = new Set<FactKind>([
  ...([
    'RECEIVED',
    'REFERRED',
    'SIGNED_FOR',
    'NOTIFIED',
    'ACCEPTED',
    'INVESTIGATED',
    'EXTENDED',
    'SIMPLE_CHOSEN',
  ] as const),
  ...(['OPINION_ISSUED', 'SERVED', 'REVIEW_REQUESTED', 'REVIEW_DECIDED', 'HEARING_SET', 'HEARING_CONCLUDED'] as const),
])

/** Telephones, identity and account numbers: nothing that counts in a claim has so many digits. */
const LONG_NUMBER = /\d{11,}[\dXx]?/g

/**
 * Whoever asks has asked their own rule: this reads past the rule of matters.
 *
 * @returns null where the matter is gone or holds an accusation (第三十条第三款), which no part of is given to anybody here
 */
export async function matterBrief(
  ctx: Ctx,
  matterId: string,
  parts: readonly BriefPart[],
): Promise<MatterBrief | null> {
  const row = await ctx.read.findOneBy(MatterEntity, { id: matterId })
  if (!row || row.hasAccusation) return null
  const clean = await withoutNames(ctx, [matterId])
  const cleanIf = (text: string | null) => (text === null ? null : clean(text))
  const claims = parts.includes('CLAIMS') ? ((await claimsLoader(ctx).load(matterId)) ?? []) : []
  const isAnswered = parts.includes('ANSWERS')
  return {
    ...{ number: row.number, receivedOn: row.receivedOn, summary: clean(row.summary) },
    claims: claims.map((one) => ({
      ...{ no: one.no, text: clean(one.text), factsAndReasons: cleanIf(one.factsAndReasons), class: one.class },
      outcome: isAnswered ? one.outcome : null,
      finding: isAnswered ? cleanIf(one.finding) : null,
      basis: isAnswered ? cleanIf(one.basis) : null,
      result: isAnswered ? cleanIf(one.result) : null,
    })),
    course: parts.includes('COURSE') ? await courseOf(ctx, matterId) : [],
  }
}

async function courseOf(ctx: Ctx, matterId: string): Promise<MatterBrief['course']> {
  const story = storyOf(await factsOf(ctx.read, matterId), await storyFrame(ctx))
  return story.facts
    .filter((fact) => COURSE.has(fact.kind))
    .map(({ on, kind }) => ({ on, labelZh: FACTS[kind].zh, labelEn: FACTS[kind].en }))
}

/** Masks the names of the matters' parties and every long number in a text; for texts that go on to others. */
export const withoutNames = async (ctx: Ctx, matterIds: readonly string[]): Promise<(text: string) => string> =>
  masker(matterIds.length === 0 ? [] : await namesOf(ctx, matterIds))

/** Names in their clear form, longest first, so that no part of a longer one is left over. */
async function namesOf(ctx: Ctx, matterIds: readonly string[]): Promise<string[]> {
  const rows = await ctx.read.findBy(PartyEntity, { matterId: In([...matterIds]) })
  return rows
    .map((row) => ctx.keys.open(row.nameSealed, row.id).trim())
    .filter((name) => [...name].length > 1)
    .sort((a, b) => b.length - a.length)
}

const masker = (names: readonly string[]) => (text: string) =>
  names.reduce((rest, name) => rest.replaceAll(name, maskName(name)), text).replaceAll(LONG_NUMBER, '****')

/** What texts about a matter are found by: their pairs of characters, without the names of its parties. */
export async function gramsAbout(
  tx: Tx,
  matterId: string | null,
  texts: readonly string[],
): Promise<readonly string[]> {
  const parties = matterId === null ? [] : await openParties(tx, matterId)
  return gramsWithout(
    texts,
    parties.flatMap(({ name }) => (name === null ? [] : [name])),
  )
}
