import ChevronLeft from '@mui/icons-material/ChevronLeft'
import ChevronRight from '@mui/icons-material/ChevronRight'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import { useListContext } from 'ra-core'
import { useWords } from '../words/use-words.js'

/** Back and forth by cursor: a list has no page numbers to jump to. */
export function PageStepper() {
  const { kit } = useWords()
  const { page, setPage, total, isPending, hasNextPage, hasPreviousPage } = useListContext()
  return (
    <Box
      component="nav"
      aria-label={kit.pagination}
      sx={{ display: 'flex', alignItems: 'center', gap: 0.5, fontSize: '0.875rem', color: 'text.secondary' }}
    >
      {total !== undefined ? <span>{kit.total(total)}</span> : !isPending && hasNextPage && <span>{kit.many}</span>}
      <IconButton size="small" aria-label={kit.previous} disabled={!hasPreviousPage} onClick={() => setPage(page - 1)}>
        <ChevronLeft />
      </IconButton>
      <span>{kit.page(page)}</span>
      <IconButton size="small" aria-label={kit.next} disabled={!hasNextPage} onClick={() => setPage(page + 1)}>
        <ChevronRight />
      </IconButton>
    </Box>
  )
}
