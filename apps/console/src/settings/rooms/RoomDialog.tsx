import type { RoomFieldsFragment } from '../../gql/graphql.js'
import { CommandDialog } from '../../kit/CommandDialog.js'
import { TickBox } from '../../kit/form/ChoiceBox.js'
import { TextBox } from '../../kit/form/TextBox.js'
import { useWords } from '../../words/use-words.js'

interface Values {
  name: string
  use: string
  place: string
  seats: string
  isActive: boolean
}

const refresh = ['rooms']

interface Props {
  /** null: a new one */
  room: RoomFieldsFragment | null
  onClose: () => void
}

export function RoomDialog({ room, onClose }: Props) {
  const { casework } = useWords()
  const w = casework.rooms
  const text = ({ name, use, place, seats }: Values) => ({ name, use, place, seats: Number(seats) })
  const fields = (
    <>
      <TextBox name="name" label={w.name} autoFocus />
      <TextBox name="use" label={w.use} help={w.useHelp} />
      <TextBox name="place" label={w.place} />
      <TextBox name="seats" label={w.seats} type="number" validate={(seats) => seatsProblem(seats, w.seatsHelp)} />
    </>
  )
  const shared = { width: 'xs' as const, refresh, onClose }
  if (!room)
    return (
      <CommandDialog
        command="addRoom"
        title={w.add}
        done={w.added}
        defaults={{ name: '', use: '', place: '', seats: '20', isActive: true }}
        toInput={text}
        {...shared}
      >
        {fields}
      </CommandDialog>
    )
  const { id, version, name, use, place, seats, isActive } = room
  return (
    <CommandDialog
      command="updateRoom"
      title={w.changeOf(name)}
      done={w.changed}
      defaults={{ name, use, place, seats: String(seats), isActive }}
      toInput={(values: Values) => ({ ...text(values), id, expectedVersion: version, isActive: values.isActive })}
      {...shared}
    >
      {fields}
      <TickBox name="isActive" label={w.isActive} />
    </CommandDialog>
  )
}

const seatsProblem = (seats: string, help: string): string | undefined =>
  /^\d{1,4}$/.test(seats) && Number(seats) >= 1 && Number(seats) <= 2000 ? undefined : help
