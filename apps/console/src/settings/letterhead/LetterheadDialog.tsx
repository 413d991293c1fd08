import { CommandDialog } from '../../kit/CommandDialog.js'
import { TextBox } from '../../kit/form/TextBox.js'
import { useWords } from '../../words/use-words.js'
import type { Letterhead } from './LetterheadPage.js'

interface Props {
  organId: string
  organName: string
  letterhead: Letterhead | null
  onClose: () => void
}

type Values = Record<'name' | 'desk' | 'phone' | 'address' | 'hours' | 'lookUpWhere', string>

export function LetterheadDialog({ organId, organName, letterhead, onClose }: Props) {
  const { settings, kit } = useWords()
  const w = settings.letterhead
  return (
    <CommandDialog
      command="setLetterhead"
      title={letterhead ? w.change : w.set}
      lead={w.help}
      submit={kit.save}
      done={w.saved}
      refresh={['letterhead']}
      defaults={{
        name: letterhead?.name ?? organName,
        desk: letterhead?.desk ?? '',
        phone: letterhead?.phone ?? '',
        address: letterhead?.address ?? '',
        hours: letterhead?.hours ?? '',
        lookUpWhere: letterhead?.lookUpWhere ?? '',
      }}
      toInput={(values: Values) => ({
        organId,
        expectedVersion: letterhead?.version ?? null,
        name: values.name.trim(),
        phone: values.phone.trim(),
        address: values.address.trim(),
        desk: values.desk.trim() || null,
        hours: values.hours.trim() || null,
        lookUpWhere: values.lookUpWhere.trim() || null,
      })}
      onClose={onClose}
    >
      <TextBox name="name" label={w.name} />
      <TextBox name="desk" label={w.desk} need="optional" />
      <TextBox name="phone" label={w.phone} />
      <TextBox name="address" label={w.address} />
      <TextBox name="hours" label={w.hours} need="optional" />
      <TextBox name="lookUpWhere" label={w.lookUpWhere} help={w.lookUpHelp} need="optional" />
    </CommandDialog>
  )
}
