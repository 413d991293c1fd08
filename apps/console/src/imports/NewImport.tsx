import Box from '@mui/material/Box'
import FormControlLabel from '@mui/material/FormControlLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { Panel } from '../kit/Panel.js'
import { palette } from '../theme/palette.js'
import { useWords } from '../words/use-words.js'
import type { kindsFor } from './import-kinds.js'
import { TableBox } from './TableBox.js'
import { useStart } from './use-start.js'

interface Props {
  kinds: ReturnType<typeof kindsFor>
  today: string
}

export function NewImport({ kinds, today }: Props) {
  const { imports: words } = useWords()
  const start = useStart()
  const [chosen, choose] = useState(kinds[0]?.kind ?? '')
  const [year, setYear] = useState(today.slice(0, 4))
  const isYearly = kinds.some(({ kind, year: rule }) => kind === chosen && rule === 'named')
  return (
    <Panel title={words.start.title}>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <RadioGroup
          aria-label={words.start.kind}
          value={chosen}
          onChange={(_event, kind) => choose(kind)}
          sx={{ display: 'flex', flexDirection: 'row', flexWrap: 'wrap', columnGap: 3 }}
        >
          {kinds.map(({ kind }) => (
            <FormControlLabel
              key={kind}
              value={kind}
              control={<Radio size="small" />}
              label={
                <>
                  {words.kinds[kind]}
                  <Box component="span" sx={{ ml: 1, fontSize: '0.8125rem', color: palette.inkSoft }}>
                    {words.kindHelp[kind]}
                  </Box>
                </>
              }
            />
          ))}
        </RadioGroup>
        {isYearly && (
          <TextField
            label={words.start.year}
            value={year}
            onChange={(event) => setYear(event.target.value.replace(/\D/g, '').slice(0, 4))}
            slotProps={{ htmlInput: { inputMode: 'numeric' } }}
            sx={{ width: 140 }}
          />
        )}
        <TableBox
          label={words.start.choose}
          start={start}
          onFile={(file) =>
            void start.withFile(file, { kind: chosen, year: isYearly ? Number(year) || null : null, mapping: null })
          }
        />
      </Box>
    </Panel>
  )
}
