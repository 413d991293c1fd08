import { REMINDER_RELATIONS, REMINDER_STEPS } from '@petition/domain'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import type { ReactNode } from 'react'
import { Link } from 'react-router-dom'
import type { ReminderFieldsFragment } from '../gql/graphql.js'
import { useDayText } from '../kit/days.js'
import { Tag } from '../kit/Tag.js'
import { WideTable } from '../kit/WideTable.js'
import { palette } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'
import { reminderAddress } from './reminder-address.js'
import { stepTones } from './step-tone.js'
import { useMarkRead } from './use-mark-read.js'

export function ReminderTable({ rows }: { rows: readonly ReminderFieldsFragment[] }) {
  const { reminders } = useWords()
  const w = reminders.columns
  return (
    <WideTable label={reminders.title}>
      <Table size="small" sx={{ minWidth: 820 }}>
        <TableHead>
          <TableRow>
            <TableCell>{w.number}</TableCell>
            <TableCell>{w.term}</TableCell>
            <TableCell>{w.step}</TableCell>
            <TableCell>{w.days}</TableCell>
            <TableCell>{w.told}</TableCell>
            <TableCell>{w.state}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((reminder) => (
            <Row key={reminder.id} reminder={reminder} />
          ))}
        </TableBody>
      </Table>
    </WideTable>
  )
}

function Row({ reminder }: { reminder: ReminderFieldsFragment }) {
  const say = useSay()
  const dayText = useDayText()
  const isUnread = reminder.readAt === null
  return (
    <TableRow hover sx={{ background: isUnread ? palette.accentSoft : undefined }}>
      <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
        <Link to={reminderAddress(reminder) ?? '/reminders'} style={{ fontWeight: isUnread ? 650 : 500 }}>
          {reminder.number}
        </Link>
      </TableCell>
      <TableCell>
        {say.pair(reminder.termZh, reminder.termEn)}
        <Small>{say.code(REMINDER_RELATIONS, reminder.relation)}</Small>
      </TableCell>
      <TableCell>
        <Tag tone={stepTones[reminder.step]}>{say.code(REMINDER_STEPS, reminder.step)}</Tag>
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        <Days reminder={reminder} />
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{dayText(reminder.toldOn)}</TableCell>
      <TableCell sx={{ py: 0.5 }}>
        <State reminder={reminder} />
      </TableCell>
    </TableRow>
  )
}

function Days({ reminder }: { reminder: ReminderFieldsFragment }) {
  const { reminders } = useWords()
  const dayText = useDayText()
  const { warnOn, lawfulLastOn, isStillOwed, daysLeft } = reminder
  return (
    <>
      {dayText(warnOn)}
      {lawfulLastOn !== warnOn && <Small>{reminders.lawful(dayText(lawfulLastOn))}</Small>}
      {isStillOwed && typeof daysLeft === 'number' && <Small>{reminders.left(daysLeft)}</Small>}
    </>
  )
}

function State({ reminder }: { reminder: ReminderFieldsFragment }) {
  const { reminders } = useWords()
  const markRead = useMarkRead()
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
      {!reminder.isStillOwed && <Tag>{reminders.settled}</Tag>}
      {reminder.readAt === null ? (
        <Button
          size="small"
          disabled={markRead.isPending}
          aria-label={reminders.markReadOf(reminder.number)}
          onClick={() => markRead.mutate({ ids: [reminder.id] })}
        >
          {reminders.markRead}
        </Button>
      ) : (
        <Small>{reminders.read}</Small>
      )}
    </Box>
  )
}

function Small({ children }: { children: ReactNode }) {
  return (
    <Box component="span" sx={{ display: 'block', fontSize: '0.8125rem', color: palette.inkSoft }}>
      {children}
    </Box>
  )
}
