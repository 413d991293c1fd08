import type { ReactNode } from 'react'
import type { FieldValues } from 'react-hook-form'
import type { ConferenceFileFragment } from '../../../gql/graphql.js'
import { CommandDialog } from '../../../kit/CommandDialog.js'
import type { CommandInput, CommandName } from '../../../provider/commands.js'
import { useSay, useWords } from '../../../words/use-words.js'
import { CONFERENCE_KEYS } from '../address.js'

export interface ConferenceDialogProps {
  one: ConferenceFileFragment
  act: ConferenceFileFragment['acts'][number]
  onClose: () => void
}

type Command = {
  [Name in CommandName]: Name extends ConferenceFileFragment['acts'][number]['name'] ? Name : never
}[CommandName]

interface Props<Name extends Command> extends ConferenceDialogProps {
  command: Name
  defaults: FieldValues
  // What the fields hold is known to whoever draws them.
  // oxlint-disable-next-line typescript/no-explicit-any
  toInput: (values: any) => Omit<CommandInput<Name>, 'caseId' | 'expectedVersion'>
  lead?: ReactNode
  children?: ReactNode
}

/** The dialog of an act on a conference; sends the version that was read. */
export function ConferenceDialog<Name extends Command>(props: Props<Name>) {
  const { one, act, command, defaults, toInput, lead, onClose, children } = props
  const { acts } = useWords()
  const say = useSay()
  const label = say.pair(act.labelZh, act.labelEn)
  return (
    <CommandDialog
      command={command}
      title={label}
      done={acts.done(label)}
      refresh={CONFERENCE_KEYS}
      defaults={defaults}
      toInput={(values) =>
        ({ ...toInput(values), caseId: one.id, expectedVersion: one.version }) as unknown as CommandInput<Name>
      }
      lead={lead}
      onClose={onClose}
    >
      {children}
    </CommandDialog>
  )
}
