import { useWatch } from 'react-hook-form'
import type { MediationFileFragment } from '../../gql/graphql.js'
import { CommandDialog } from '../../kit/CommandDialog.js'
import { ChoiceBox } from '../../kit/form/ChoiceBox.js'
import { isDay } from '../../kit/days.js'
import { DayBox } from '../../kit/form/DayBox.js'
import { TextBox } from '../../kit/form/TextBox.js'
import { useSay, useWords } from '../../words/use-words.js'
import { MEDIATION_KEYS } from '../address.js'
import { CorrectionPreview } from './CorrectionPreview.js'

type Entry = Omit<MediationFileFragment['entries'][number], 'recordedAt'>

interface Props {
  readonly caseId: string
  /** the row that the entry is about; null for one of the case */
  readonly rowId: string | null
  readonly entry: Entry
  readonly onClose: () => void
}

/** An entry was of another day, or did not happen; the old one stays to be read. */
export function CorrectDialog({ caseId, rowId, entry, onClose }: Props) {
  const { mediation: words } = useWords()
  const say = useSay()
  const w = words.dialogs.correct
  const hows = [
    ...(entry.mayCorrect ? [{ value: 'DAY', text: w.day }] : []),
    ...(entry.mayAnnul ? [{ value: 'ANNUL', text: w.annul }] : []),
  ]
  return (
    <CommandDialog
      command="correctMediationFact"
      title={w.title(say.pair(entry.labelZh, entry.labelEn))}
      lead={w.lead}
      submit={w.open}
      done={w.done}
      refresh={MEDIATION_KEYS}
      defaults={{ how: hows[0]?.value ?? null, on: entry.on, reason: '' }}
      toInput={({ how, on, reason }: { how: string; on: string; reason: string }) => ({
        ...{ caseId, rowId, factId: entry.id, isAnnulled: how === 'ANNUL', reason },
        on: how === 'ANNUL' ? null : on,
      })}
      onClose={onClose}
    >
      <ChoiceBox name="how" label={w.how} choices={hows} autoFocus />
      <RealDay />
      <Preview {...{ caseId, rowId, entry }} />
      <TextBox name="reason" label={words.dialogs.reason} lines={2} />
    </CommandDialog>
  )
}

/** Asked for once it is clear what is meant: another day than the recorded one, or that it did not happen. */
function Preview({ caseId, rowId, entry }: Pick<Props, 'caseId' | 'rowId' | 'entry'>) {
  const [how, on] = useWatch({ name: ['how', 'on'] }) as [string | null, string | null]
  const isAnnulled = how === 'ANNUL'
  const isMeant = isAnnulled || (on !== null && isDay(on) && on !== entry.on)
  const input = { caseId, rowId, factId: entry.id, isAnnulled, on: isAnnulled ? null : on }
  return <CorrectionPreview input={isMeant ? input : null} />
}

function RealDay() {
  const { mediation: words } = useWords()
  const how: unknown = useWatch({ name: 'how' })
  return how === 'DAY' ? <DayBox name="on" label={words.dialogs.correct.on} /> : null
}
