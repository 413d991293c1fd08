import type { LocalDate } from '@petition/law'
import { isToDecide, lawOfHearing, reviewOrgansFor, reviewRounds, type HearingAct } from '@petition/domain'
import { InvalidInput, NotPermitted, requireViewer, type Ctx, type Tx } from '../../platform/index.js'
import { actOn, must, type ActInput } from '../case/act.js'
import type { Appending } from '../case/append-facts.js'
import type { MatterCase } from '../case/load-case.js'
import { paperOf } from './for-reviewer.js'

export interface HearingInput extends ActInput {
  /** first or last day of the hearing */
  readonly on: LocalDate
  /** the organ that holds it, where it is not the own one: the government's reviews, an organ without accounts */
  readonly organId?: string | null
  /** an organ without accounts: its paper */
  readonly uploadId?: string | null
}

/**
 * A hearing begins (第三十一条第六项、第三十六条第二款). Only the clock of re-review leaves its days out; handling and review go on.
 *
 * @throws RuleRefused `NOTHING_TO_HEAR` | `HEARING_UNDER_WAY`; InvalidInput `BEFORE_REQUEST` | `PAPER_OF_THE_ORGAN_MISSING`
 */
export const beginHearing = (ctx: Ctx, input: HearingInput): Promise<string> => hearing(ctx, 'beginHearing', input)

/** The hearing ends; its last day is still left out. @throws RuleRefused `NO_HEARING`; InvalidInput `HEARING_ENDS_EARLY` */
export const endHearing = (ctx: Ctx, input: HearingInput): Promise<string> => hearing(ctx, 'endHearing', input)

function hearing(ctx: Ctx, name: HearingAct, input: HearingInput): Promise<string> {
  const { on } = input
  return actOn(ctx, { name, act: name, input, detail: { on } }, async (tx, matter) => {
    const organId = holderOfHearing(tx, matter, name, input.organId)
    must(lawOfHearing(matter.story, name, [organId]))
    requireHearingDay(matter, name, organId, on)
    const paper = await paperOf(tx, matter, { organId }, input.uploadId)
    const fact: Appending = { kind: name === 'beginHearing' ? 'HEARING_BEGAN' : 'HEARING_ENDED', on, organId }
    return [...paper, fact]
  })
}

/** The own organ unless another one is named; without a name, the one reviewing organ the viewer acts for. */
function holderOfHearing(tx: Tx, matter: MatterCase, name: HearingAct, organId: string | null | undefined): string {
  const viewer = requireViewer(tx)
  const acting = reviewOrgansFor(viewer, name, matter.sight)
  const wanted = organId ?? viewer.organId
  if (wanted === viewer.organId || acting.includes(wanted) || viewer.kind === 'system') return wanted
  throw new NotPermitted(name, 'NOT_YOUR_ACT')
}

/** Not before the request it belongs to, and not ended before it began. */
function requireHearingDay({ story }: MatterCase, name: HearingAct, organId: string, on: LocalDate): void {
  const round = reviewRounds(story)
    .filter((one) => one.organId === organId && isToDecide(one))
    .at(-1)
  const askedOn = round?.asked[0]?.fact.on
  if (askedOn !== undefined && on < askedOn)
    throw new InvalidInput({ 'input.on': 'BEFORE_REQUEST' }, 'BEFORE_REQUEST', { on, askedOn })
  const began = story
    .of('HEARING_BEGAN')
    .filter((fact) => fact.organId === organId)
    .at(-1)
  if (name === 'endHearing' && began && on < began.on)
    throw new InvalidInput({ 'input.on': 'HEARING_ENDS_EARLY' }, 'HEARING_ENDS_EARLY', { on, beganOn: began.on })
}
