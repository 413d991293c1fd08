import type { ReactNode } from 'react'
import type { FieldValues } from 'react-hook-form'
import type { DisputeFileFragment } from '../../../gql/graphql.js'
import { CommandDialog } from '../../../kit/CommandDialog.js'
import { DayBox } from '../../../kit/form/DayBox.js'
import { useToday } from '../../../kit/use-console.js'
import type { CommandInput, CommandName } from '../../../provider/commands.js'
import { useSay, useWords } from '../../../words/use-words.js'
import { CENTRE_KEYS } from '../address.js'

export interface DisputeDialogProps {
  one: DisputeFileFragment
  act: DisputeFileFragment['acts'][number]
  onClose: () => void
}

type DisputeCommand = {
  [Name in CommandName]: CommandInput<Name> extends { caseId: string; on: string } ? Name : never
}[CommandName]

interface Props<Name extends DisputeCommand> extends DisputeDialogProps {
  command: Name
  defaults?: FieldValues
  // What the fields hold is known to whoever draws them.
  // oxlint-disable-next-line typescript/no-explicit-any
  toInput?: (values: any) => Omit<CommandInput<Name>, 'caseId' | 'expectedVersion' | 'on'>
  lead?: ReactNode
  children?: ReactNode
}

/** The dialog of an act on a dispute: names what it rests on, asks for the day, and sends the version that was read. */
export function DisputeDialog<Name extends DisputeCommand>(props: Props<Name>) {
  const { one, act, command, defaults = {}, toInput, lead, onClose, children } = props
  const { centres: words, kit, acts } = useWords()
  const say = useSay()
  const today = useToday()
  const label = say.pair(act.labelZh, act.labelEn)
  return (
    <CommandDialog
      command={command}
      title={label}
      submit={label}
      done={acts.done(label)}
      refresh={CENTRE_KEYS}
      defaults={{ on: today, ...defaults }}
      toInput={(values) =>
        ({
          ...toInput?.(values),
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
