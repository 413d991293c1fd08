import type { ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import { ChoiceBox } from '../../../kit/form/ChoiceBox.js'
import { TextBox } from '../../../kit/form/TextBox.js'
import { useWords } from '../../../words/use-words.js'
import { ActDialog } from '../acts/ActDialog.js'
import type { ActDialogProps } from '../acts/act-props.js'
import type { MatterFile } from '../matter-file.js'
import { useMoved } from '../timeline/use-moved.js'
import { ItemTicks } from './ItemTicks.js'

const TEXTS = ['name', 'idNumber', 'creditCode', 'phone', 'address'] as const
type Text = (typeof TEXTS)[number]
type Item = Text | 'isRepresentative'

interface Values {
  partyId: string | null
  fields: Item[]
  name: string
  idNumber: string
  creditCode: string
  phone: string
  address: string
  reason: string
}

const EMPTY = { name: '', idNumber: '', creditCode: '', phone: '', address: '' }

const choicesOf = (matter: MatterFile) =>
  matter.parties.map(({ id, displayName }) => ({ value: id, text: displayName }))

/** Only what is ticked changes; a ticked item that is left empty is taken out. */
export function CorrectPartyDialog(props: ActDialogProps): ReactNode {
  const { matter, act, preset } = props
  const { file } = useWords()
  const w = file.correctParty
  const { moved, onDone, close } = useMoved(props)
  if (moved) return moved
  return (
    <ActDialog
      command="correctParty"
      lead={w.lead}
      defaults={{ partyId: preset.partyId ?? null, fields: [], ...EMPTY, reason: '' } satisfies Values}
      toInput={({ partyId, fields, reason, ...texts }: Values) => ({
        partyId: partyId ?? '',
        ...Object.fromEntries(TEXTS.filter((item) => fields.includes(item)).map((item) => [item, texts[item]])),
        ...(fields.includes('isRepresentative') && { isRepresentative: !partyOf(matter, partyId)?.isRepresentative }),
        reason,
      })}
      onDone={onDone}
      onClose={close}
      {...{ matter, act }}
    >
      <ChoiceBox name="partyId" label={file.reveal.party} choices={choicesOf(matter)} />
      <Items matter={matter} />
      <TextBox name="reason" label={w.reason} help={w.reasonHelp} lines={2} />
    </ActDialog>
  )
}

const partyOf = (matter: MatterFile, partyId: string | null) => matter.parties.find(({ id }) => id === partyId)

function Items({ matter }: { matter: MatterFile }) {
  const { file } = useWords()
  const w = file.correctParty
  const partyId = useWatch({ name: 'partyId' }) as string | null
  const chosen = useWatch({ name: 'fields' }) as Item[]
  const party = partyOf(matter, partyId)
  if (!party) return null
  const isOrganisation = party.kind === 'ORGANISATION'
  const items: readonly Item[] = isOrganisation
    ? ['name', 'creditCode', 'phone', 'address']
    : ['name', 'idNumber', 'phone', 'address', 'isRepresentative']
  const text = (item: Item) =>
    item === 'isRepresentative' ? (party.isRepresentative ? w.notRepresentative : w.representative) : w.field[item]
  return (
    <>
      <ItemTicks
        label={w.fields}
        chooseOne={file.reveal.chooseOne}
        offered={items.map((item) => ({ item, text: text(item) }))}
      />
      {TEXTS.filter((item) => chosen.includes(item)).map((item) => (
        <TextBox key={item} name={item} label={w.field[item]} help={w.emptyHelp} need="optional" />
      ))}
    </>
  )
}

/** Somebody who was written down by mistake: nothing of them is kept. */
export function StrikePartyDialog(props: ActDialogProps): ReactNode {
  const { matter, act, preset } = props
  const { file } = useWords()
  const w = file.correctParty
  const { moved, onDone, close } = useMoved(props)
  if (moved) return moved
  return (
    <ActDialog
      command="strikeParty"
      lead={w.strikeLead}
      defaults={{ partyId: preset.partyId ?? null, reason: '' }}
      toInput={({ partyId, reason }) => ({ partyId, reason })}
      onDone={onDone}
      onClose={close}
      {...{ matter, act }}
    >
      <ChoiceBox name="partyId" label={file.reveal.party} choices={choicesOf(matter)} />
      <TextBox name="reason" label={w.reason} lines={2} />
    </ActDialog>
  )
}
