import { codesOf, SCREENING_GROUNDS } from '@petition/domain'
import { ChoiceBox } from '../../../../kit/form/ChoiceBox.js'
import { DayBox } from '../../../../kit/form/DayBox.js'
import { TextBox } from '../../../../kit/form/TextBox.js'
import { TicksBox } from '../../../../kit/form/TicksBox.js'
import { useToday } from '../../../../kit/use-console.js'
import { useSay, useWords } from '../../../../words/use-words.js'
import { ActDialog } from '../ActDialog.js'
import type { ActDialogProps } from '../act-props.js'

/** Whether a matter suits mediation, with grounds; both sides are asked afterwards. */
export function ScreenForMediationDialog({ matter, act, onClose }: ActDialogProps) {
  const { mediation: words } = useWords()
  const say = useSay()
  const w = words.dialogs.screening
  const grounds = codesOf(SCREENING_GROUNDS).map((value) => ({ value, text: say.code(SCREENING_GROUNDS, value) }))
  const is = [
    { value: 'YES', text: w.yes },
    { value: 'NO', text: w.no },
  ]
  return (
    <ActDialog
      command="screenForMediation"
      lead={w.lead}
      defaults={{
        ...{ is: 'YES', grounds: [], reason: '', subject: '', respondentName: '', respondentContact: '' },
        claimNos: matter.claims.map(({ no }) => String(no)),
        on: useToday(),
      }}
      toInput={({ is: suits, grounds: chosen, claimNos, reason, subject, respondentName, respondentContact, on }) => ({
        ...{ on, isSuitable: suits === 'YES', grounds: chosen, reason: reason || null, subject, respondentName },
        ...{ respondentContact: respondentContact || null, claimNos: claimNos.map(Number) },
      })}
      {...{ matter, act, onClose }}
    >
      <ChoiceBox name="is" label={w.isSuitable} choices={is} autoFocus />
      <TicksBox name="grounds" label={w.grounds} choices={grounds} length="long" />
      <TextBox name="reason" label={w.reason} lines={2} need="optional" />
      {matter.claims.length > 1 && (
        <TicksBox
          name="claimNos"
          label={w.claims}
          choices={matter.claims.map(({ no, text }) => ({ value: String(no), text: `${no}. ${text}` }))}
          length="long"
        />
      )}
      <TextBox name="subject" label={w.subject} help={w.subjectHelp} />
      <TextBox name="respondentName" label={w.respondent} />
      <TextBox name="respondentContact" label={w.contact} need="optional" />
      <DayBox name="on" label={words.dialogs.on} />
    </ActDialog>
  )
}
