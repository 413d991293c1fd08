import { useEffect, useRef } from 'react'
import { useController, useFormContext, useWatch } from 'react-hook-form'
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
  const { reviewOrgan, recheckOrgan, windows } = matter.reviews
  const organAt = (of: string) => (of === 'RECHECK' ? recheckOrgan?.id : reviewOrgan?.id) ?? null
  const level = windows.some((one) => one.level === 'RECHECK' && one.state === 'RUNNING') ? 'RECHECK' : 'REVIEW'
  const levels = Object.entries(w.levels).map(([value, text]) => ({ value, text }))
  return (
    <ActDialog
      command="recordReviewRequest"
      lead={w.lead}
      defaults={{ level, partyId: onlyParty(matter), on: useToday(), postmarkedOn: null, toOrganId: organAt(level) }}
      toInput={({ level, partyId, on, postmarkedOn, toOrganId }) => ({ level, partyId, on, postmarkedOn, toOrganId })}
      {...{ matter, act, onClose }}
    >
      <ChoiceBox name="level" label={w.level} choices={levels} autoFocus />
      <OrganOfLevel organAt={organAt} />
      <ChoiceBox name="partyId" label={acts.party} choices={partyChoices(matter)} />
      <OrganBox name="toOrganId" label={w.toOrgan} />
      <DayBox name="on" label={w.on} />
      <DayBox name="postmarkedOn" label={w.postmarkedOn} help={w.postmarkHelp} need="optional" />
    </ActDialog>
  )
}

/** The organ follows the level, by the office’s table of review paths; another one may be chosen afterwards. */
function OrganOfLevel({ organAt }: { organAt: (level: string) => string | null }) {
  const { setValue } = useFormContext()
  const level = useWatch({ name: 'level' }) as string
  const before = useRef(level)
  useEffect(() => {
    if (before.current === level) return
    before.current = level
    setValue('toOrganId', organAt(level), { shouldDirty: true })
  }, [level, organAt, setValue])
  return null
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

export function NeededUpload({ label }: { label?: string }) {
  const { acts, kit } = useWords()
  const text = label ?? acts.upload
  const { field, fieldState } = useController({
    name: 'uploads',
    rules: { validate: (uploads: Upload[]) => uploads.length > 0 || kit.needed(text) },
  })
  return (
    <FileBox
      label={text}
      amount="one"
      uploads={field.value as Upload[]}
      onChange={field.onChange}
      wrong={fieldState.error?.message}
    />
  )
}
