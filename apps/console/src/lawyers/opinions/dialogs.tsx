import { CONFLICT_GROUNDS } from '@petition/domain'
import type { ComponentType, ReactNode } from 'react'
import { useWatch, type FieldValues } from 'react-hook-form'
import type { LegalOpinionActName, OpinionPageFieldsFragment } from '../../gql/graphql.js'
import { CommandDialog } from '../../kit/CommandDialog.js'
import { ChoiceBox } from '../../kit/form/ChoiceBox.js'
import { DayBox } from '../../kit/form/DayBox.js'
import { TextBox } from '../../kit/form/TextBox.js'
import { useToday } from '../../kit/use-console.js'
import { useChoices } from '../../mediation/dialogs/choices.js'
import type { CommandInput } from '../../provider/commands.js'
import { useSay, useWords } from '../../words/use-words.js'
import { LawyerBox } from './AskDialog.js'
import { CitationRows, type CitationValue } from './CitationRows.js'
import { OPINION_KEYS } from './shared.js'

interface Props {
  one: OpinionPageFieldsFragment
  act: OpinionPageFieldsFragment['acts'][number]
  onClose: () => void
}

interface ActProps<Name extends LegalOpinionActName> extends Props {
  command: Name
  defaults: FieldValues
  // What the fields hold is known to whoever draws them.
  // oxlint-disable-next-line typescript/no-explicit-any
  toInput: (values: any) => Omit<CommandInput<Name>, 'caseId' | 'expectedVersion' | 'on'>
  width?: 'sm' | 'md'
  children: ReactNode
}

/** The dialog of an act on an opinion: asks for the day, and sends the version that was read. */
function OpinionDialog<Name extends LegalOpinionActName>(props: ActProps<Name>) {
  const { one, act, command, defaults, toInput, width = 'sm', children, onClose } = props
  const { opinions: words, acts } = useWords()
  const say = useSay()
  const today = useToday()
  const label = say.pair(act.labelZh, act.labelEn)
  return (
    <CommandDialog
      command={command}
      title={label}
      done={acts.done(label)}
      width={width}
      refresh={OPINION_KEYS}
      defaults={{ on: today, ...defaults }}
      toInput={(values) =>
        ({
          ...toInput(values),
          ...{ caseId: one.id, expectedVersion: one.version, on: values.on },
        }) as unknown as CommandInput<Name>
      }
      onClose={onClose}
    >
      {children}
      <DayBox name="on" label={words.dialogs.on} />
    </CommandDialog>
  )
}

function DeclareDialog(props: Props) {
  const { opinions: words } = useWords()
  const w = words.dialogs
  return (
    <OpinionDialog
      command="declareOpinionConflict"
      defaults={{ has: 'NO', ground: null, note: '' }}
      toInput={({ has, ground, note }) => (has === 'NO' ? { ground: null, note: null } : { ground, note })}
      {...props}
    >
      <ChoiceBox
        name="has"
        label={w.hasConflict}
        choices={[
          { value: 'NO', text: w.none },
          { value: 'YES', text: w.some },
        ]}
        autoFocus
      />
      <GroundFields />
    </OpinionDialog>
  )
}

function GroundFields() {
  const { opinions: words } = useWords()
  const has: unknown = useWatch({ name: 'has' })
  const choices = useChoices(CONFLICT_GROUNDS)
  const w = words.dialogs
  if (has !== 'YES') return null
  return (
    <>
      <ChoiceBox name="ground" label={w.ground} choices={choices} />
      <TextBox name="note" label={w.note} help={w.noteHelp} lines={2} />
    </>
  )
}

function ReasonDialog({ command, ...props }: Props & { command: 'declineLegalOpinion' | 'takeBackLegalOpinion' }) {
  const { opinions: words } = useWords()
  return (
    <OpinionDialog command={command} defaults={{ reason: '' }} toInput={({ reason }) => ({ reason })} {...props}>
      <TextBox name="reason" label={words.dialogs.reason} lines={2} autoFocus />
    </OpinionDialog>
  )
}

interface TextValues {
  facts: string
  conclusion: string
  reasons: string
  caveats: string
  citations: CitationValue[]
}

const textOf = ({ facts, conclusion, reasons, caveats, citations }: TextValues) => ({
  ...{ facts: facts.trim() || null, conclusion, reasons, caveats: caveats.trim() || null },
  citations: citations.filter((one) => one.text.trim() !== '').map(({ text, article }) => ({ text, article })),
})

/** What was written so far: the draft, or the version that is corrected. */
const writtenOf = ({ draft, texts }: OpinionPageFieldsFragment): TextValues => {
  const last = draft ?? texts.at(-1)
  const citations = (last?.citations ?? []).map(({ text, article }) => ({ text, article }))
  return {
    facts: last?.facts ?? '',
    ...{ conclusion: last?.conclusion ?? '', reasons: last?.reasons ?? '', caveats: last?.caveats ?? '' },
    citations: citations.length > 0 ? citations : [{ text: '', article: '' }],
  }
}

function TextFields({ need = 'needed' }: { need?: 'needed' | 'optional' }) {
  const { opinions: words } = useWords()
  const w = words.dialogs
  return (
    <>
      <TextBox name="facts" label={w.facts} help={w.factsHelp} lines={2} need="optional" autoFocus />
      <TextBox name="conclusion" label={w.conclusion} lines={2} need={need} />
      <TextBox name="reasons" label={w.reasons} lines={6} need={need} />
      <CitationRows name="citations" />
      <TextBox name="caveats" label={w.caveats} lines={2} need="optional" />
    </>
  )
}

function WriteDialog({ command, ...props }: Props & { command: 'draftLegalOpinion' | 'giveLegalOpinion' }) {
  return (
    <OpinionDialog command={command} width="md" defaults={writtenOf(props.one)} toInput={textOf} {...props}>
      <TextFields need={command === 'draftLegalOpinion' ? 'optional' : 'needed'} />
    </OpinionDialog>
  )
}

function AmendDialog(props: Props) {
  const { opinions: words } = useWords()
  return (
    <OpinionDialog
      command="amendLegalOpinion"
      width="md"
      defaults={{ ...writtenOf(props.one), changed: '' }}
      toInput={({ changed, ...text }: TextValues & { changed: string }) => ({ ...textOf(text), changed })}
      {...props}
    >
      <TextBox name="changed" label={words.dialogs.changed} lines={2} />
      <TextFields />
    </OpinionDialog>
  )
}

function ReassignDialog(props: Props) {
  const { opinions: words } = useWords()
  const w = words.dialogs
  return (
    <OpinionDialog
      command="reassignLegalOpinion"
      defaults={{ professionalId: null, answerBy: props.one.answerBy, reason: '' }}
      toInput={({ professionalId, answerBy, reason }) => ({ professionalId, answerBy, reason })}
      {...props}
    >
      <LawyerBox matterId={props.one.matter?.id ?? ''} autoFocus />
      <DayBox name="answerBy" label={w.answerByNew} when="any" />
      <TextBox name="reason" label={w.reason} lines={2} />
    </OpinionDialog>
  )
}

function UseDialog(props: Props) {
  const { opinions: words } = useWords()
  const w = words.dialogs
  return (
    <OpinionDialog
      command="noteOpinionUse"
      defaults={{ is: null, how: '' }}
      toInput={({ is, how }) => ({ isFollowed: is === 'YES', how })}
      {...props}
    >
      <ChoiceBox
        name="is"
        label={w.followed}
        choices={[
          { value: 'YES', text: words.page.followed },
          { value: 'NO', text: words.page.notFollowed },
        ]}
        autoFocus
      />
      <TextBox name="how" label={w.how} help={w.howHelp} lines={2} />
    </OpinionDialog>
  )
}

/** Acts on an opinion under the names that the server gives them. */
export const opinionDialogs: Readonly<Record<LegalOpinionActName, ComponentType<Props>>> = {
  declareOpinionConflict: DeclareDialog,
  declineLegalOpinion: (props) => <ReasonDialog command="declineLegalOpinion" {...props} />,
  draftLegalOpinion: (props) => <WriteDialog command="draftLegalOpinion" {...props} />,
  giveLegalOpinion: (props) => <WriteDialog command="giveLegalOpinion" {...props} />,
  amendLegalOpinion: AmendDialog,
  reassignLegalOpinion: ReassignDialog,
  takeBackLegalOpinion: (props) => <ReasonDialog command="takeBackLegalOpinion" {...props} />,
  noteOpinionUse: UseDialog,
}
