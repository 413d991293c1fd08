import { hearingOf, hearingOrgansFor, lawOfHearingAct, type Hearing, type HearingActName } from '@petition/domain'
import { actOn, must, NotYours, type ActInput, type Appending, type MatterCase } from '../hearing-door.js'
import { NotFound, requireViewer, type Ctx, type Tx } from '../../platform/index.js'

export interface HearingInput extends ActInput {
  readonly hearingId: string
}

/** A hearing of the matter for which the viewer does the act. @throws NotFound; NotPermitted; RuleRefused */
export function requireHearing(tx: Tx, matter: MatterCase, name: HearingActName, hearingId: string): Hearing {
  const hearing = hearingOf(matter.story, hearingId)
  if (!hearing) throw new NotFound('hearing', hearingId)
  const organs = hearingOrgansFor(requireViewer(tx), name, matter.sight)
  if (!organs.includes(hearing.organId)) throw new NotYours(name, 'NOT_YOUR_ACT')
  must(lawOfHearingAct(matter.story, name, [hearing.organId], hearing.id))
  return hearing
}

/** One act on one hearing: its matter under lock, may they, is the hearing in a state for it, append the facts. */
export const actOnHearing = <Input extends HearingInput>(
  ctx: Ctx,
  name: HearingActName,
  input: Input,
  work: (tx: Tx, matter: MatterCase, hearing: Hearing) => Promise<readonly Appending[]> | readonly Appending[],
): Promise<string> =>
  actOn(ctx, { name, act: name, input, detail: { hearingId: input.hearingId } }, (tx, matter) =>
    work(tx, matter, requireHearing(tx, matter, name, input.hearingId)),
  )

/** The organ in whose name an act that begins a hearing is done: the one named, or the only one it can be. @throws NotPermitted */
export function actingOrgan(
  tx: Tx,
  matter: MatterCase,
  name: HearingActName,
  organId: string | null | undefined,
): string {
  const organs = hearingOrgansFor(requireViewer(tx), name, matter.sight)
  const found = organId ? organs.find((id) => id === organId) : (withRound(matter, name, organs) ?? organs[0])
  if (found === undefined) throw new NotYours(name, 'NOT_YOUR_ACT')
  return found
}

const withRound = ({ story }: MatterCase, name: HearingActName, organs: readonly string[]) =>
  organs.find((id) => lawOfHearingAct(story, name === 'recordHearingAnswer' ? 'tellHearing' : name, [id]).isGranted)
