import Box from '@mui/material/Box'
import { Link } from 'react-router-dom'
import type { WorkbenchPageQuery } from '../gql/graphql.js'
import { listAddress } from '../matters/list/list-address.js'
import { palette, tones } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'

type Figure = WorkbenchPageQuery['workbench']['figures'][number]

/** Where a figure leads: approvals have a queue of their own, all others are rows of the list. */
const addressOf = (figure: Figure): string =>
  figure.key === 'TO_APPROVE' ? '/approvals' : listAddress((figure.filter ?? {}) as object)

function colourOf(figure: Figure): string {
  if (figure.count === 0) return palette.inkFaint
  if (figure.key === 'LATE') return tones.red.text
  return figure.key === 'WARNED' || figure.key === 'DUE_TODAY' ? tones.amber.text : palette.ink
}

export function Figures({ figures }: { figures: readonly Figure[] }) {
  const { workbench: words } = useWords()
  const say = useSay()
  return (
    <Box
      component="ul"
      aria-label={words.figures}
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        display: 'flex',
        flexWrap: 'wrap',
        gap: '1px',
        background: palette.line,
        border: `1px solid ${palette.line}`,
        borderRadius: 2,
        overflow: 'hidden',
      }}
    >
      {figures.map((figure) => {
        const label = say.pair(figure.labelZh, figure.labelEn)
        return (
          <Box
            component="li"
            key={figure.key}
            sx={{ background: palette.surface, display: 'flex', flex: { xs: '1 0 30%', sm: '1 0 22%', lg: '1 0 11%' } }}
          >
            <Box
              component={Link}
              to={addressOf(figure)}
              aria-label={words.openRows(label, figure.count)}
              sx={{
                flex: 1,
                px: { xs: 1.5, md: 2.25 },
                py: { xs: 1.25, md: 1.75 },
                textDecoration: 'none',
                color: palette.ink,
                '&:hover': { background: palette.surfaceSoft },
                '&:focus-visible': { outlineOffset: -3 },
              }}
            >
              <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>{label}</Box>
              <Box
                sx={{
                  fontSize: { xs: '1.5rem', md: '1.75rem' },
                  fontWeight: 650,
                  lineHeight: 1.35,
                  color: colourOf(figure),
                }}
              >
                {figure.count}
              </Box>
            </Box>
          </Box>
        )
      })}
    </Box>
  )
}
