import Box from '@mui/material/Box'
import { useState, type ReactNode } from 'react'
import type { FieldValues } from 'react-hook-form'
import { CommandDialog } from '../../../kit/CommandDialog.js'
import type { CommandInput, CommandName, CommandResult } from '../../../provider/commands.js'
import { useSay, useWords } from '../../../words/use-words.js'
import { lastSeq } from '../matter-file.js'
import type { ActDialogProps } from './act-props.js'
import { ActPaper, paperAct } from './ActPaper.js'
import { ConflictNote } from './ConflictNote.js'

type MatterCommand = {
  [Name in CommandName]: CommandInput<Name> extends { matterId: string; expectedVersion: number } ? Name : never
}[CommandName]

interface Props<Name extends MatterCommand> extends Omit<ActDialogProps, 'preset'> {
  command: Name
  defaults: FieldValues
  // What the fields hold is known to whoever draws them.
  // oxlint-disable-next-line typescript/no-explicit-any
  toInput: (values: any) => Omit<CommandInput<Name>, 'matterId' | 'expectedVersion'>
  title?: string
  lead?: ReactNode
  submit?: string
  width?: 'xs' | 'sm' | 'md' | 'lg' | 'xl'
  /** the act leaves a paper, which is shown once these fields say something */
  paper?: readonly string[]
  onDone?: (result: CommandResult<Name>) => void
  children?: ReactNode
}

/** Something was typed or chosen; in a list, in each of its rows. */
const isSaid = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length > 0 && value.every((row: Record<string, unknown>) => Object.values(row).every((one) => one !== null))
    : value !== null && value !== undefined && String(value).trim() !== ''

/**
 * The dialog of an act on a matter: names article and approval, and sends the version of the matter that was read when it was
 * opened. What others did since then is shown before the newer version is taken.
 */
export function ActDialog<Name extends MatterCommand>(props: Props<Name>) {
  const { matter, act, command, defaults, toInput, title, lead, submit, width, paper, onDone, onClose, children } =
    props
  const { acts: words, kit } = useWords()
  const say = useSay()
  const [base, setBase] = useState({ version: matter.version, seq: lastSeq(matter) })
  const label = say.pair(act.labelZh, act.labelEn)
  return (
    <CommandDialog
      command={command}
      title={title ?? label}
      submit={submit ?? (act.needsApproval ? words.ask : undefined)}
      width={width}
      defaults={defaults}
      done={act.needsApproval ? words.asked(label) : words.done(label)}
      toInput={(values) =>
        ({ ...toInput(values), matterId: matter.id, expectedVersion: base.version }) as unknown as CommandInput<Name>
      }
      onDone={onDone}
      onClose={onClose}
      lead={
        <>
          {lead && <Box>{lead}</Box>}
          <Box>
            {kit.underArticle(say.citation(act.citation))}
            {act.needsApproval && `　${words.approvalNote}`}
          </Box>
        </>
      }
      conflict={(goOn) => (
        <ConflictNote
          news={matter.facts.filter(({ seq }) => seq > base.seq)}
          onTake={() => {
            setBase({ version: matter.version, seq: lastSeq(matter) })
            goOn()
          }}
        />
      )}
    >
      {children}
      {paper && (
        <ActPaper
          act={paperAct(command)}
          {...{ matterId: matter.id, version: base.version, toInput }}
          isSaid={(values) => paper.every((name) => isSaid(values[name]))}
        />
      )}
    </CommandDialog>
  )
}
