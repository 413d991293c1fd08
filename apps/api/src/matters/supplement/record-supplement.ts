import type { LocalDate } from '@petition/law'
import { supplementsOf } from '@petition/domain'
import { InvalidInput, type Ctx } from '../../platform/index.js'
import { takeUploads } from '../attachments/index.js'
import { actOn, type ActInput } from '../case/act.js'
import type { Appending } from '../case/append-facts.js'
import { wanted } from '../case/texts.js'

export interface RecordSupplementInput extends ActInput {
  /** the fact of the ask */
  readonly askedId: string
  /** day on which it arrived */
  readonly on: LocalDate
  /** which items came, by number; none: they say that there is nothing */
  readonly itemNos: readonly number[]
  readonly note?: string | null
  readonly uploadIds?: readonly string[] | null
}

/**
 * What came of an ask: it reached us, so it is taken whenever it comes, also after its day.
 *
 * @throws InvalidInput `NO_SUCH_ASK` | `NO_SUCH_ITEM` | `BEFORE_THE_ASK` | `NOTHING_CAME`
 */
export function recordSupplement(ctx: Ctx, input: RecordSupplementInput): Promise<string> {
  const { askedId, on } = input
  const detail = { on, items: input.itemNos.length }
  const act = { name: 'recordSupplement', act: 'recordSupplement', input, detail } as const
  return actOn(ctx, act, async (tx, { row, story }) => {
    const asked = supplementsOf(story).find((one) => one.asked.id === askedId)?.asked
    if (!asked) throw new InvalidInput({ 'input.askedId': 'NO_SUCH_ASK' }, 'NO_SUCH_ASK')
    if (on < asked.on) throw new InvalidInput({ 'input.on': 'BEFORE_THE_ASK' }, 'BEFORE_THE_ASK', { on: asked.on })
    const itemNos = [...new Set(input.itemNos)].sort((a, b) => a - b)
    if (itemNos.some((no) => no < 1 || no > asked.items.length))
      throw new InvalidInput({ 'input.itemNos': 'NO_SUCH_ITEM' }, 'NO_SUCH_ITEM')
    const note = wanted('input.note', input.note, 1000)
    if (itemNos.length === 0 && note === null)
      throw new InvalidInput({ 'input.itemNos': 'NOTHING_CAME' }, 'NOTHING_CAME')
    const attachmentIds = input.uploadIds?.length ? await takeUploads(tx, row.id, input.uploadIds) : []
    return [
      ...attachmentIds.map((attachmentId): Appending => ({ kind: 'ATTACHMENT_ADDED', on: tx.today, attachmentId })),
      { kind: 'SUPPLEMENT_ANSWERED', on, askedId, itemNos, attachmentIds, note },
    ]
  })
}
