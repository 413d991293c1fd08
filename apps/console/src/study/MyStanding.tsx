import CheckCircle from '@mui/icons-material/CheckCircleOutlined'
import Circle from '@mui/icons-material/RadioButtonUncheckedOutlined'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { MyStudyOfQuery } from '../gql/graphql.js'
import { useDayText } from '../kit/days.js'
import { LightMark } from '../kit/LightMark.js'
import { Panel } from '../kit/Panel.js'
import { palette } from '../theme/palette.js'
import { useWords } from '../words/use-words.js'
import { HoursRing } from './HoursRing.js'
import { examText, isExamMissing } from './missing-text.js'

export type MyStudy = NonNullable<MyStudyOfQuery['myStudy']>

/** The year at one glance: hours, what is missing, by when. */
export function MyStanding({ mine }: { mine: MyStudy }) {
  const words = useWords()
  const dayText = useDayText()
  const w = words.study.my
  const facts = [
    [w.exam, examText(mine, words)],
    [w.certificate, mine.certificateNo],
    [w.completedOn, mine.completedOn && dayText(mine.completedOn)],
  ] as const
  return (
    <Panel>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: { xs: 1.75, sm: 4 }, alignItems: 'center' }}>
        <HoursRing done={mine.completedHours} required={mine.requiredHours} />
        <Box sx={{ flex: '1 1 150px', minWidth: 0 }}>
          <Typography variant="h2">{w.missing}</Typography>
          <Missing mine={mine} />
          {mine.pendingHours > 0 && (
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {w.pending(mine.pendingHours)}
            </Typography>
          )}
          {!mine.isComplete && mine.dueOn && (
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mt: 1 }}>
              <LightMark light={mine.light} daysLeft={mine.daysLeft} />
              <Typography variant="body2">{w.until(dayText(mine.dueOn))}</Typography>
            </Box>
          )}
        </Box>
      </Box>
      <Box
        component="dl"
        sx={{
          m: 0,
          mt: 2,
          pt: 1.5,
          borderTop: `1px solid ${palette.line}`,
          display: 'grid',
          gridTemplateColumns: 'auto 1fr',
          columnGap: 2,
          rowGap: 0.5,
          fontSize: '0.9375rem',
        }}
      >
        {facts
          .filter(([, text]) => text)
          .map(([label, text]) => (
            <Box key={label} sx={{ display: 'contents' }}>
              <Box component="dt" sx={{ color: palette.inkSoft }}>
                {label}
              </Box>
              <Box component="dd" sx={{ m: 0 }}>
                {text}
              </Box>
            </Box>
          ))}
      </Box>
    </Panel>
  )
}

function Missing({ mine }: { mine: MyStudy }) {
  const { study } = useWords()
  const w = study.my
  const parts = [
    ...(mine.missingHours > 0 ? [w.lackHours(mine.missingHours)] : []),
    ...(isExamMissing(mine.state) ? [w.lackExam] : []),
  ]
  const Icon = parts.length === 0 ? CheckCircle : Circle
  const text = mine.state !== 'NOT_OWED' ? w.allDone : mine.exemptReason ? w.exempt(mine.exemptReason) : study.notOwed
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 0.5, p: 0 }}>
      {(parts.length === 0 ? [text] : parts).map((line) => (
        <Box component="li" key={line} sx={{ display: 'flex', gap: 0.75, alignItems: 'center', fontSize: '1rem' }}>
          <Icon aria-hidden sx={{ fontSize: 18, color: palette.inkSoft }} />
          {line}
        </Box>
      ))}
    </Box>
  )
}
