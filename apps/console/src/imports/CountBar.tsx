import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { palette, tones, type ToneName } from '../theme/palette.js'
import { useWords } from '../words/use-words.js'
import type { Batch } from './batch.js'

interface Props {
  batch: Batch
  only: string | null
  onShow: (status: string | null) => void
}

/** Each number opens its rows. Rows with a note are imported too, and counted apart. */
export function CountBar({ batch, only, onShow }: Props) {
  const { imports: words } = useWords()
  const counts: [string | null, string, number, ToneName][] = [
    [null, words.counts.all, batch.rowCount, 'grey'],
    ['OK', words.counts.OK, batch.okCount - batch.warningCount, 'green'],
    ['WARNING', words.counts.WARNING, batch.warningCount, 'yellow'],
    ['ALREADY_THERE', words.counts.ALREADY_THERE, batch.alreadyThereCount, 'grey'],
    ['ERROR', words.counts.ERROR, batch.errorCount, 'red'],
  ]
  return (
    <Box
      role="group"
      aria-label={words.counts.label}
      sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr 1fr', md: 'repeat(5, minmax(0, 1fr))' } }}
    >
      {counts.map(([status, text, count, tone]) => {
        const isChosen = only === status
        return (
          <ButtonBase
            key={text}
            aria-pressed={isChosen}
            onClick={() => onShow(status)}
            sx={{
              display: 'block',
              textAlign: 'left',
              px: 1.75,
              py: 1.25,
              borderRadius: 2,
              border: `1px solid ${isChosen ? palette.accent : palette.line}`,
              boxShadow: isChosen ? `inset 0 0 0 1px ${palette.accent}` : 'none',
              background: palette.surface,
              '&:hover': { borderColor: palette.lineStrong },
            }}
          >
            <Box
              sx={{
                fontSize: '1.5rem',
                fontWeight: 650,
                lineHeight: 1.3,
                color: count > 0 ? tones[tone].text : palette.inkFaint,
              }}
            >
              {count}
            </Box>
            <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>{text}</Box>
          </ButtonBase>
        )
      })}
    </Box>
  )
}
