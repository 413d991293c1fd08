import { DEFAULT_LAW_SETTINGS, type LawSettings, type OrganKind, type StoryFrame } from '@petition/domain'
import { OrganEntity } from '../../organs/index.js'
import { loader, type Ctx } from '../../platform/index.js'

/** The house's answers to what the law leaves open, as they hold today. */
export function lawSettingsOn(ctx: Ctx): LawSettings {
  const names = Object.keys(DEFAULT_LAW_SETTINGS) as (keyof LawSettings)[]
  return Object.fromEntries(
    names.map((name) => [name, ctx.settings.valueOn(name, ctx.today)]),
  ) as unknown as LawSettings
}

const EVERY = 'every'

/** The kinds of all organs: a few dozen rows, read once a request. */
const kindsLoader = (ctx: Ctx) =>
  loader<ReadonlyMap<string, OrganKind>>(ctx, kindsLoader, async () => {
    const rows = await ctx.read.find(OrganEntity, { select: { id: true, kind: true } })
    return new Map([[EVERY, new Map(rows.map(({ id, kind }) => [id, kind]))]])
  })

/** Says what the kinds are to a transaction that need not read them. */
export const shareKinds = (ctx: Ctx, kinds: ReadonlyMap<string, OrganKind>): void =>
  void kindsLoader(ctx).prime(EVERY, kinds)

/** What the rules may know besides the facts of a matter. */
export async function storyFrame(ctx: Ctx): Promise<StoryFrame> {
  const kinds = (await kindsLoader(ctx).load(EVERY)) ?? new Map<string, OrganKind>()
  return {
    asOf: ctx.today,
    calendar: ctx.calendar,
    settings: lawSettingsOn(ctx),
    organKind: (id) => kinds.get(id) ?? 'BUREAU',
  }
}
