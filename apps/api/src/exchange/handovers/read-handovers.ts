import type { LocalDate } from '@petition/law'
import { handoverOf, type Duty, type Handover, type HandoverState } from '@petition/domain'
import { citationNode } from '../../organs/index.js'
import { caseLoader, termOf, type ReferralEntity } from '../../matters/referral/index.js'
import { NotFound, type Ctx, type Page } from '../../platform/index.js'
import { findHandover, handoverRows, identifyingTexts, matterHeads } from './handover.store.js'
import { withoutIdentity } from './without-identity.js'

/** A hand-over as the contract shows it. */
export interface HandoverView {
  readonly id: string
  readonly matterNumber: string
  readonly handedOn: LocalDate
  readonly arrivedOn: LocalDate | null
  readonly receivedOn: LocalDate | null
  readonly returnBy: LocalDate | null
  readonly returnedOn: LocalDate | null
  readonly returnReason: string | null
  readonly isReturnEffective: boolean | null
  readonly takenBackOn: LocalDate | null
  readonly acceptedOn: LocalDate | null
  readonly procedure: string | null
  readonly procedureNumber: string | null
  readonly isPetitionerTold: boolean | null
  readonly toldText: string | null
  readonly resultOn: LocalDate | null
  readonly result: string | null
  readonly state: HandoverState
  readonly summary: string
  readonly version: number
  readonly fromOrganId: string
  readonly toOrganId: string
  readonly claims: { no: number; text: string; factsAndReasons: string | null }[]
  readonly duties: ReturnType<typeof dutyView>[]
}

export async function readHandovers(ctx: Ctx, asked: Parameters<typeof handoverRows>[1]): Promise<Page<HandoverView>> {
  const { nodes, ...rest } = await handoverRows(ctx, asked)
  return { ...rest, nodes: await viewsOf(ctx, nodes) }
}

/** Null for one that is not there, or not the viewer's. */
export async function readHandover(ctx: Ctx, id: string): Promise<HandoverView | null> {
  const row = await findHandover(ctx, id)
  return row ? ((await viewsOf(ctx, [row]))[0] ?? null) : null
}

/** @throws NotFound */
export async function requireHandover(ctx: Ctx, id: string): Promise<HandoverView> {
  const view = await readHandover(ctx, id)
  if (!view) throw new NotFound('handover', id)
  return view
}

/** In a number of statements that does not grow with the rows. */
async function viewsOf(ctx: Ctx, rows: readonly ReferralEntity[]): Promise<HandoverView[]> {
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.matterId)
  const heads = await matterHeads(ctx, ids)
  const held = rows.filter((row) => row.handedBackOn === null).map((row) => row.matterId)
  const cases = new Map(held.map((id) => [id, caseLoader(ctx).load(id)]))
  const known = held.length === 0 ? new Map<string, readonly string[]>() : await identifyingTexts(ctx, held)
  const views = rows.map(async (row): Promise<HandoverView[]> => {
    const head = heads.get(row.matterId)
    if (!head) return []
    const base = { ...headOf(row), matterNumber: head.number, fromOrganId: row.byOrganId ?? head.receivedByOrganId }
    if (row.handedBackOn !== null) return [{ ...base, ...GONE }]
    const found = await cases.get(row.matterId)
    const handover = found ? handoverOf(found.story, found.duties, row.id) : null
    if (!found || !handover) return []
    return [{ ...base, ...contentOf(handover, known.get(row.matterId) ?? []), version: found.row.version }]
  })
  return (await Promise.all(views)).flat()
}

const headOf = (row: ReferralEntity) => ({
  ...{ id: row.id, handedOn: row.referredOn, arrivedOn: row.arrivedOn, receivedOn: row.signedOn },
  ...{ returnedOn: row.objectedOn, returnReason: row.objectionReasons, takenBackOn: row.handedBackOn },
  toOrganId: row.organId,
})

/** Of what went back the organ keeps that it had it and why it returned it: nothing of the matter, and nothing that came after. */
const GONE = {
  ...{ state: 'RETURNED', isReturnEffective: true, returnBy: null, resultOn: null, result: null },
  ...{ acceptedOn: null, procedure: null, procedureNumber: null, isPetitionerTold: null, toldText: null },
  ...{ summary: '', version: 0, claims: [], duties: [] },
} satisfies Partial<HandoverView>

function contentOf(handover: Handover, known: readonly string[]) {
  const { referral, state, returnBy, resultOn, result, accepted, told } = handover
  const clean = (text: string) => withoutIdentity(text, known)
  return {
    ...{ state, returnBy, resultOn, result, acceptedOn: accepted?.on ?? null },
    ...{ procedure: accepted?.procedure ?? null, procedureNumber: accepted?.number ?? null },
    ...{ isPetitionerTold: told?.isTold ?? null, toldText: told?.text ?? null },
    isReturnEffective: referral.objection === null ? null : referral.isObjectionEffective,
    summary: clean(handover.summary),
    claims: handover.claims.map(({ no, text, factsAndReasons }) => ({
      ...{ no, text: clean(text) },
      factsAndReasons: factsAndReasons === null ? null : clean(factsAndReasons),
    })),
    duties: handover.duties.map(dutyView),
  }
}

function dutyView({ clock, lawfulLastOn, warnOn, isProvisional, end, citation }: Duty) {
  const { zh: termZh, en: termEn } = termOf(clock)
  return {
    ...{ clock, termZh, termEn, lawfulLastOn, warnOn, isProvisional, endedOn: end?.on ?? null },
    citation: citationNode(citation),
  }
}
