import Add from '@mui/icons-material/AddOutlined'
import Close from '@mui/icons-material/CloseOutlined'
import { daysBetween, isLocalDate } from '@petition/law'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { isDay, weekdayIndex } from '../../kit/days.js'
import { Panel } from '../../kit/Panel.js'
import { palette } from '../../theme/palette.js'
import { useWords } from '../../words/use-words.js'
import { nextKey, type DraftBreak, type DraftMakeUp, type NoticeDraft } from './notice-draft.js'

interface Props {
  draft: NoticeDraft
  onChange: (draft: NoticeDraft) => void
}

export function NoticeForm({ draft, onChange }: Props) {
  const { calendar } = useWords()
  const w = calendar.notice
  const setBreak = (key: number, part: Partial<DraftBreak>) =>
    onChange({ ...draft, breaks: draft.breaks.map((row) => (row.key === key ? { ...row, ...part } : row)) })
  const setMakeUp = (key: number, part: Partial<DraftMakeUp>) =>
    onChange({ ...draft, makeUpDays: draft.makeUpDays.map((row) => (row.key === key ? { ...row, ...part } : row)) })
  return (
    <Panel title={w.head}>
      <Box sx={{ display: 'grid', gap: 1.25, gridTemplateColumns: { xs: '1fr', sm: '110px minmax(0, 1fr) 166px' } }}>
        <TextField
          type="number"
          label={w.year}
          value={draft.year}
          onChange={(event) => onChange({ ...draft, year: event.target.value })}
        />
        <TextField
          label={w.document}
          value={draft.document}
          onChange={(event) => onChange({ ...draft, document: event.target.value })}
        />
        <DayField
          label={w.publishedOn}
          value={draft.publishedOn}
          onChange={(publishedOn) => onChange({ ...draft, publishedOn })}
        />
      </Box>
      <Rows title={w.breaks}>
        {draft.breaks.map((row, index) => (
          <Row
            key={row.key}
            columns="minmax(0, 1fr) 156px 156px 3.2em auto"
            remove={w.removeBreak(row.name || String(index + 1))}
            onRemove={() => onChange({ ...draft, breaks: draft.breaks.filter(({ key }) => key !== row.key) })}
          >
            <TextField
              label={w.name}
              value={row.name}
              onChange={(event) => setBreak(row.key, { name: event.target.value })}
            />
            <DayField label={w.from} value={row.from} onChange={(from) => setBreak(row.key, { from })} />
            <DayField label={w.to} value={row.to} onChange={(to) => setBreak(row.key, { to })} />
            <Aside>{lengthOf(row, w.days)}</Aside>
          </Row>
        ))}
        <Button
          size="small"
          startIcon={<Add />}
          onClick={() =>
            onChange({
              ...draft,
              breaks: [...draft.breaks, { key: nextKey(draft.breaks), name: '', from: '', to: '' }],
            })
          }
        >
          {w.addBreak}
        </Button>
      </Rows>
      <Rows title={w.makeUpDays}>
        {draft.makeUpDays.length === 0 && <Box sx={{ color: palette.inkSoft }}>{w.noMakeUp}</Box>}
        {draft.makeUpDays.map((row, index) => (
          <Row
            key={row.key}
            columns="minmax(0, 1fr) 156px 3.2em auto"
            remove={w.removeMakeUp(row.on || String(index + 1))}
            onRemove={() => onChange({ ...draft, makeUpDays: draft.makeUpDays.filter(({ key }) => key !== row.key) })}
          >
            <TextField
              label={w.name}
              value={row.name}
              onChange={(event) => setMakeUp(row.key, { name: event.target.value })}
            />
            <DayField label={w.on} value={row.on} onChange={(on) => setMakeUp(row.key, { on })} />
            <Aside>{isDay(row.on) && w.weekday(calendar.weekdays[(weekdayIndex(row.on) + 6) % 7] ?? '')}</Aside>
          </Row>
        ))}
        <Button
          size="small"
          startIcon={<Add />}
          onClick={() =>
            onChange({
              ...draft,
              makeUpDays: [...draft.makeUpDays, { key: nextKey(draft.makeUpDays), name: '', on: '' }],
            })
          }
        >
          {w.addMakeUp}
        </Button>
      </Rows>
    </Panel>
  )
}

function lengthOf({ from, to }: DraftBreak, text: (count: number) => string): string | null {
  return isLocalDate(from) && isLocalDate(to) && from <= to ? text(daysBetween(from, to) + 1) : null
}

interface DayFieldProps {
  label: string
  value: string
  onChange: (value: string) => void
}

function DayField({ label, value, onChange }: DayFieldProps) {
  return (
    <TextField
      type="date"
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  )
}

function Rows({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box sx={{ mt: 2.5 }}>
      <Typography variant="h3" component="h3" sx={{ mb: 1 }}>
        {title}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1.25, justifyItems: 'stretch', '& > button': { justifySelf: 'start' } }}>
        {children}
      </Box>
    </Box>
  )
}

interface RowProps {
  columns: string
  remove: string
  onRemove: () => void
  children: ReactNode
}

function Row({ columns, remove, onRemove, children }: RowProps) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1,
        alignItems: 'center',
        gridTemplateColumns: { xs: '1fr 1fr auto', sm: columns },
        '& > :first-of-type': { gridColumn: { xs: '1 / -1', sm: 'auto' } },
      }}
    >
      {children}
      <IconButton size="small" aria-label={remove} onClick={onRemove}>
        <Close fontSize="small" />
      </IconButton>
    </Box>
  )
}

function Aside({ children }: { children: ReactNode }) {
  return (
    <Box
      sx={{
        display: { xs: 'none', sm: 'block' },
        fontSize: '0.875rem',
        color: palette.inkSoft,
        whiteSpace: 'nowrap',
      }}
    >
      {children}
    </Box>
  )
}
