import { codesOf, DISPUTE_SIDES } from '@petition/domain'
import { TickBox } from '../../../kit/form/ChoiceBox.js'
import { TextBox } from '../../../kit/form/TextBox.js'
import type { DisputeFileFragment } from '../../../gql/graphql.js'
import { useSay, useWords } from '../../../words/use-words.js'
import { DisputeDialog, type DisputeDialogProps } from './DisputeDialog.js'

interface SideValues {
  readonly name: string
  readonly contact: string
}

/** The two sides, replaced as a whole; what is left empty is taken out. */
export function SidesDialog(props: DisputeDialogProps) {
  const { centres: words } = useWords()
  const say = useSay()
  const w = words.dialogs.sides
  const sides = codesOf(DISPUTE_SIDES)
  const valuesOf = (side: (typeof sides)[number]): SideValues => {
    const known = props.one.sides.find((one) => one.side === side)
    return { name: known?.name ?? '', contact: known?.contact ?? '' }
  }
  return (
    <DisputeDialog
      command="keepDisputeSides"
      lead={w.lead}
      defaults={Object.fromEntries(sides.map((side) => [side, valuesOf(side)]))}
      toInput={(values: Readonly<Record<string, SideValues>>) => ({
        sides: sides.flatMap((side) => {
          const { name = '', contact = '' } = values[side] ?? {}
          return name.trim() ? [{ side, name, contact }] : []
        }),
      })}
      {...props}
    >
      {sides.map((side, at) => (
        <div key={side} style={{ display: 'grid', gap: 12, gridTemplateColumns: '1fr 1fr' }}>
          <TextBox
            name={`${side}.name`}
            label={`${say.code(DISPUTE_SIDES, side)} · ${w.name}`}
            need="optional"
            autoFocus={at === 0}
          />
          <TextBox name={`${side}.contact`} label={w.contact} need="optional" />
        </div>
      ))}
    </DisputeDialog>
  )
}

interface CorrectProps extends DisputeDialogProps {
  entry: DisputeFileFragment['entries'][number]
}

export function CorrectDialog({ entry, ...props }: CorrectProps) {
  const { centres: words } = useWords()
  const say = useSay()
  const w = words.dialogs.correct
  const isStep = entry.kind === 'STEP_NOTED'
  return (
    <DisputeDialog
      command="correctDispute"
      lead={`${w.what}：${say.pair(entry.labelZh, entry.labelEn)}　${entry.text}`}
      defaults={{ text: entry.correctable ?? '', isAnnulled: false, why: '' }}
      toInput={({ text, isAnnulled, why }) => ({
        ...{ factId: entry.id, isAnnulled: Boolean(isAnnulled), reason: why, step: null, kind: null },
        text: isAnnulled ? null : text,
      })}
      {...props}
    >
      <TextBox name="text" label={w.text} help={words.dialogs.impersonal} lines={3} autoFocus />
      {isStep && <TickBox name="isAnnulled" label={w.annul} />}
      <TextBox name="why" label={w.why} />
    </DisputeDialog>
  )
}
