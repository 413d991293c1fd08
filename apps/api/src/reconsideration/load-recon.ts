import type { ReconLog } from '@petition/domain/reconsideration'
import { caseFacts, CaseFileEntity, factsByCase, type CaseFact } from '../casework/index.js'
import { loader, lock, NotFound, requireViewer, type Ctx, type Tx } from '../platform/index.js'
import { In } from 'typeorm'
import { reconRule } from './access.js'
import { ReconCaseEntity } from './recon.entity.js'
import { logOf } from './recon-log.js'

/** A case as an act or a page needs it: head, list row, and the facts as they count today. */
export interface ReconInHand {
  readonly file: CaseFileEntity
  readonly row: ReconCaseEntity
  /** in the order of recording, uncorrected */
  readonly facts: readonly CaseFact[]
  readonly log: ReconLog
}

const notFound = (id: string) => new NotFound('reconsideration', id)

/** Under lock, for an act. @throws NotFound for a case that is not there or not the viewer's to see */
export async function lockRecon(tx: Tx, id: string): Promise<ReconInHand> {
  const file = await lock(tx.m, CaseFileEntity, { id })
  const row = file && (await tx.m.findOneBy(ReconCaseEntity, { id }))
  if (!file || !row || !reconRule.may(requireViewer(tx), row)) throw notFound(id)
  return inHand(tx, file, row, await caseFacts(tx.m, id))
}

/** For reading. @throws NotFound */
export async function requireRecon(ctx: Ctx, id: string): Promise<ReconInHand> {
  const found = await reconLoader(ctx).load(id)
  if (!found) throw notFound(id)
  return found
}

/** Cases that the viewer may see, by id; three statements a tick. */
export const reconLoader = (ctx: Ctx) =>
  loader<ReconInHand>(ctx, reconLoader, async (ids) => {
    const rows = await ctx.read.findBy(ReconCaseEntity, { id: In([...ids]) })
    const seen = rows.filter((row) => reconRule.may(requireViewer(ctx), row))
    if (seen.length === 0) return new Map()
    const seenIds = seen.map((row) => row.id)
    const files = new Map((await ctx.read.findBy(CaseFileEntity, { id: In(seenIds) })).map((file) => [file.id, file]))
    const facts = await factsByCase(ctx.read, seenIds)
    return new Map(
      seen.flatMap((row) => {
        const file = files.get(row.id)
        return file ? [[row.id, inHand(ctx, file, row, facts.get(row.id) ?? [])] as const] : []
      }),
    )
  })

const inHand = (ctx: Ctx, file: CaseFileEntity, row: ReconCaseEntity, facts: readonly CaseFact[]): ReconInHand => ({
  ...{ file, row, facts },
  log: logOf(ctx, facts),
})

/** A fact that is supposed for a moment, for previews and checks; it is never stored. */
export const supposed = (ctx: Ctx, organId: string, body: Readonly<Record<string, unknown>>): CaseFact =>
  ({
    ...{ id: 'supposed', seq: Number.MAX_SAFE_INTEGER, recordedAt: ctx.now().toISOString(), partId: null },
    ...{ byAccountId: ctx.viewer?.accountId ?? null, organId, ...body },
  }) as CaseFact
