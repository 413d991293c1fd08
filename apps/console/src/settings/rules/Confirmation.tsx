import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { ConfirmedFragment } from '../../gql/graphql.js'
import { useDayText } from '../../kit/days.js'
import { Tag } from '../../kit/Tag.js'
import { palette } from '../../theme/palette.js'
import { useWords } from '../../words/use-words.js'

interface Props {
  confirmation: ConfirmedFragment | null
  /** What is confirmed, for whoever hears the page. */
  name: string
  /** Whether it waits for the office at all. */
  isOpen: boolean
  onConfirm: (() => void) | null
}

/** Who of the office checked it, when and on what basis. */
export function Confirmation({ confirmation, name, isOpen, onConfirm }: Props) {
  const { settings } = useWords()
  const dayText = useDayText()
  const w = settings.rules
  return (
    <Box sx={{ display: 'grid', justifyItems: 'start', gap: 0.5 }}>
      {confirmation && (
        <Box sx={{ fontSize: '0.8125rem' }}>
          {w.confirmed(confirmation.by ?? '', dayText(confirmation.confirmedOn))}
          <Box sx={{ color: palette.inkSoft, overflowWrap: 'anywhere' }}>{confirmation.basis}</Box>
        </Box>
      )}
      {!confirmation && isOpen && <Tag tone="yellow">{w.open}</Tag>}
      {onConfirm && (
        <Button size="small" sx={{ ml: -0.75 }} aria-label={w.confirmOf(name)} onClick={onConfirm}>
          {w.confirm}
        </Button>
      )}
    </Box>
  )
}
