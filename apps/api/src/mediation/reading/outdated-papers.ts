import { outdatedPapers, type MediationHouseClock, type NumberedMediationPaper } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { In, IsNull, Not } from 'typeorm'
import { CaseDutyEntity } from '../../casework/index.js'
import type { Ctx } from '../../platform/index.js'
import { MediationRowEntity } from '../mediation.entity.js'
import { foldOf } from './read-mediations.js'

/** A letter that went out, says what is so no more, and is still to go out anew. */
export interface PaperToRenew {
  readonly kind: NumberedMediationPaper
  /** under which it went out; null for that of a row, which stands in the row */
  readonly number: string | null
  /** the day of the entry that changed what it says */
  readonly changedOn: LocalDate
  /** of an agreement: its row */
  readonly rowId: string | null
  readonly rowNo: number | null
}

const CLOCK: MediationHouseClock = 'HOUSE-MEDIATE-PAPER'
const MOST_ROWS = 1000

/** Those of the case, then those of its rows in their order: no row is folded for it, its duty says it. */
export async function papersToRenew(ctx: Ctx, caseId: string): Promise<readonly PaperToRenew[]> {
  const { mediation } = await foldOf(ctx, caseId)
  const own = mediation.ended === null ? outdatedPapers(mediation.recorded, null) : []
  const duties = await ctx.read.find(CaseDutyEntity, {
    where: { caseId, clock: CLOCK, isOpen: true, partId: Not(IsNull()) },
    take: MOST_ROWS,
  })
  const ids = duties.flatMap(({ partId }) => partId ?? [])
  const rows =
    ids.length === 0 ? [] : await ctx.read.find(MediationRowEntity, { where: { id: In(ids) }, order: { no: 'ASC' } })
  return [
    ...own.flatMap(({ paper, number, changed, renewedOn }): PaperToRenew[] =>
      renewedOn === null ? [{ kind: paper, number, changedOn: changed.on, rowId: null, rowNo: null }] : [],
    ),
    ...rows.flatMap(({ id, no }): PaperToRenew[] => {
      const duty = duties.find((one) => one.partId === id)
      return duty ? [{ kind: 'MEDIATION_AGREEMENT', number: null, changedOn: duty.eventOn, rowId: id, rowNo: no }] : []
    }),
  ]
}
