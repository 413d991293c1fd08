import { REMINDER_STEPS } from '@petition/domain'
import Box from '@mui/material/Box'
import { Link } from 'react-router-dom'
import type { ReminderFieldsFragment } from '../gql/graphql.js'
import { useDayText } from '../kit/days.js'
import { Tag } from '../kit/Tag.js'
import { palette } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'
import { reminderAddress } from './reminder-address.js'
import { stepTones } from './step-tone.js'
import { useMarkRead } from './use-mark-read.js'

/** One reminder as the bell shows it: opening what it is about reads it. */
export function ReminderLine({ reminder, onOpen }: { reminder: ReminderFieldsFragment; onOpen: () => void }) {
  const { reminders } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const markRead = useMarkRead()
  return (
    <Box component="li" sx={{ px: 2, py: 1.25, borderBottom: `1px solid ${palette.line}` }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline' }}>
        <Link
          to={reminderAddress(reminder) ?? '/reminders'}
          style={{ fontWeight: 600 }}
          onClick={() => {
            markRead.mutate({ ids: [reminder.id] })
            onOpen()
          }}
        >
          {reminder.number}
        </Link>
        <Box sx={{ ml: 'auto' }}>
          <Tag tone={stepTones[reminder.step]}>{say.code(REMINDER_STEPS, reminder.step)}</Tag>
        </Box>
      </Box>
      <Box sx={{ fontSize: '0.875rem' }}>{say.pair(reminder.termZh, reminder.termEn)}</Box>
      <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>
        {dayText(reminder.warnOn)}
        {' · '}
        {!reminder.isStillOwed
          ? reminders.settled
          : typeof reminder.daysLeft === 'number' && reminders.left(reminder.daysLeft)}
      </Box>
    </Box>
  )
}
