import { CHANNELS } from '@petition/domain'
import ContentCopy from '@mui/icons-material/ContentCopy'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useNotify } from 'ra-core'
import { useEffect } from 'react'
import { useDayText } from '../kit/days.js'
import { PageHead } from '../kit/PageHead.js'
import { palette, tones } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'
import type { Registered } from './IntakeForm.js'
import { KeyHint } from './KeyHint.js'
import { ACT_KEYS } from './keys.js'
import { NextActs } from './NextActs.js'
import { SlipPanel } from './SlipPanel.js'

interface Props {
  registered: Registered
  onAgain: () => void
}

/** What the person at the counter is told and given. The look-up code is nowhere else, and goes with this page. */
export function RegisteredPage({ registered, onAgain }: Props) {
  const { intake, kit } = useWords()
  const { matter, lookupCode } = registered.result.registerMatter
  const say = useSay()
  const dayText = useDayText()
  useEffect(() => {
    window.scrollTo(0, 0)
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (!event.altKey || event.code !== `Key${ACT_KEYS.again}`) return
      event.preventDefault()
      onAgain()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [onAgain])
  return (
    <>
      <Box className="no-print">
        <PageHead
          title={intake.done.title}
          lead={[say.code(CHANNELS, matter.channel), dayText(matter.receivedOn)].join(' · ')}
          actions={
            <Button variant="outlined" onClick={onAgain}>
              {intake.done.again}
              <Box component="span" aria-hidden sx={{ ml: 1, display: { xs: 'none', sm: 'inline' } }}>
                <KeyHint>{`Alt+${ACT_KEYS.again}`}</KeyHint>
              </Box>
            </Button>
          }
        />
      </Box>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '360px minmax(0, 1fr)' },
        }}
      >
        <Box className="no-print" sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <Box
            component="section"
            aria-label={intake.done.title}
            sx={{ p: 2.25, borderRadius: 2, border: `1px solid ${tones.green.line}`, background: tones.green.ground }}
          >
            <Box sx={{ fontSize: '0.8125rem', color: tones.green.text }}>{intake.done.number}</Box>
            <Box sx={{ fontSize: '1.25rem', fontWeight: 650, overflowWrap: 'anywhere' }}>
              {matter.number ?? kit.none}
            </Box>
            <LookUpCode code={lookupCode ?? null} />
          </Box>
          <NextActs matter={matter} repeatOf={registered.repeatOf} />
        </Box>
        <SlipPanel papers={matter.papers} />
      </Box>
    </>
  )
}

function LookUpCode({ code }: { code: string | null }) {
  const { intake, kit } = useWords()
  const notify = useNotify()
  if (!code) return <Box sx={{ mt: 1.5, fontSize: '0.875rem', color: palette.inkSoft }}>{intake.done.codeGone}</Box>
  return (
    <>
      <Box sx={{ mt: 2, fontSize: '0.8125rem', color: tones.green.text }}>{intake.done.lookupCode}</Box>
      <Box
        data-testid="look-up-code"
        sx={{
          fontFamily: "ui-monospace, 'DejaVu Sans Mono', Consolas, monospace",
          fontSize: { xs: '1.625rem', sm: '1.875rem' },
          fontWeight: 650,
          letterSpacing: '0.06em',
          lineHeight: 1.35,
          overflowWrap: 'anywhere',
        }}
      >
        {code}
      </Box>
      <Button
        size="small"
        startIcon={<ContentCopy />}
        aria-label={intake.done.copyCode}
        sx={{ ml: -0.5 }}
        onClick={() => void navigator.clipboard.writeText(code).then(() => notify(kit.copied))}
      >
        {kit.copy}
      </Button>
      <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>{intake.done.codeHelp}</Box>
    </>
  )
}
