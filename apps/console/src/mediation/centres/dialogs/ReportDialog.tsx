import { codesOf, DISPUTE_SOURCES } from '@petition/domain'
import { useNavigate } from 'react-router-dom'
import type { FindingListQuery } from '../../../gql/graphql.js'
import { CommandDialog } from '../../../kit/CommandDialog.js'
import { ChoiceBox } from '../../../kit/form/ChoiceBox.js'
import { DayBox } from '../../../kit/form/DayBox.js'
import { useToday } from '../../../kit/use-console.js'
import { useSay, useWords } from '../../../words/use-words.js'
import { CENTRE_KEYS, disputeAddress } from '../address.js'
import { placeDefaults, PlaceFields, placeInput } from './PlaceFields.js'

type Line = FindingListQuery['findings']['nodes'][number]['lines'][number]

/** Enters a dispute: it starts as low as its place allows. From a finding, the line says what and where. */
export function ReportDialog({ finding, onClose }: { finding: Line | null; onClose: () => void }) {
  const { centres: words } = useWords()
  const say = useSay()
  const navigate = useNavigate()
  const w = words.dialogs.report
  const sources = codesOf(DISPUTE_SOURCES)
    .filter((value) => value !== 'FROM_MATTER' && (finding ? value === 'FROM_FINDING' : value !== 'FROM_FINDING'))
    .map((value) => ({ value, text: say.code(DISPUTE_SOURCES, value) }))
  return (
    <CommandDialog
      command="reportDispute"
      title={w.title}
      done={w.done}
      refresh={CENTRE_KEYS}
      defaults={{
        ...placeDefaults,
        ...{ on: useToday(), source: finding ? 'FROM_FINDING' : 'AT_CENTRE' },
        ...(finding && { kind: finding.kind, place: finding.place }),
      }}
      toInput={(values) => ({
        ...placeInput(values),
        ...{ on: values.on, source: values.source, findingLineId: finding?.id ?? null },
      })}
      onDone={({ reportDispute }) => void navigate(disputeAddress(reportDispute.dispute.id))}
      onClose={onClose}
    >
      <ChoiceBox name="source" label={w.source} choices={sources} autoFocus />
      <PlaceFields />
      <DayBox name="on" label={words.dialogs.on} />
    </CommandDialog>
  )
}
