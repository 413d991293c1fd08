import { LIGHTS } from '@petition/domain'
import CheckCircle from '@mui/icons-material/CheckCircleOutlined'
import ErrorIcon from '@mui/icons-material/ErrorOutlined'
import HourglassBottom from '@mui/icons-material/HourglassBottomOutlined'
import PauseCircle from '@mui/icons-material/PauseCircleOutlined'
import Remove from '@mui/icons-material/RemoveOutlined'
import Warning from '@mui/icons-material/WarningAmberOutlined'
import Box from '@mui/material/Box'
import type { Light } from '../gql/graphql.js'
import { tones, type ToneName } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'

const looks: Record<Light, { tone: ToneName; Icon: typeof Warning }> = {
  GREEN: { tone: 'green', Icon: CheckCircle },
  YELLOW: { tone: 'yellow', Icon: HourglassBottom },
  AMBER_RED: { tone: 'amber', Icon: Warning },
  RED: { tone: 'red', Icon: ErrorIcon },
  GREY: { tone: 'grey', Icon: PauseCircle },
  NONE: { tone: 'grey', Icon: Remove },
}

interface Props {
  light: Light
  /** Working days to the strict day; below zero when over. */
  daysLeft?: number | null
}

/** A light is always a word, an icon and a number of days; colour only repeats them. */
export function LightMark({ light, daysLeft = null }: Props) {
  const { kit } = useWords()
  const say = useSay()
  const { tone, Icon } = looks[light]
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        px: 0.875,
        py: 0.125,
        borderRadius: 1.5,
        border: `1px solid ${tones[tone].line}`,
        color: tones[tone].text,
        background: tones[tone].ground,
        fontSize: '0.8125rem',
        fontWeight: 550,
        lineHeight: 1.6,
        whiteSpace: 'nowrap',
      }}
    >
      <Icon aria-hidden sx={{ fontSize: 15 }} />
      {say.code(LIGHTS, light)}
      {daysLeft !== null && light !== 'NONE' && <span>· {kit.daysLeft(daysLeft)}</span>}
    </Box>
  )
}
