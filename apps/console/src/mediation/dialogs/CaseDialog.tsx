import type { ReactNode } from 'react'
import type { FieldValues } from 'react-hook-form'
import { CommandDialog } from '../../kit/CommandDialog.js'
import { DayBox } from '../../kit/form/DayBox.js'
import { TextBox } from '../../kit/form/TextBox.js'
import { useToday } from '../../kit/use-console.js'
import type { CommandInput, CommandName } from '../../provider/commands.js'
import type { MediationFileFragment } from '../../gql/graphql.js'
import { useSay, useWords } from '../../words/use-words.js'
import { MEDIATION_KEYS } from '../address.js'

export interface CaseDialogProps {
  one: MediationFileFragment
  act: MediationFileFragment['acts'][number]
  onClose: () => void
}

type CaseCommand = {
  [Name in CommandName]: CommandInput<Name> extends { caseId: string; on: string } ? Name : never
}[CommandName]

interface Props<Name extends CaseCommand> extends CaseDialogProps {
  command: Name
  defaults?: FieldValues
  // What the fields hold is known to whoever draws them.
  // oxlint-disable-next-line typescript/no-explicit-any
  toInput: (values: any) => Omit<CommandInput<Name>, 'caseId' | 'expectedVersion' | 'on'>
  title?: string
  lead?: ReactNode
  submit?: string
  width?: 'sm' | 'md'
  children?: ReactNode
}

/** The dialog of an act on a case: names the article, asks for the day, and sends the version that was read. */
export function CaseDialog<Name extends CaseCommand>(props: Props<Name>) {
  const { one, act, command, defaults = {}, toInput, title, lead, submit, width, onClose, children } = props
  const { mediation: words, kit, acts } = useWords()
  const say = useSay()
  const today = useToday()
  const label = say.pair(act.labelZh, act.labelEn)
  return (
    <CommandDialog
      command={command}
      title={title ?? label}
      submit={submit ?? label}
      done={acts.done(label)}
      width={width ?? 'sm'}
      refresh={MEDIATION_KEYS}
      defaults={{ on: today, ...defaults }}
      toInput={(values) =>
        ({
          ...toInput(values),
          ...{ caseId: one.id, on: values.on, expectedVersion: one.version },
        }) as unknown as CommandInput<Name>
      }
      onClose={onClose}
      lead={
        <>
          {lead && <div>{lead}</div>}
          <div>{kit.underArticle(say.citation(act.citation))}</div>
        </>
      }
    >
      {children}
      <DayBox name="on" label={words.dialogs.on} />
    </CommandDialog>
  )
}

export function ProofBox({ name = 'proof' }: { name?: string }) {
  const { mediation: words } = useWords()
  return <TextBox name={name} label={words.dialogs.proof} help={words.dialogs.proofHelp} />
}
