import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { palette, tones } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'
import type { Batch, Mapping } from './batch.js'

interface Props {
  batch: Batch
  mapping: Mapping
  onChange: (mapping: Mapping) => void
}

/** One box for each thing the system can take in. */
export function MappingTable({ batch, mapping, onChange }: Props) {
  const { imports: words } = useWords()
  const say = useSay()
  const set = (key: string, column: string) => {
    const { [key]: _before, ...rest } = mapping
    onChange(column ? { ...rest, [key]: column } : rest)
  }
  return (
    <Box
      sx={{
        display: 'grid',
        columnGap: 2,
        rowGap: 1.5,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '1fr 1fr', lg: 'repeat(4, minmax(0, 1fr))' },
      }}
    >
      {batch.fields.map(({ key, labelZh, labelEn, isRequired }) => {
        const isMissing = isRequired && !mapping[key]
        return (
          <TextField
            key={key}
            select
            fullWidth
            id={`mapping-${key}`}
            label={`${say.pair(labelZh, labelEn)}${isRequired ? `（${words.mapping.required}）` : ''}`}
            value={mapping[key] ?? ''}
            error={isMissing}
            onChange={(event) => set(key, event.target.value)}
            slotProps={{
              inputLabel: { shrink: true },
              select: {
                displayEmpty: true,
                renderValue: (column) => (
                  <Box
                    component="span"
                    sx={{ color: column ? palette.ink : isMissing ? tones.red.text : palette.inkSoft }}
                  >
                    {String(column) || words.mapping.unused}
                  </Box>
                ),
              },
            }}
          >
            <MenuItem value="">{words.mapping.unused}</MenuItem>
            {batch.columns.map((column) => (
              <MenuItem key={column} value={column} dense>
                {column}
              </MenuItem>
            ))}
          </TextField>
        )
      })}
    </Box>
  )
}
