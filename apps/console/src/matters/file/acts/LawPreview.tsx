import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { DutyWithWhyFragment, PreviewFieldsFragment } from '../../../gql/graphql.js'
import { useDayText } from '../../../kit/days.js'
import { LightMark } from '../../../kit/LightMark.js'
import { PreviewPanel } from '../../../kit/PreviewPanel.js'
import { useRead } from '../../../kit/use-console.js'
import { useSettled } from '../../../kit/use-settled.js'
import { WhySteps } from '../../../kit/WhySteps.js'
import type { ConsoleProvider } from '../../../provider/data-provider.js'
import { useSay, useWords } from '../../../words/use-words.js'

interface Props {
  title?: string
  /** The question as it stands in the form; null while the form does not say enough to ask. */
  question: { key: readonly unknown[]; ask: (provider: ConsoleProvider) => Promise<PreviewFieldsFragment> } | null
}

/** What the law would say, asked again a moment after the form changes; nothing is counted here. */
export function LawPreview({ title, question }: Props) {
  const { acts: words } = useWords()
  const asked = useSettled(question)
  const answer = useRead(
    ['matters', 'preview', ...(asked?.key ?? [])],
    (provider) => asked?.ask(provider) ?? Promise.reject(new Error()),
    asked ? 'always' : 'never',
  )
  return (
    <PreviewPanel title={title ?? words.law.title} error={question && answer.error}>
      {!question && <Faint>{words.law.noInput}</Faint>}
      {question && !answer.data && !answer.error && <Faint>{words.law.waiting}</Faint>}
      {question && answer.data && <Outcome preview={answer.data} />}
    </PreviewPanel>
  )
}

function Outcome({ preview: { refusal, duties } }: { preview: PreviewFieldsFragment }) {
  const { acts: words, kit } = useWords()
  const say = useSay()
  if (refusal)
    return (
      <Alert severity="warning" sx={{ mt: 1 }}>
        {say.pair(refusal.zh, refusal.en)}
        <Box>{kit.underArticle(say.citation(refusal.citation))}</Box>
      </Alert>
    )
  if (duties.length === 0) return <Faint>{words.law.none}</Faint>
  return duties.map((duty) => <Previewed key={duty.id} duty={duty} />)
}

function Previewed({ duty }: { duty: DutyWithWhyFragment }) {
  const { file, kit } = useWords()
  const say = useSay()
  const dayText = useDayText()
  return (
    <Box sx={{ mt: 1 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <strong>{say.pair(duty.termZh, duty.termEn)}</strong>
        {duty.lawfulLastOn && <strong>{file.duties.last(dayText(duty.lawfulLastOn))}</strong>}
        {duty.warnOn && duty.warnOn !== duty.lawfulLastOn && <span>{file.duties.warn(dayText(duty.warnOn))}</span>}
        <LightMark light={duty.light} daysLeft={duty.daysLeft} />
      </Box>
      <Typography variant="caption" component="p" sx={{ mt: 0.5, fontWeight: 600 }}>
        {kit.why}
      </Typography>
      <WhySteps why={duty.why} />
    </Box>
  )
}

const Faint = ({ children }: { children: string }) => (
  <Typography variant="body2" sx={{ color: 'text.secondary', mt: 0.5 }}>
    {children}
  </Typography>
)
