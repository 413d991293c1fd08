import { codesOf, DISPUTE_KINDS } from '@petition/domain'
import { useWatch } from 'react-hook-form'
import { ChoiceBox } from '../../../kit/form/ChoiceBox.js'
import { OrganBox } from '../../../kit/form/PeopleBoxes.js'
import { TextBox } from '../../../kit/form/TextBox.js'
import { useRead } from '../../../kit/use-console.js'
import { useSettled } from '../../../kit/use-settled.js'
import { useSay, useWords } from '../../../words/use-words.js'

/** What a dispute is about, where it lies, and at which level it therefore starts. */
export function PlaceFields() {
  const { centres: words } = useWords()
  const say = useSay()
  const w = words.dialogs.report
  const kinds = codesOf(DISPUTE_KINDS).map((value) => ({ value, text: say.code(DISPUTE_KINDS, value) }))
  return (
    <>
      <ChoiceBox name="kind" label={w.kind} choices={kinds} />
      <TextBox name="subject" label={w.subject} help={words.dialogs.impersonal} />
      <OrganBox name="organId" label={w.organ} kinds={['STREET', 'TOWN', 'DEVELOPMENT_ZONE']} need="optional" />
      <TextBox name="community" label={w.community} help={w.communityHelp} need="optional" />
      <TextBox name="place" label={w.place} help={w.placeHelp} />
      <StartFields />
    </>
  )
}

/** The lowest centre of the place; a higher one asks for a reason. The server says which they are. */
function StartFields() {
  const { centres: words } = useWords()
  const w = words.dialogs.report
  const organId: string | null = useWatch({ name: 'organId' })
  const typed: string = useWatch({ name: 'community' }) ?? ''
  const chosen: string | null = useWatch({ name: 'centreId' })
  const community = useSettled(typed)
  const start = useRead(['centres', 'start', organId, community], (provider) =>
    provider.disputeStart(organId ?? null, community || null),
  ).data
  const choices = [
    ...(start?.lowest ? [{ value: start.lowest.id, text: w.lowest(start.lowest.name) }] : []),
    ...(start?.higher ?? []).map(({ id, name }) => ({ value: id, text: name })),
  ]
  const isHigher = (start?.higher ?? []).some(({ id }) => id === chosen)
  return (
    <>
      <ChoiceBox
        name="centreId"
        label={w.start}
        choices={choices}
        need="optional"
        help={start ? (start.lowest ? w.lowest(start.lowest.name) : w.noCentre) : undefined}
      />
      {isHigher && <TextBox name="higherReason" label={w.higher} lines={2} />}
    </>
  )
}

export const placeDefaults = {
  ...{ kind: 'NEIGHBOURS', subject: '', organId: null, community: '', place: '', centreId: null, higherReason: '' },
}

/** The fields as both ways of opening a dispute send them. */
// oxlint-disable-next-line typescript/no-explicit-any
export const placeInput = ({ kind, subject, organId, community, place, centreId, higherReason }: any) => ({
  ...{ kind, subject, place, organId: organId || null, community: community || null, centreId: centreId || null },
  ...{ higherReason: higherReason || null, sides: null },
})
