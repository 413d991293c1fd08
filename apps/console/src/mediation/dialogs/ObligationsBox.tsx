import { MEDIATION_SIDES, type MediationSide } from '@petition/domain'
import Close from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import { useFieldArray } from 'react-hook-form'
import { ChoiceBox } from '../../kit/form/ChoiceBox.js'
import { DayBox } from '../../kit/form/DayBox.js'
import { TextBox } from '../../kit/form/TextBox.js'
import { palette } from '../../theme/palette.js'
import { useWords } from '../../words/use-words.js'
import { useChoices } from './choices.js'

export interface TypedObligation {
  readonly side: MediationSide
  readonly text: string
  readonly by: string | null
}

/** What either side has to do besides paying: as many as were agreed, none as a rule. */
export function ObligationsBox({ name }: { name: string }) {
  const { mediation: words } = useWords()
  const w = words.dialogs.draft
  const { fields, append, remove } = useFieldArray({ name })
  const sides = useChoices(MEDIATION_SIDES)
  return (
    <Box role="group" aria-label={w.obligations} sx={{ display: 'grid', gap: 2 }}>
      {fields.map((field, at) => (
        <Box
          key={field.id}
          sx={{
            display: 'grid',
            gap: 1,
            alignItems: 'start',
            gridTemplateColumns: { xs: '1fr 1fr 40px', sm: '2fr 1fr 1fr 40px' },
            borderTop: `1px solid ${palette.line}`,
            pt: 2,
          }}
        >
          <Box sx={{ gridColumn: { xs: '1 / 3', sm: 'auto' } }}>
            <TextBox name={`${name}.${at}.text`} label={w.obligation(at + 1)} />
          </Box>
          <Box sx={{ gridRow: { xs: 1, sm: 'auto' }, gridColumn: { xs: 3, sm: 4 } }}>
            <IconButton aria-label={w.removeObligation(at + 1)} onClick={() => remove(at)}>
              <Close fontSize="small" />
            </IconButton>
          </Box>
          <Box sx={{ gridRow: { xs: 2, sm: 1 }, gridColumn: { xs: 1, sm: 2 } }}>
            <ChoiceBox name={`${name}.${at}.side`} label={w.obligationSide} choices={sides} />
          </Box>
          <Box sx={{ gridRow: { xs: 2, sm: 1 }, gridColumn: { xs: 2, sm: 3 } }}>
            <DayBox name={`${name}.${at}.by`} label={w.obligationBy} when="any" need="optional" />
          </Box>
        </Box>
      ))}
      <Box>
        <Button size="small" onClick={() => append({ side: 'CLAIMANT', text: '', by: null } satisfies TypedObligation)}>
          {w.addObligation}
        </Button>
      </Box>
    </Box>
  )
}
