import { ChoiceBox } from '../../../../kit/form/ChoiceBox.js'
import { DayBox } from '../../../../kit/form/DayBox.js'
import { OrganBox } from '../../../../kit/form/PeopleBoxes.js'
import { TextBox } from '../../../../kit/form/TextBox.js'
import { useWords } from '../../../../words/use-words.js'
import { ActDialog } from '../ActDialog.js'
import type { ActDialogProps } from '../act-props.js'
import { HandedText, handedOf, toHanded } from '../HandedText.js'

export function DeliveryBox() {
  const { acts } = useWords()
  const choices = (['SYSTEM', 'PAPER'] as const).map((value) => ({ value, text: acts.delivery[value] }))
  return <ChoiceBox name="delivery" label={acts.delivery.label} choices={choices} />
}

export function ReferMatterDialog({ matter, act, onClose }: ActDialogProps) {
  const { acts } = useWords()
  return (
    <ActDialog
      command="referMatter"
      paper={['organId', 'delivery']}
      width="md"
      defaults={{ organId: null, delivery: 'SYSTEM', note: '', handed: handedOf(matter) }}
      toInput={({ organId, delivery, note, handed }) => ({
        ...{ organId, delivery, note: note || null },
        handed: toHanded(handed),
      })}
      {...{ matter, act, onClose }}
    >
      <OrganBox name="organId" label={acts.organ} autoFocus />
      <DeliveryBox />
      <TextBox name="note" label={acts.note} need="optional" lines={2} />
      <HandedText matter={matter} />
    </ActDialog>
  )
}

export function AssignMatterDialog({ matter, act, onClose }: ActDialogProps) {
  const { acts } = useWords()
  return (
    <ActDialog
      command="assignMatter"
      paper={['organId', 'delivery', 'reportBy']}
      width="md"
      defaults={{ organId: null, reportBy: null, delivery: 'SYSTEM', note: '', handed: handedOf(matter) }}
      toInput={({ organId, reportBy, delivery, note, handed }) => ({
        ...{ organId, reportBy, delivery, note: note || null },
        handed: toHanded(handed),
      })}
      {...{ matter, act, onClose }}
    >
      <OrganBox name="organId" label={acts.organ} autoFocus />
      <DayBox name="reportBy" label={acts.assign.reportBy} when="any" />
      <DeliveryBox />
      <TextBox name="note" label={acts.note} need="optional" lines={2} />
      <HandedText matter={matter} />
    </ActDialog>
  )
}

export const KeepMatterDialog = ({ matter, act, onClose }: ActDialogProps) => (
  <ActDialog command="keepMatter" defaults={{}} toInput={() => ({})} {...{ matter, act, onClose }} />
)

export function GuideMatterDialog({ matter, act, onClose }: ActDialogProps) {
  const { acts } = useWords()
  return (
    <ActDialog
      command="guideMatter"
      defaults={{ where: '' }}
      toInput={({ where }) => ({ where })}
      {...{ matter, act, onClose }}
    >
      <TextBox name="where" label={acts.guide.where} help={acts.guide.help} lines={2} autoFocus />
    </ActDialog>
  )
}
