import { useWatch } from 'react-hook-form'
import { ChoiceBox } from '../../kit/form/ChoiceBox.js'
import { DayBox } from '../../kit/form/DayBox.js'
import { TextBox } from '../../kit/form/TextBox.js'
import { useWords } from '../../words/use-words.js'
import { useRoomChoices } from './choices.js'

const TIME = /^([01]\d|2[0-3]):(00|15|30|45)$/

export interface SessionValues {
  heldOn: string
  fromTime: string
  untilTime: string
  roomId: string | null
  place: string
}

export const sessionInput = ({ heldOn, fromTime, untilTime, roomId, place }: SessionValues) => ({
  ...{ heldOn, fromTime, untilTime, roomId: roomId || null, place: roomId ? null : place },
})

export function TimeBoxes() {
  const { conferences: words } = useWords()
  const w = words.dialogs
  const time = { help: w.timeHelp, validate: (text: string) => (TIME.test(text) ? undefined : w.timeWrong) }
  return (
    <>
      <TextBox name="fromTime" label={w.from} {...time} />
      <TextBox name="untilTime" label={w.until} {...time} />
    </>
  )
}

/** Day, time, and a room of the house or another place. */
export function SessionBoxes() {
  const { conferences: words } = useWords()
  const rooms = useRoomChoices()
  const roomId: unknown = useWatch({ name: 'roomId' })
  const w = words.dialogs
  return (
    <>
      <DayBox name="heldOn" label={w.heldOn} when="any" />
      <TimeBoxes />
      <ChoiceBox name="roomId" label={w.room} choices={rooms} need="optional" />
      {!roomId && <TextBox name="place" label={w.place} help={w.placeHelp} />}
    </>
  )
}
