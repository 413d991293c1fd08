import { ACTS, type ActName } from '@petition/domain'
import { paperToHtml } from '@petition/documents'
import { InvalidInput, newId, requireViewer, withViewer, type Ctx, type Tx } from '../platform/index.js'
import { openTree, papersOfMatter } from './paper.store.js'
import { withoutNumber } from './paper-texts.js'
import type { PaperPreview } from './preview-paper.js'

/** Carries what was seen out of the transaction that it takes back. */
class Rehearsed extends Error {
  constructor(readonly paper: PaperPreview | null) {
    super('rehearsed')
  }
}

const NO_PAPER = {
  zh: '办理这一事项不会出具文书，或者没有可以告知的信访人',
  en: 'This act leaves no paper, or nobody can be told',
}

/** What an act says first; the key of a rehearsal is its own, so that the act itself can still be done with its key. */
interface Act {
  readonly matterId: string
  readonly idempotencyKey: string
}

/**
 * The paper that an act would leave, from the act itself as it stands in the form: it is done with every rule that it has, its paper is
 * read, and the transaction is taken back, so that nothing is written and no number is used. What has to be approved first is shown as
 * it would be once approved.
 *
 * @throws whatever the act throws
 */
export async function rehearsed<Input extends Act>(
  ctx: Ctx,
  name: ActName,
  input: Input,
  run: (ctx: Ctx, input: Input) => Promise<unknown>,
): Promise<PaperPreview> {
  const viewer = requireViewer(ctx)
  const once = (as: Ctx) => paperOf(as, { ...input, idempotencyKey: newId() }, run)
  const own = await once(ctx)
  if (own) return own
  const roles = [...new Set([...viewer.roles, ...ACTS[name].approvedBy])]
  const approved = roles.length > viewer.roles.length ? await once(withViewer(ctx, { ...viewer, roles })) : null
  return approved ?? { title: '', html: '', problems: [NO_PAPER[ctx.locale]] }
}

async function paperOf<Input extends Act>(
  ctx: Ctx,
  input: Input,
  run: (ctx: Ctx, input: Input) => Promise<unknown>,
): Promise<PaperPreview | null> {
  const before = new Set((await papersOfMatter(ctx, input.matterId)).map((row) => row.id))
  const inRehearsal: Ctx = {
    ...ctx,
    loaders: new Map(),
    inTransaction: (work) =>
      ctx.inTransaction(async (tx) => {
        await work(tx)
        throw new Rehearsed(await newest(tx, input.matterId, before))
      }),
  }
  try {
    await run(inRehearsal, input)
    return null
  } catch (error) {
    if (error instanceof Rehearsed) return error.paper
    const problems = problemsOf(ctx, error)
    if (problems === null) throw error
    return { title: '', html: '', problems }
  }
}

async function newest(tx: Tx, matterId: string, before: ReadonlySet<string>): Promise<PaperPreview | null> {
  const row = (await papersOfMatter(tx, matterId)).findLast((one) => !before.has(one.id))
  if (!row) return null
  const paper = withoutNumber(openTree(tx, row))
  return { title: paper.title, html: paperToHtml(paper), problems: [] }
}

/** What a paper that is not in order lacks; null for any other error. */
function problemsOf(ctx: Ctx, error: unknown): string[] | null {
  if (!(error instanceof InvalidInput) || error.reason !== 'PAPER_NOT_IN_ORDER') return null
  const { problems } = error.facts as unknown as { problems: readonly { zh: string; en: string }[] }
  return problems.map((each) => each[ctx.locale])
}
