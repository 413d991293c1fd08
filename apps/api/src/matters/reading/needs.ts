import {
  isNeedReadable,
  mayAct,
  needsOf,
  standingOf,
  type ConsentForm,
  type NeedKind,
  type NeedPurpose,
} from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { requireViewer, type Ctx } from '../../platform/index.js'
import { NeedEntity } from '../archive/need.entity.js'
import { loadCase } from '../case/load-case.js'
import type { SealedNeed } from '../needs/record-need.js'
import { mayKnowParties, partiesOf, unknownParty, type PartyView } from './parties.js'

export interface NeedView {
  readonly id: string
  readonly party: PartyView
  readonly need: NeedKind
  readonly words: string | null
  readonly purposes: NeedPurpose[]
  readonly consentForm: ConsentForm
  readonly consentOn: LocalDate
  readonly until: LocalDate
}

/**
 * What the petitioners of one matter need, for those who act in it: nobody else, and no list of matters knows of it. What was
 * withdrawn, has passed its day, or belongs to a matter that is over is not there, whether it was erased already or not.
 */
export async function needsOfMatter(ctx: Ctx, matterId: string): Promise<NeedView[]> {
  const matter = await loadCase(ctx, matterId)
  const viewer = requireViewer(ctx)
  if (!mayAct(viewer, 'recordNeed', matter.sight) || !mayKnowParties(viewer, matter.sight)) return []
  const standing = standingOf(matter.story, matter.duties)
  const readable = needsOf(matter.story).filter((one) => isNeedReadable(one, standing, ctx.today))
  if (readable.length === 0) return []
  const rows = await ctx.read.findBy(NeedEntity, { matterId })
  const parties = new Map((await partiesOf(ctx, matter)).map((party) => [party.id, party]))
  return readable.flatMap(({ recorded }) => {
    const row = rows.find((one) => one.id === recorded.needId)
    if (!row?.needSealed || row.partyId === null) return []
    const { need, words } = JSON.parse(ctx.keys.open(row.needSealed, row.id)) as SealedNeed
    return [
      {
        ...{ id: row.id, party: parties.get(row.partyId) ?? unknownParty(row.partyId), need, words },
        ...{ purposes: [...recorded.purposes], consentForm: recorded.consentForm },
        ...{ consentOn: recorded.consentOn, until: recorded.until },
      },
    ]
  })
}
