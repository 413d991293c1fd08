import {
  hearingOf,
  hearingOrgansFor,
  hearingsOf,
  maySetHearing,
  noticesIfSet,
  planDays,
  refusalWords,
  type Hearing,
  type HearingState,
} from '@petition/domain'
import { addDays, citationZh, type LocalDate } from '@petition/law'
import { In } from 'typeorm'
import { caseLoader, loadCase, seenBy } from '../matters/reading/index.js'
import { PartyEntity } from '../matters/referral/index.js'
import {
  InvalidInput,
  loader,
  NotFound,
  page,
  requireViewer,
  type Ctx,
  type Page,
  type SortField,
} from '../platform/index.js'
import { planOf, type PlanInput } from './acts/planning.js'
import type { MatterCase } from './hearing-door.js'
import { hearingView, type HearingView } from './hearing-view.js'
import { HearingEntity, HearingOfficerEntity } from './hearing.entity.js'

const SORTS = { DUE: { column: 'dueOn', as: 'day' } } as const satisfies Record<string, SortField<HearingEntity>>
const MOST_DAYS = 62
const MOST_PEOPLE = 300

/** People whom the own organ asks to sit at hearings, those in use first. */
export const hearingOfficers = (ctx: Ctx): Promise<HearingOfficerEntity[]> =>
  ctx.read.find(HearingOfficerEntity, {
    where: { organId: requireViewer(ctx).organId },
    order: { isActive: 'DESC', kind: 'ASC', id: 'ASC' },
    take: MOST_PEOPLE,
  })

/** Hearings for which something is to be done, of matters that the viewer may see, what is due first. */
export async function openHearings(
  ctx: Ctx,
  { first, after }: { first: number; after: string | null },
): Promise<Page<HearingView>> {
  const seen = seenBy({ viewer: requireViewer(ctx), deskIds: [] }, { alias: 'seen' })
  const found = await page(ctx.read, HearingEntity, SORTS, { sort: 'DUE', direction: 'ASC', first, after }, (query) =>
    query
      .where('row.isOpen = :yes', { yes: true })
      .innerJoin('matter', 'seen', 'seen.id = row.matterId')
      .andWhere(seen.sql, seen.parameters),
  )
  return { ...found, nodes: await viewsOf(ctx, found.nodes) }
}

/** Hearings that are set between two days, both inside, for a calendar. @throws InvalidInput for more than 62 days */
export async function hearingCalendar(ctx: Ctx, from: LocalDate, to: LocalDate): Promise<HearingView[]> {
  if (from > to || to > addDays(from, MOST_DAYS)) throw new InvalidInput({ to: `from..+${MOST_DAYS}` })
  const seen = seenBy({ viewer: requireViewer(ctx), deskIds: [] }, { alias: 'seen' })
  const rows = await ctx.read
    .createQueryBuilder(HearingEntity, 'row')
    .innerJoin('matter', 'seen', 'seen.id = row.matterId')
    .where('row.hearingOn BETWEEN :from AND :to', { from, to })
    .andWhere(seen.sql, seen.parameters)
    .orderBy('row.hearingOn', 'ASC')
    .addOrderBy('row.id', 'ASC')
    .take(500)
    .getMany()
  return viewsOf(ctx, rows)
}

async function viewsOf(ctx: Ctx, rows: readonly HearingEntity[]): Promise<HearingView[]> {
  const cases = await Promise.all(rows.map((row) => caseLoader(ctx).load(row.matterId)))
  return rows.flatMap((row, at) => {
    const found = cases[at]
    const hearing = found ? hearingOf(found.story, row.id) : null
    return found && hearing ? [hearingView(ctx, found, hearing)] : []
  })
}

/** Every hearing of a matter, the first first. */
export async function hearingsOfMatter(ctx: Ctx, matterId: string): Promise<HearingView[]> {
  const found = await loadCase(ctx, matterId)
  return hearingsOf(found.story).map((hearing) => hearingView(ctx, found, hearing))
}

/** What setting a hearing so would mean: the days that bind it, who is told anew, and what the law holds against it. */
export async function previewHearing(ctx: Ctx, matterId: string, hearingId: string, input: PlanInput) {
  const found = await loadCase(ctx, matterId)
  const hearing = requireOwn(ctx, found, hearingId)
  const days = planDays(found.story, hearing, input.hearingOn)
  const plan = await planOf(ctx, input, hearing)
  const verdict = maySetHearing(found.story, hearing, plan)
  return {
    ...days,
    refusal: verdict.isGranted ? null : refusalWords(verdict.refusal)[ctx.locale],
    article: verdict.isGranted ? null : citationZh(verdict.refusal.citation),
    notices: noticesIfSet(found.story, hearing, plan).map(({ who, changes }) => ({
      ...{ partyId: who.kind === 'PARTY' ? who.id : null, officerId: who.kind === 'PERSON' ? who.id : null },
      ...{ name: plan.seats.find((seat) => seat.officerId === who.id)?.name ?? null, changes: [...changes] },
      ...{ toldOn: null, dayKnownOn: null },
    })),
  }
}

function requireOwn(ctx: Ctx, found: MatterCase, hearingId: string): Hearing {
  const hearing = hearingOf(found.story, hearingId)
  const organs = hearingOrgansFor(requireViewer(ctx), 'setHearing', found.sight)
  if (!hearing || !organs.includes(hearing.organId)) throw new NotFound('hearing', hearingId)
  return hearing
}

const contactsLoader = (ctx: Ctx) =>
  loader<{ partyId: string; phone: string | null }[]>(ctx, contactsLoader, async (matterIds) => {
    const where = { matterId: In([...matterIds]) }
    const rows = await ctx.read.find(PartyEntity, { where, order: { ordinal: 'ASC' } })
    const phoneOf = (row: PartyEntity) => (row.phoneSealed === null ? null : ctx.keys.open(row.phoneSealed, row.id))
    return new Map(
      matterIds.map((id) => [
        id,
        rows.filter((row) => row.matterId === id).map((row) => ({ partyId: row.id, phone: phoneOf(row) })),
      ]),
    )
  })

const TO_COME: readonly HearingState[] = ['PROPOSED', 'APPLIED', 'GRANTED', 'SET', 'ADJOURNED', 'UNDER_WAY']

/** How each petitioner is reached, for whoever calls them to the hearing; only while it is to come. */
export async function contactsOf(ctx: Ctx, view: HearingView): Promise<{ partyId: string; phone: string | null }[]> {
  const found = await caseLoader(ctx).load(view.matterId)
  const isOurs = found?.sight.hearingOrganIds?.includes(requireViewer(ctx).organId) ?? false
  return TO_COME.includes(view.state) && isOurs ? ((await contactsLoader(ctx).load(view.matterId)) ?? []) : []
}
