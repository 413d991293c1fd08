import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { palette } from '../theme/palette.js'
import { useSpoken, useWords } from '../words/use-words.js'
import { KeyHint } from './KeyHint.js'
import { SECTION_KEYS, sectionId, type SectionName } from './keys.js'

/** One step of the talk: its word at the left, its fields at the right. */
export function SectionFrame({ name, children }: { name: SectionName; children: ReactNode }) {
  const { intake } = useWords()
  const side = useSpoken() === 'en' ? '92px' : '64px'
  const id = sectionId(name)
  return (
    <Box
      component="section"
      id={id}
      aria-labelledby={`${id}-title`}
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: `${side} minmax(0, 1fr)` },
        columnGap: 1.5,
        rowGap: 1,
        px: 2,
        py: 1.5,
        borderTop: `1px solid ${palette.line}`,
        '&:first-of-type': { borderTop: 0, borderRadius: '15px 15px 0 0' },
        '&:focus-within': { background: palette.surfaceSoft },
      }}
    >
      <Box sx={{ display: 'flex', flexDirection: { xs: 'row', sm: 'column' }, gap: 0.5, alignItems: 'flex-start' }}>
        <Typography id={`${id}-title`} variant="h2" sx={{ fontSize: '0.9375rem', lineHeight: 2 }}>
          {intake.sections[name]}
        </Typography>
        <Box aria-hidden sx={{ display: { xs: 'none', sm: 'block' } }}>
          <KeyHint>{`Alt+${SECTION_KEYS[name]}`}</KeyHint>
        </Box>
      </Box>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)', alignContent: 'start' }}>
        {children}
      </Box>
    </Box>
  )
}

/** Fields side by side where there is room. */
export function FieldRow({ columns, children }: { columns: string; children: ReactNode }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.5,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: columns },
      }}
    >
      {children}
    </Box>
  )
}
