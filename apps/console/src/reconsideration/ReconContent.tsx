import { DECISION_KINDS } from '@petition/domain/reconsideration'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useDayText } from '../kit/days.js'
import { palette } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'
import type { ReconFile } from './recon.js'

/** What the applicant asks, what the respondent answers, and what the body prepares. */
export function ReconContent({ file }: { file: ReconFile }) {
  const { reconsideration: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const { texts, hearing } = file
  const w = words.file
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Said title={w.request}>{texts.request}</Said>
      <Said title={w.reasons}>{texts.reasons}</Said>
      {texts.asksReviewOf && <Said title={w.review}>{texts.asksReviewOf}</Said>}
      <Said title={texts.replyOn ? `${w.reply} · ${dayText(texts.replyOn)}` : w.reply}>
        {texts.reply ?? <Box sx={{ color: palette.inkSoft }}>{w.noReply}</Box>}
      </Said>
      {texts.evidence.length > 0 && <Said title={w.evidence}>{texts.evidence.join('；')}</Said>}
      {hearing && (
        <Said title={`${w.hearing} · ${dayText(hearing.hearingOn)} ${hearing.from}–${hearing.until}`}>
          {hearing.roomName} · {hearing.subject}
          <Box sx={{ fontSize: '0.875rem', color: palette.inkSoft }}>
            {w.chair} {hearing.chair} · {w.members} {hearing.members.join('、')} · {w.recorder} {hearing.recorder}
            {hearing.noticeBy && ` · ${w.noticeBy(dayText(hearing.noticeBy))}`}
          </Box>
        </Said>
      )}
      {texts.hearingRecord && <Said title={w.hearingRecord}>{texts.hearingRecord}</Said>}
      {texts.mediationTerms && <Said title={w.mediation}>{texts.mediationTerms}</Said>}
      {texts.draft && (
        <Said
          title={`${w.draft} · ${say.code(DECISION_KINDS, texts.draft.decision)} · ${dayText(texts.draft.draftedOn)}`}
        >
          {texts.draft.result}
        </Said>
      )}
    </Box>
  )
}

function Said({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box>
      <Typography variant="h3" component="h3" sx={{ color: palette.inkSoft, fontWeight: 600, fontSize: '0.875rem' }}>
        {title}
      </Typography>
      <Box sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{children}</Box>
    </Box>
  )
}
