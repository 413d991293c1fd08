import { OUTCOMES } from '@petition/domain'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useDayText } from '../../kit/days.js'
import { Panel } from '../../kit/Panel.js'
import { Tag } from '../../kit/Tag.js'
import { palette } from '../../theme/palette.js'
import { useSay, useWords } from '../../words/use-words.js'
import { useOpenAct } from './acts/act-desk.js'
import { Said } from './Said.js'
import type { MatterFile } from './matter-file.js'

/** The draft, or the issued opinion with the remedy paragraph that was computed for it. */
export function OpinionPanel({ opinion }: { opinion: NonNullable<MatterFile['opinion']> }) {
  const { file } = useWords()
  const w = file.opinion
  const say = useSay()
  const dayText = useDayText()
  const draft = useOpenAct('draftOpinion')
  return (
    <Panel
      title={w.title}
      help={
        opinion.isIssued
          ? [opinion.number, opinion.issuedOn && w.issued(dayText(opinion.issuedOn))].filter(Boolean).join(' · ')
          : w.draft
      }
      padding="none"
      actions={
        draft &&
        !opinion.isIssued && (
          <Button size="small" onClick={() => draft()}>
            {opinion.answers.length > 0 ? w.goOn : w.write}
          </Button>
        )
      }
    >
      {opinion.answers.map((answer) => (
        <Box key={answer.claimNo} sx={{ borderTop: `1px solid ${palette.line}`, px: 2.25, py: 1.25 }}>
          <Box sx={{ display: 'flex', gap: 0.75, alignItems: 'center' }}>
            <Typography variant="h3" component="h3">
              {file.claims.no(answer.claimNo)}
            </Typography>
            <Tag tone="blue">{say.code(OUTCOMES, answer.outcome)}</Tag>
          </Box>
          <Said label={file.claims.finding} text={answer.finding} />
          <Said label={file.claims.evidence} text={answer.evidence} />
          <Said label={file.claims.basis} text={answer.basis} />
          <Said label={file.claims.result} text={answer.result} />
          <Said label="" text={answer.performBy && file.claims.performBy(dayText(answer.performBy))} />
        </Box>
      ))}
      {(opinion.remedy || opinion.approvedBy) && (
        <Box sx={{ borderTop: `1px solid ${palette.line}`, px: 2.25, py: 1.25 }}>
          <Said label={w.remedy} text={opinion.remedy} />
          <Said label="" text={opinion.approvedBy && w.approvedBy(opinion.approvedBy.name)} />
        </Box>
      )}
    </Panel>
  )
}
