import type { LocalDate } from '@petition/law'
import type { Answer, HearingUse, MatterFact, ReviewText, ServedPaper, ServiceMode } from '@petition/domain'
import { PAPER_NAMES, paperToHtml, type PaperKind } from '@petition/documents'
import { requireViewer, type Ctx } from '../platform/index.js'
import { draftOf, type Draft } from './drafts/index.js'
import { HIDDEN_CODE } from './hidden-code.js'
import { loadDossier, type MatterInHand } from './load-dossier.js'
import { openMatter } from './matter-door.js'
import { papersOfMatter } from './paper.store.js'
import { withoutNumber } from './paper-texts.js'
import { whatIf } from './what-if.js'

export interface PaperPreviewInput {
  matterId: string
  kind: PaperKind
  on?: LocalDate | null
  answers?: Answer[] | null
  days?: number | null
  reason?: string | null
  toOrganId?: string | null
  how?: 'FORWARDED' | 'ASSIGNED' | null
  delivery?: 'SYSTEM' | 'PAPER' | null
  reportBy?: LocalDate | null
  partyId?: string | null
  reviewId?: string | null
  /** the decision as it is being typed; left out: the last draft */
  review?: ReviewText | null
  /** how the conclusions of hearings are used, as it is being typed; left out: the last draft */
  hearingUses?: readonly HearingUse[] | null
  recusalId?: string | null
  isGranted?: boolean | null
  servedPaper?: ServedPaper | null
  mode?: ServiceMode | null
}

export interface PaperPreview {
  title: string
  html: string
  problems: string[]
}

const NOT_DUE = {
  zh: '目前不会出具这份文书：没有可以告知的信访人，或者该行为不产生效力',
  en: 'This paper would not be issued now: nobody can be told, or the act has no effect',
}

/** The paper as it would be issued now by the viewer's organ, with what stands in its way. Writes nothing, takes no number. */
export async function previewPaper(ctx: Ctx, input: PaperPreviewInput): Promise<PaperPreview> {
  const matter = await openMatter(ctx, input.matterId)
  const fact = whatIf(requireViewer(ctx), ctx, matter, input)
  return (
    (fact && (await paperIf(ctx, matter, [fact]))) ?? {
      ...{ title: PAPER_NAMES[input.kind].zh, html: '', problems: [NOT_DUE[ctx.locale]] },
    }
  )
}

/** The paper of the last of these facts, were they appended now; null where it leaves none. */
export async function paperIf(
  ctx: Ctx,
  matter: MatterInHand,
  facts: readonly MatterFact[],
): Promise<PaperPreview | null> {
  const draft = await draftIf(ctx, matter, facts)
  if (!draft) return null
  const paper = withoutNumber(draft.paper)
  return { title: paper.title, html: paperToHtml(paper), problems: draft.problems.map((each) => each[ctx.locale]) }
}

async function draftIf(ctx: Ctx, matter: MatterInHand, supposed: readonly MatterFact[]): Promise<Draft | null> {
  const fact = supposed.at(-1)
  if (!fact) return null
  const facts = [...matter.facts, ...supposed.filter(({ id }) => !matter.facts.some((one) => one.id === id))]
  const before = await papersOfMatter(ctx, matter.matterId)
  const dossier = await loadDossier(ctx, { ...matter, facts }, before, { on: ctx.today, at: ctx.now() })
  return draftOf(dossier, { fact, factCount: facts.length, issuedOn: ctx.today, no: 0, lookUpCode: HIDDEN_CODE })
}
