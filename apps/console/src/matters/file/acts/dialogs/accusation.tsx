import { ACCUSATION_CONCERNS, codesOf, MANAGED_BY } from '@petition/domain'
import Alert from '@mui/material/Alert'
import { useWatch } from 'react-hook-form'
import { ChoiceBox } from '../../../../kit/form/ChoiceBox.js'
import { DayBox } from '../../../../kit/form/DayBox.js'
import { OrganBox } from '../../../../kit/form/PeopleBoxes.js'
import { TextBox } from '../../../../kit/form/TextBox.js'
import { useRead, useToday } from '../../../../kit/use-console.js'
import { useSay, useWords } from '../../../../words/use-words.js'
import { ActDialog } from '../ActDialog.js'
import type { ActDialogProps } from '../act-props.js'
import { HandedText, handedOf, toHanded } from '../HandedText.js'
import { DeliveryBox } from './sending.js'

export function HandOverAccusationDialog({ matter, act, onClose }: ActDialogProps) {
  const { acts, roads } = useWords()
  const say = useSay()
  const w = roads.handover
  const concerns = codesOf(ACCUSATION_CONCERNS).map((value) => ({ value, text: say.code(ACCUSATION_CONCERNS, value) }))
  const powers = codesOf(MANAGED_BY).map((value) => ({ value, text: say.code(MANAGED_BY, value) }))
  return (
    <ActDialog
      command="handOverAccusation"
      paper={['concern', 'managedBy', 'decidingFact', 'delivery']}
      width="md"
      lead={w.lead}
      defaults={{
        ...{ concern: null, managedBy: null, accusedOrganId: null, decidingFact: '', organId: null, departure: '' },
        ...{ delivery: 'SYSTEM', note: '', handed: handedOf(matter) },
      }}
      toInput={({ handed, note, departure, ...values }) => ({
        ...values,
        note: note || null,
        departure: departure || null,
        handed: toHanded(handed),
      })}
      {...{ matter, act, onClose }}
    >
      <ChoiceBox name="concern" label={w.concern} choices={concerns} autoFocus />
      <ChoiceBox name="managedBy" label={w.managedBy} choices={powers} />
      <TextBox name="decidingFact" label={w.fact} lines={2} />
      <OrganBox name="accusedOrganId" label={w.accused} help={w.accusedHelp} need="optional" />
      <Route />
      <DeliveryBox />
      <TextBox name="note" label={acts.note} need="optional" />
      <HandedText matter={matter} />
    </ActDialog>
  )
}

/** The organ that the table names, or another one with the reason. */
function Route() {
  const { roads } = useWords()
  const w = roads.handover
  const [concern, managedBy, organId] = useWatch({ name: ['concern', 'managedBy', 'organId'] }) as (string | null)[]
  const routes = useRead(['accusationRoutes'], (provider) => provider.accusationRoutes()).data ?? []
  const route = routes.find((one) => one.concern === concern && one.managedBy === managedBy)
  const isOther = organId !== null && organId !== route?.organ.id
  if (!concern || !managedBy) return null
  return (
    <>
      <Alert severity={route ? 'info' : 'warning'} role="status">
        {route ? `${w.route(route.organ.name)}（${route.basis}）` : w.noRoute}
      </Alert>
      <OrganBox name="organId" label={w.other} need={route ? 'optional' : 'needed'} />
      {isOther && <TextBox name="departure" label={w.departure} />}
    </>
  )
}

export function RecordHandoverReceiptDialog({ matter, act, onClose }: ActDialogProps) {
  const { roads } = useWords()
  return (
    <ActDialog
      command="recordHandoverReceipt"
      defaults={{ on: useToday() }}
      toInput={({ on }) => ({ on })}
      {...{ matter, act, onClose }}
    >
      <DayBox name="on" label={roads.handover.receiptOn} autoFocus />
    </ActDialog>
  )
}

export function NoteHandoverResultDialog({ matter, act, onClose }: ActDialogProps) {
  const { roads } = useWords()
  const w = roads.handover
  const choices = Object.entries(w.tell).map(([value, text]) => ({ value, text }))
  return (
    <ActDialog
      command="noteHandoverResult"
      defaults={{ tell: null, text: '' }}
      toInput={({ tell, text }) => ({ isTellable: tell === 'YES', text: tell === 'YES' ? text : null })}
      {...{ matter, act, onClose }}
    >
      <ChoiceBox name="tell" label={w.tellable} choices={choices} autoFocus />
      <Result />
    </ActDialog>
  )
}

function Result() {
  const { roads } = useWords()
  const tell = useWatch({ name: 'tell' }) as string | null
  return tell === 'YES' ? <TextBox name="text" label={roads.handover.result} lines={3} /> : null
}
