import { MEDIATION_ACTS, type MediationAct } from '@petition/domain'
import type { ReactNode } from 'react'
import type { FieldValues } from 'react-hook-form'
import type { AgreementRowOfQuery, MediationFileFragment } from '../../gql/graphql.js'
import { CommandDialog } from '../../kit/CommandDialog.js'
import { DayBox } from '../../kit/form/DayBox.js'
import { useToday } from '../../kit/use-console.js'
import type { CommandInput, CommandName } from '../../provider/commands.js'
import { useSay, useWords } from '../../words/use-words.js'
import { MEDIATION_KEYS } from '../address.js'

export interface RowDialogProps {
  one: MediationFileFragment
  detail: AgreementRowOfQuery['agreementRow']
  onClose: () => void
}

type RowCommand = {
  [Name in CommandName]: CommandInput<Name> extends { rowId: string; on: string } ? Name : never
}[CommandName]

interface Props<Name extends RowCommand> extends RowDialogProps {
  command: Name & MediationAct
  defaults: FieldValues
  // What the fields hold is known to whoever draws them.
  // oxlint-disable-next-line typescript/no-explicit-any
  toInput: (values: any) => Omit<CommandInput<Name>, 'caseId' | 'rowId' | 'on' | 'expectedVersion'>
  children?: ReactNode
}

/** The dialog of an act on one row; others may work on other rows meanwhile, so it sends no version. */
export function RowDialog<Name extends RowCommand>({
  one,
  detail,
  command,
  defaults,
  toInput,
  onClose,
  children,
}: Props<Name>) {
  const { mediation: words, acts } = useWords()
  const say = useSay()
  const today = useToday()
  const { zh, en } = MEDIATION_ACTS[command].label
  const label = say.pair(zh, en)
  const { row } = detail
  return (
    <CommandDialog
      command={command as Name}
      title={label}
      lead={`${words.row.title(row.no, row.agreementNo)}　${row.name}`}
      done={acts.done(label)}
      refresh={MEDIATION_KEYS}
      defaults={{ on: today, ...defaults }}
      toInput={(values) =>
        ({ ...toInput(values), caseId: one.id, rowId: row.id, on: values.on }) as unknown as CommandInput<Name>
      }
      onClose={onClose}
    >
      {children}
      <DayBox name="on" label={words.dialogs.on} />
    </CommandDialog>
  )
}

export const signerChoices = ({ row }: RowDialogProps['detail']) =>
  row.signers.map(({ no, name }) => ({ value: String(no), text: name }))
