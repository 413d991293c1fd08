import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import { useLocaleState } from 'ra-core'
import { useWords } from '../words/use-words.js'

export function LanguageSwitch() {
  const { shell } = useWords()
  const [locale, setLocale] = useLocaleState()
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={locale}
      aria-label={shell.language}
      onChange={(_event, chosen: string | null) => chosen && setLocale(chosen)}
      sx={{
        '& .MuiToggleButton-root': {
          px: 1,
          py: 0.25,
          fontSize: '0.8125rem',
          textTransform: 'none',
          color: 'text.secondary',
        },
      }}
    >
      <ToggleButton value="zh" lang="zh-CN">
        中文
      </ToggleButton>
      <ToggleButton value="en" lang="en">
        English
      </ToggleButton>
    </ToggleButtonGroup>
  )
}
