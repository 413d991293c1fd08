import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { DutyWithWhyFragment } from '../gql/graphql.js'
import { palette } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'

/** The way to a date, line by line: event, article, skipped days, extension, roll, result. */
export function WhySteps({ why }: { why: DutyWithWhyFragment['why'] }) {
  const { kit } = useWords()
  const say = useSay()
  return (
    <Box sx={{ py: 0.5 }}>
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
        {kit.underArticle(say.citation(why.article))} · {kit.ruleVersion} {why.ruleVersion}
      </Typography>
      <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0, mt: 0.75 }}>
        {why.steps.map((step, index) => (
          <Box
            component="li"
            key={index}
            sx={{
              position: 'relative',
              pl: 2.5,
              pb: 0.75,
              fontSize: '0.875rem',
              color: step.kind === 'RESULT' ? palette.ink : palette.inkSoft,
              fontWeight: step.kind === 'RESULT' ? 600 : 400,
              '&::before': {
                content: '""',
                position: 'absolute',
                left: 3,
                top: 8,
                width: 7,
                height: 7,
                borderRadius: '50%',
                background: step.kind === 'RESULT' ? palette.accent : palette.lineStrong,
              },
              '&:not(:last-child)::after': {
                content: '""',
                position: 'absolute',
                left: 6,
                top: 17,
                bottom: -6,
                width: '1px',
                background: palette.line,
              },
            }}
          >
            {say.pair(step.textZh, step.textEn)}
          </Box>
        ))}
      </Box>
    </Box>
  )
}
