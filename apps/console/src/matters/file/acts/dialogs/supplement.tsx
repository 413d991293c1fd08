import Box from '@mui/material/Box'
import { useController, useWatch } from 'react-hook-form'
import { ChoiceBox } from '../../../../kit/form/ChoiceBox.js'
import { DayBox } from '../../../../kit/form/DayBox.js'
import { FileBox } from '../../../../kit/form/FileBox.js'
import { TextBox } from '../../../../kit/form/TextBox.js'
import { TicksBox } from '../../../../kit/form/TicksBox.js'
import { useDayText } from '../../../../kit/days.js'
import { useToday } from '../../../../kit/use-console.js'
import type { Upload } from '../../../../provider/files.js'
import { palette } from '../../../../theme/palette.js'
import { useWords } from '../../../../words/use-words.js'
import type { MatterFile } from '../../matter-file.js'
import { ActDialog } from '../ActDialog.js'
import type { ActDialogProps } from '../act-props.js'

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

export function AskSupplementDialog({ matter, act, onClose }: ActDialogProps) {
  const { joint } = useWords()
  const w = joint.supplement
  return (
    <ActDialog
      command="askSupplement"
      paper={['items']}
      width="md"
      lead={w.askLead}
      defaults={{ items: '', answerBy: null }}
      toInput={({ items, answerBy }) => ({ items: linesOf(items), answerBy: answerBy || null })}
      {...{ matter, act, onClose }}
    >
      <TextBox name="items" label={w.items} help={w.itemsHelp} lines={4} autoFocus />
      <Numbered />
      <DayBox name="answerBy" label={w.by} help={w.byHelp} when="any" need="optional" />
    </ActDialog>
  )
}

/** As the letter will number them. */
function Numbered() {
  const { joint } = useWords()
  const items = linesOf((useWatch({ name: 'items' }) as string) ?? '')
  if (items.length < 2) return null
  return (
    <Box sx={{ fontSize: '0.875rem', color: palette.inkSoft }} role="status">
      {joint.supplement.numbered(items.length)}
    </Box>
  )
}

export function RecordSupplementDialog({ matter, act, preset, onClose }: ActDialogProps) {
  const { joint } = useWords()
  const w = joint.supplement
  const dayText = useDayText()
  const newest = matter.supplements.at(-1)
  const asks = matter.supplements.map(({ id, organ, askedOn }) => ({
    value: id,
    text: w.asked(organ.name, dayText(askedOn)),
  }))
  return (
    <ActDialog
      command="recordSupplement"
      lead={w.recordLead}
      defaults={{
        ...{ askedId: preset.factId ?? newest?.id ?? null, on: useToday(), itemNos: [], note: '', uploads: [] },
      }}
      toInput={({ askedId, on, itemNos, note, uploads }) => ({
        ...{ askedId, on, itemNos: (itemNos as string[]).map(Number), note: note || null },
        uploadIds: (uploads as Upload[]).map(({ uploadId }) => uploadId),
      })}
      {...{ matter, act, onClose }}
    >
      {asks.length > 1 && <ChoiceBox name="askedId" label={w.which} choices={asks} />}
      <DayBox name="on" label={w.on} />
      <ItemsCame supplements={matter.supplements} />
      <TextBox name="note" label={w.note} help={w.noteHelp} lines={2} need="optional" />
      <Files />
    </ActDialog>
  )
}

function ItemsCame({ supplements }: { supplements: MatterFile['supplements'] }) {
  const { joint } = useWords()
  const askedId = useWatch({ name: 'askedId' }) as string | null
  const items = supplements.find(({ id }) => id === askedId)?.items ?? []
  const choices = items.map(({ no, text, isMissing }) => ({
    value: String(no),
    text: `${no}. ${text}${isMissing ? '' : `（${joint.supplement.came}）`}`,
  }))
  return <TicksBox name="itemNos" label={joint.supplement.itemsCame} choices={choices} need="optional" length="long" />
}

function Files() {
  const { joint } = useWords()
  const { field } = useController({ name: 'uploads' })
  return <FileBox label={joint.supplement.files} uploads={field.value as Upload[]} onChange={field.onChange} />
}
