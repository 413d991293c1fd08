import { useController } from 'react-hook-form'
import { ChoiceBox } from '../../../../kit/form/ChoiceBox.js'
import { DayBox } from '../../../../kit/form/DayBox.js'
import { FileBox } from '../../../../kit/form/FileBox.js'
import { OrganBox } from '../../../../kit/form/PeopleBoxes.js'
import { TextBox } from '../../../../kit/form/TextBox.js'
import { useToday } from '../../../../kit/use-console.js'
import type { Upload } from '../../../../provider/files.js'
import { useWords } from '../../../../words/use-words.js'
import type { MatterFile } from '../../matter-file.js'
import { ActDialog } from '../ActDialog.js'
import type { ActDialogProps } from '../act-props.js'
import { firstUpload, UploadField } from './serving.js'

const partyChoices = (matter: MatterFile) =>
  matter.parties.map(({ id, displayName }) => ({ value: id, text: displayName }))

const onlyParty = (matter: MatterFile): string | null =>
  matter.parties.length === 1 ? (matter.parties[0]?.id ?? null) : null

export function RecordReviewRequestDialog({ matter, act, onClose }: ActDialogProps) {
  const { acts } = useWords()
  const w = acts.review
  const levels = Object.entries(w.levels).map(([value, text]) => ({ value, text }))
  return (
    <ActDialog
      command="recordReviewRequest"
      lead={w.lead}
      defaults={{ level: 'REVIEW', partyId: onlyParty(matter), on: useToday(), postmarkedOn: null, toOrganId: null }}
      toInput={({ level, partyId, on, postmarkedOn, toOrganId }) => ({ level, partyId, on, postmarkedOn, toOrganId })}
      {...{ matter, act, onClose }}
    >
      <ChoiceBox name="level" label={w.level} choices={levels} autoFocus />
      <ChoiceBox name="partyId" label={acts.party} choices={partyChoices(matter)} />
      <OrganBox name="toOrganId" label={w.toOrgan} />
      <DayBox name="on" label={w.on} />
      <DayBox name="postmarkedOn" label={w.postmarkedOn} help={w.postmarkHelp} need="optional" />
    </ActDialog>
  )
}

export function WithdrawDialog({ matter, act, onClose }: ActDialogProps) {
  const { acts } = useWords()
  return (
    <ActDialog
      command="withdraw"
      defaults={{ partyId: onlyParty(matter), on: useToday(), uploads: [] }}
      toInput={({ partyId, on, uploads }) => ({ partyId, on, uploadId: firstUpload(uploads) })}
      {...{ matter, act, onClose }}
    >
      <ChoiceBox name="partyId" label={acts.party} choices={partyChoices(matter)} autoFocus />
      <DayBox name="on" label={acts.withdraw.on} />
      <UploadField label={acts.withdraw.paper} />
    </ActDialog>
  )
}

export function MarkMistakenDialog({ matter, act, onClose }: ActDialogProps) {
  const { acts } = useWords()
  return (
    <ActDialog
      command="markMistaken"
      lead={acts.mistaken.lead}
      defaults={{ reason: '' }}
      toInput={({ reason }) => ({ reason })}
      {...{ matter, act, onClose }}
    >
      <TextBox name="reason" label={acts.reason} lines={3} autoFocus />
    </ActDialog>
  )
}

export function AddAttachmentDialog({ matter, act, onClose }: ActDialogProps) {
  return (
    <ActDialog
      command="addAttachment"
      defaults={{ uploads: [] }}
      toInput={({ uploads }) => ({ uploadId: firstUpload(uploads) ?? '' })}
      {...{ matter, act, onClose }}
    >
      <NeededUpload />
    </ActDialog>
  )
}

function NeededUpload() {
  const { acts, kit } = useWords()
  const { field, fieldState } = useController({
    name: 'uploads',
    rules: { validate: (uploads: Upload[]) => uploads.length > 0 || kit.needed(acts.upload) },
  })
  return (
    <FileBox
      label={acts.upload}
      amount="one"
      uploads={field.value as Upload[]}
      onChange={field.onChange}
      wrong={fieldState.error?.message}
    />
  )
}
