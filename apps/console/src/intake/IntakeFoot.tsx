import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useFormState } from 'react-hook-form'
import { Link } from 'react-router-dom'
import { RefusalNote } from '../kit/RefusalNote.js'
import { listAddress } from '../matters/list/list-address.js'
import { palette } from '../theme/palette.js'
import { useWords } from '../words/use-words.js'
import { KeyHint } from './KeyHint.js'
import { isLost, isReused } from './use-register.js'

interface Props {
  note: string | null
  error: unknown
  isRunning: boolean
  onAsNew: () => void
}

/** Always in sight: what is still missing, what the server said, and the one button. */
export function IntakeFoot({ note, error, isRunning, onAsNew }: Props) {
  const { intake } = useWords()
  const { errors, isSubmitted } = useFormState()
  const wrong = countOf(errors)
  return (
    <Box
      sx={{
        position: 'sticky',
        bottom: 0,
        zIndex: 5,
        px: 2,
        py: 1.25,
        background: palette.surface,
        borderTop: `1px solid ${palette.line}`,
        borderRadius: '0 0 15px 15px',
      }}
    >
      <WhatWentWrong note={note} error={error} onAsNew={onAsNew} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 1 }}>
        <KeyLegend />
        <Box role="status" sx={{ ml: 'auto', fontSize: '0.875rem', color: 'error.main' }}>
          {isSubmitted && wrong > 0 && intake.notYet(wrong)}
        </Box>
        <Button
          data-step
          type="submit"
          variant="contained"
          size="large"
          disabled={isRunning}
          sx={{ minWidth: 132, width: { xs: '100%', sm: 'auto' } }}
        >
          {isRunning ? intake.submitting : intake.submit}
        </Button>
      </Box>
    </Box>
  )
}

function WhatWentWrong({ note, error, onAsNew }: Omit<Props, 'isRunning'>) {
  const { intake } = useWords()
  if (note)
    return (
      <Alert severity="warning" role="alert" sx={{ mb: 1, py: 0.25 }}>
        {note}
      </Alert>
    )
  if (isLost(error))
    return (
      <Alert severity="warning" role="alert" sx={{ mb: 1, py: 0.25 }}>
        {intake.lost.text}
      </Alert>
    )
  if (isReused(error))
    return (
      <Alert severity="warning" role="alert" sx={{ mb: 1, py: 0.25 }}>
        {intake.lost.reused}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 0.5 }}>
          <Button
            size="small"
            variant="outlined"
            component={Link}
            to={listAddress({}, 'RECEIVED_LAST')}
            target="_blank"
          >
            {intake.lost.check}
          </Button>
          <Button size="small" onClick={onAsNew}>
            {intake.lost.asNew}
          </Button>
        </Box>
      </Alert>
    )
  return <RefusalNote error={error} />
}

function KeyLegend() {
  const { intake } = useWords()
  const { keys } = intake
  const shown = ['enter', 'newLine', 'section', 'digit', 'register', 'leave'] as const
  return (
    <Box
      aria-label={keys.label}
      role="note"
      sx={{
        display: { xs: 'none', md: 'flex' },
        flex: '1 1 0',
        minWidth: 0,
        flexWrap: 'wrap',
        columnGap: 1.5,
        rowGap: 0.5,
        fontSize: '0.8125rem',
        color: palette.inkSoft,
      }}
    >
      {shown.map((name) => (
        <span key={name}>
          <KeyHint>{keys.names[name]}</KeyHint> {keys[name]}
        </span>
      ))}
    </Box>
  )
}

/** Leaves of the tree of errors: one for each field. */
function countOf(errors: unknown): number {
  if (typeof errors !== 'object' || errors === null) return 0
  if ('type' in errors && 'message' in errors) return 1
  return Object.values(errors).reduce<number>((sum, one) => sum + countOf(one), 0)
}
