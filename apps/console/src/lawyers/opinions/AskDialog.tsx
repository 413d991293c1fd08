import { CONFLICT_GROUNDS, LEGAL_OPINION_TYPES, PROFESSIONAL_KINDS } from '@petition/domain'
import { CommandDialog } from '../../kit/CommandDialog.js'
import { ChoiceBox, SearchBox } from '../../kit/form/ChoiceBox.js'
import { DayBox } from '../../kit/form/DayBox.js'
import { TextBox } from '../../kit/form/TextBox.js'
import { useRead, useToday } from '../../kit/use-console.js'
import { useChoices } from '../../mediation/dialogs/choices.js'
import { useSay, useWords } from '../../words/use-words.js'
import { OPINION_KEYS } from './shared.js'

interface Props {
  matterId: string
  onClose: () => void
}

/** Who could be asked in this matter; those whom a conflict bars are said to be so. */
export function useProfessionals(matterId: string, who: 'lawyers' | 'all') {
  const { opinions: words } = useWords()
  const say = useSay()
  const rows = useRead(['opinions', 'professionals', matterId], (provider) => provider.matterProfessionals(matterId))
  return (rows.data ?? [])
    .filter((one) => who === 'all' || one.isLawyer)
    .map(({ id, kind, name, firm, isBlocked }) => ({
      value: id,
      text: isBlocked ? words.dialogs.blocked(name) : `${name}（${say.code(PROFESSIONAL_KINDS, kind)}，${firm}）`,
    }))
}

export function LawyerBox({ matterId, autoFocus = false }: { matterId: string; autoFocus?: boolean }) {
  const { opinions: words } = useWords()
  const choices = useProfessionals(matterId, 'lawyers')
  const w = words.dialogs
  return (
    <SearchBox
      name="professionalId"
      label={w.professional}
      choices={choices}
      autoFocus={autoFocus}
      help={choices.length === 0 ? w.noLawyer : undefined}
    />
  )
}

export function AskDialog({ matterId, onClose }: Props) {
  const { opinions: words } = useWords()
  const today = useToday()
  const w = words.dialogs
  return (
    <CommandDialog
      command="askLegalOpinion"
      title={w.ask}
      done={w.asked}
      refresh={OPINION_KEYS}
      defaults={{ professionalId: null, type: null, question: '', answerBy: null, on: today }}
      toInput={({ professionalId, type, question, answerBy, on }) => ({
        ...{ matterId, professionalId, type, question, answerBy, on },
      })}
      onClose={onClose}
    >
      <LawyerBox matterId={matterId} autoFocus />
      <ChoiceBox name="type" label={w.type} choices={useChoices(LEGAL_OPINION_TYPES)} />
      <TextBox name="question" label={w.question} help={w.questionHelp} lines={3} />
      <DayBox name="answerBy" label={w.answerBy} when="any" />
      <DayBox name="on" label={w.on} />
    </CommandDialog>
  )
}

export function ReportConflictDialog({ matterId, onClose }: Props) {
  const { opinions: words } = useWords()
  const today = useToday()
  const w = words.dialogs
  return (
    <CommandDialog
      command="reportConflict"
      title={words.panel.report}
      done={words.panel.reported}
      refresh={OPINION_KEYS}
      defaults={{ professionalId: null, ground: null, note: '', on: today }}
      toInput={({ professionalId, ground, note, on }) => ({ matterId, professionalId, ground, note, on })}
      onClose={onClose}
    >
      <SearchBox
        name="professionalId"
        label={words.panel.person}
        choices={useProfessionals(matterId, 'all')}
        autoFocus
      />
      <ChoiceBox name="ground" label={w.ground} choices={useChoices(CONFLICT_GROUNDS)} />
      <TextBox name="note" label={w.note} help={w.noteHelp} lines={2} />
      <DayBox name="on" label={w.on} />
    </CommandDialog>
  )
}
