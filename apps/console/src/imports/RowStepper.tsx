import ChevronLeft from '@mui/icons-material/ChevronLeft'
import ChevronRight from '@mui/icons-material/ChevronRight'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import { useWords } from '../words/use-words.js'

interface Props {
  page: number
  total: number | null
  /** Where the next page begins; null on the last. */
  next: string | null
  onNext: (cursor: string) => void
  onBack: () => void
}

export function RowStepper({ page, total, next, onNext, onBack }: Props) {
  const { kit } = useWords()
  return (
    <Box
      component="nav"
      aria-label={kit.pagination}
      sx={{ display: 'flex', alignItems: 'center', gap: 0.5, fontSize: '0.875rem', color: 'text.secondary' }}
    >
      {total !== null && <span>{kit.total(total)}</span>}
      <IconButton size="small" aria-label={kit.previous} disabled={page === 1} onClick={onBack}>
        <ChevronLeft />
      </IconButton>
      <span>{kit.page(page)}</span>
      <IconButton size="small" aria-label={kit.next} disabled={next === null} onClick={() => next && onNext(next)}>
        <ChevronRight />
      </IconButton>
    </Box>
  )
}
