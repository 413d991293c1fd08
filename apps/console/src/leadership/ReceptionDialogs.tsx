import { CommandDialog } from '../kit/CommandDialog.js'
import { DayBox } from '../kit/form/DayBox.js'
import { NumberBox, TextBox } from '../kit/form/TextBox.js'
import { useToday } from '../kit/use-console.js'
import { useWords } from '../words/use-words.js'
import { OfficialBox } from './OfficialBox.js'
import type { Reception } from './ReceptionTable.js'

const refresh = ['leadership', 'matters']
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

interface Plan {
  officialId: string
  on: string
  fromTime: string
  untilTime: string
  place: string
  reason: string
}

/** Plans a reception, or moves the one that is given. */
export function PlanDialog({ day, onClose }: { day: Reception | null; onClose: () => void }) {
  const { leadership: words } = useWords()
  const today = useToday()
  const w = words.days
  const defaults: Plan = day
    ? {
        officialId: day.official.id,
        on: day.on,
        fromTime: day.fromTime,
        untilTime: day.untilTime,
        place: day.place,
        reason: '',
      }
    : { officialId: '', on: today, fromTime: '09:00', untilTime: '11:30', place: '', reason: '' }
  const plan = ({ officialId, on, fromTime, untilTime, place }: Plan) => ({
    officialId,
    on,
    fromTime,
    untilTime,
    place,
  })
  const fields = (
    <>
      <OfficialBox name="officialId" label={w.official} autoFocus />
      <DayBox name="on" label={w.on} when="any" />
      <TimeBox name="fromTime" label={w.from} />
      <TimeBox name="untilTime" label={w.until} />
      <TextBox name="place" label={w.place} />
    </>
  )
  if (!day)
    return (
      <CommandDialog
        {...{ command: 'planReception' as const, title: w.plan, done: w.planned, refresh, defaults, onClose }}
        toInput={plan}
      >
        {fields}
      </CommandDialog>
    )
  return (
    <CommandDialog
      {...{
        command: 'moveReception' as const,
        title: w.move,
        lead: w.moveLead,
        done: w.moved,
        refresh,
        defaults,
        onClose,
      }}
      toInput={(values: Plan) => ({ ...plan(values), id: day.id, expectedVersion: day.version, reason: values.reason })}
    >
      {fields}
      <TextBox name="reason" label={w.reason} lines={2} />
    </CommandDialog>
  )
}

function TimeBox({ name, label }: { name: string; label: string }) {
  const { leadership: words } = useWords()
  const { timeHelp, timeWrong } = words.days
  return <TextBox {...{ name, label }} help={timeHelp} validate={(text) => (TIME.test(text) ? undefined : timeWrong)} />
}

interface DayProps {
  day: Reception
  onClose: () => void
}

export function CancelDialog({ day, onClose }: DayProps) {
  const { leadership: words } = useWords()
  const w = words.days
  return (
    <CommandDialog
      command="cancelReception"
      title={w.cancel}
      done={w.cancelled}
      width="xs"
      refresh={refresh}
      defaults={{ reason: '' }}
      toInput={({ reason }: { reason: string }) => ({ id: day.id, expectedVersion: day.version, reason })}
      onClose={onClose}
    >
      <TextBox name="reason" label={w.reason} lines={2} autoFocus />
    </CommandDialog>
  )
}

export function CloseDialog({ day, onClose }: DayProps) {
  const { leadership: words } = useWords()
  const w = words.days
  return (
    <CommandDialog
      command="closeReception"
      title={w.close}
      lead={w.closeLead}
      done={w.closed}
      width="xs"
      refresh={refresh}
      defaults={{ visitors: day.visitors }}
      toInput={({ visitors }: { visitors: number }) => ({ id: day.id, expectedVersion: day.version, visitors })}
      onClose={onClose}
    >
      <NumberBox name="visitors" label={w.visitors} least={0} autoFocus />
    </CommandDialog>
  )
}
