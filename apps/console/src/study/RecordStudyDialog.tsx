import { useState } from 'react'
import { CommandDialog } from '../kit/CommandDialog.js'
import { DayBox } from '../kit/form/DayBox.js'
import { FileBox } from '../kit/form/FileBox.js'
import { NumberBox, TextBox } from '../kit/form/TextBox.js'
import { useToday } from '../kit/use-console.js'
import type { Upload } from '../provider/files.js'
import { useWords } from '../words/use-words.js'

interface Values {
  on: string
  topic: string
  hours: number
}

export function RecordStudyDialog({ onClose }: { onClose: () => void }) {
  const { study } = useWords()
  const today = useToday()
  const [uploads, setUploads] = useState<Upload[]>([])
  const w = study.record
  return (
    <CommandDialog
      command="recordOwnStudy"
      title={w.title}
      lead={w.lead}
      submit={w.submit}
      done={w.done}
      refresh={['study']}
      defaults={{ on: today, topic: '', hours: null }}
      toInput={(values: Values) => ({
        on: values.on,
        topic: values.topic.trim(),
        hours: values.hours,
        uploadId: uploads[0]?.uploadId ?? null,
      })}
      onClose={onClose}
    >
      <DayBox name="on" label={w.on} />
      <TextBox name="topic" label={w.topic} placeholder={w.topicExample} autoFocus />
      <NumberBox name="hours" label={w.hours} least={0.5} most={24} />
      <FileBox label={w.certificate} amount="one" accept="image/*,.pdf" uploads={uploads} onChange={setUploads} />
    </CommandDialog>
  )
}
