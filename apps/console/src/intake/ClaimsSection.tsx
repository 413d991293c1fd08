import Add from '@mui/icons-material/Add'
import ArrowDownward from '@mui/icons-material/ArrowDownward'
import ArrowUpward from '@mui/icons-material/ArrowUpward'
import Close from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Tooltip from '@mui/material/Tooltip'
import { useState, type KeyboardEvent, type ReactNode } from 'react'
import { TextBox } from '../kit/form/TextBox.js'
import { palette } from '../theme/palette.js'
import { useWords } from '../words/use-words.js'
import { KeyHint } from './KeyHint.js'
import { ACT_KEYS } from './keys.js'
import { LONGEST, useWithin } from './limits.js'
import { FieldRow, SectionFrame } from './SectionFrame.js'

interface Props {
  claimIds: readonly string[]
  onAdd: () => void
  onRemove: (at: number) => void
  onMove: (from: number, to: number) => void
}

/** Claims are numbered from here on: each will be answered under its number. */
export function ClaimsSection({ claimIds, onAdd, onRemove, onMove }: Props) {
  const { intake } = useWords()
  const shortClaim = useWithin(LONGEST.claim)
  const [said, say] = useState('')
  const move = (from: number, to: number) => {
    if (to < 0 || to >= claimIds.length) return
    onMove(from, to)
    say(intake.moved(from + 1, to + 1))
  }
  const onKeyDown = (at: number) => (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (!event.altKey || (step === undefined && event.key !== 'Delete')) return
    event.preventDefault()
    if (step !== undefined) move(at, at + step)
    else if (claimIds.length > 1) onRemove(at)
  }
  return (
    <SectionFrame name="claims">
      {claimIds.map((id, at) => (
        <Box
          key={id}
          data-claim={at}
          onKeyDown={onKeyDown(at)}
          sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}
        >
          <Box
            aria-hidden
            sx={{ width: 18, pt: 1, textAlign: 'right', fontWeight: 600, color: palette.inkSoft, flexShrink: 0 }}
          >
            {at + 1}
          </Box>
          <Box sx={{ flex: 1, minWidth: 0 }}>
            <FieldRow columns="minmax(0, 1fr) minmax(0, 1.25fr)">
              <TextBox
                name={`claims.${at}.text`}
                label={intake.fields.claimNo(at + 1)}
                lines={2}
                validate={shortClaim}
              />
              <TextBox
                name={`claims.${at}.factsAndReasons`}
                label={intake.fields.reasons}
                need="optional"
                lines={2}
                validate={shortClaim}
              />
            </FieldRow>
          </Box>
          {claimIds.length > 1 && (
            <Box sx={{ display: 'flex', flexDirection: { xs: 'column', md: 'row' }, flexShrink: 0 }}>
              <Tool label={intake.moveUp(at + 1)} isOff={at === 0} onClick={() => move(at, at - 1)}>
                <ArrowUpward fontSize="small" />
              </Tool>
              <Tool label={intake.moveDown(at + 1)} isOff={at === claimIds.length - 1} onClick={() => move(at, at + 1)}>
                <ArrowDownward fontSize="small" />
              </Tool>
              <Tool label={intake.removeClaim(at + 1)} isOff={false} onClick={() => onRemove(at)}>
                <Close fontSize="small" />
              </Tool>
            </Box>
          )}
        </Box>
      ))}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, pl: { sm: 3.25 } }}>
        <Button size="small" variant="outlined" startIcon={<Add />} onClick={onAdd}>
          {intake.addClaim}
          <Box component="span" aria-hidden sx={{ ml: 1, display: { xs: 'none', sm: 'inline' } }}>
            <KeyHint>{`Alt+${ACT_KEYS.addClaim}`}</KeyHint>
          </Box>
        </Button>
        {claimIds.length > 1 && (
          <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft, display: { xs: 'none', md: 'block' } }}>
            {intake.claimKeys}
          </Box>
        )}
      </Box>
      <Box
        role="status"
        sx={{ position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' }}
      >
        {said}
      </Box>
    </SectionFrame>
  )
}

interface ToolProps {
  label: string
  isOff: boolean
  onClick: () => void
  children: ReactNode
}

function Tool({ label, isOff, onClick, children }: ToolProps) {
  return (
    <Tooltip title={label}>
      <span>
        <IconButton size="small" aria-label={label} disabled={isOff} onClick={onClick}>
          {children}
        </IconButton>
      </span>
    </Tooltip>
  )
}
