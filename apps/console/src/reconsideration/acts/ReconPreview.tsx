import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import { useWatch } from 'react-hook-form'
import type { PreviewReconInput } from '../../gql/graphql.js'
import { isDay, useDayText } from '../../kit/days.js'
import { PreviewPanel } from '../../kit/PreviewPanel.js'
import { useRead, useToday } from '../../kit/use-console.js'
import { useSettled } from '../../kit/use-settled.js'
import { palette } from '../../theme/palette.js'
import { useSay, useWords } from '../../words/use-words.js'
import type { ReconFile } from '../recon.js'
import type { ReconActName } from './act-fields.js'

/** The days that would follow from what is typed, or why the law says no; asked for, never counted here. */
export function ReconPreview({ file, name }: { file: ReconFile; name: ReconActName }) {
  const { reconsideration: words, kit } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const today = useToday()
  const [on, days, procedure, hearingOn, ground] = useWatch({
    name: ['on', 'days', 'procedure', 'hearingOn', 'ground'],
  }) as [string, number, PreviewReconInput['procedure'], string, string]
  const isHearing = name.endsWith('ReconHearing')
  const input: PreviewReconInput = {
    ...{ caseId: file.id, act: name, on: on && isDay(on) ? on : today },
    ...{ days: days ?? null, procedure: procedure ?? null, ground: ground ? Number(ground) : null },
    hearingOn: hearingOn && isDay(hearingOn) ? hearingOn : null,
  }
  const isAskable = (!isHearing || input.hearingOn !== null) && (name !== 'extendReconsideration' || Boolean(days))
  const asked = useSettled(isAskable ? input : null)
  const answer = useRead(
    ['reconsiderations', 'preview', JSON.stringify(asked)],
    (provider) => (asked ? provider.previewReconsideration(asked) : Promise.reject(new Error())),
    asked ? 'always' : 'never',
  )
  const w = words.acts
  if (!asked) return null
  return (
    <PreviewPanel title={w.preview} error={answer.error}>
      {answer.data?.refusal && (
        <Alert severity="warning" sx={{ mt: 1 }}>
          {say.pair(answer.data.refusal.zh, answer.data.refusal.en)}
          <Box>{kit.underArticle(say.citation(answer.data.refusal.citation))}</Box>
        </Alert>
      )}
      {answer.data && !answer.data.refusal && answer.data.duties.length === 0 && (
        <Box sx={{ color: palette.inkSoft }}>{w.previewNone}</Box>
      )}
      {answer.data?.duties.map((duty) => (
        <Box key={duty.clock} sx={{ mt: 0.75 }}>
          <strong>{say.pair(duty.termZh, duty.termEn)}</strong>{' '}
          {duty.isSuspended ? w.stands : duty.lawfulLastOn && words.file.until(dayText(duty.lawfulLastOn))}
          <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>
            {kit.underArticle(say.citation(duty.citation))}
          </Box>
        </Box>
      ))}
    </PreviewPanel>
  )
}
