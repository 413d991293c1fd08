import { DayBox } from '../../../../kit/form/DayBox.js'
import { TextBox } from '../../../../kit/form/TextBox.js'
import { useToday } from '../../../../kit/use-console.js'
import { placeDefaults, PlaceFields, placeInput } from '../../../../mediation/centres/dialogs/PlaceFields.js'
import { useWords } from '../../../../words/use-words.js'
import { ActDialog } from '../ActDialog.js'
import type { ActDialogProps } from '../act-props.js'

/** Hands what the matter is about to the lowest centre of its place; the matter goes on. */
export function LeadToCentreDialog({ matter, act, onClose }: ActDialogProps) {
  const { centres: words } = useWords()
  const w = words.dialogs
  return (
    <ActDialog
      command="leadToCentre"
      lead={w.toCentre.lead}
      defaults={{ ...placeDefaults, reason: '', on: useToday() }}
      toInput={(values) => ({ ...placeInput(values), reason: values.reason, on: values.on })}
      {...{ matter, act, onClose }}
    >
      <TextBox name="reason" label={w.toCentre.reason} help={w.impersonal} lines={2} autoFocus />
      <PlaceFields />
      <DayBox name="on" label={w.on} />
    </ActDialog>
  )
}
