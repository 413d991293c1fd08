import { DUTY_STATES, LEGAL_OPINION_STATES, type LegalOpinionState } from '@petition/domain'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { BriefFieldsFragment, OpinionPageFieldsFragment } from '../../gql/graphql.js'
import { useDayText } from '../../kit/days.js'
import { LightMark } from '../../kit/LightMark.js'
import { Panel } from '../../kit/Panel.js'
import { Tag } from '../../kit/Tag.js'
import { palette, type ToneName } from '../../theme/palette.js'
import { useSay, useWords } from '../../words/use-words.js'

/** What is read anew after every act on opinions, conflicts and teams. */
export const OPINION_KEYS = ['opinions']
export const opinionAddress = (id: string): string => `/opinions/${id}`
export const teamAddress = (id: string): string => `/teams/${id}`

export const soft = { fontSize: '0.8125rem', fontWeight: 400, color: palette.inkSoft } as const

const tones: Record<LegalOpinionState, ToneName> = {
  TO_DECLARE: 'yellow',
  TO_REASSIGN: 'red',
  TO_GIVE: 'blue',
  GIVEN: 'green',
  TAKEN_BACK: 'grey',
}

export function StateTag({ state }: { state: LegalOpinionState }) {
  const say = useSay()
  return <Tag tone={tones[state]}>{say.code(LEGAL_OPINION_STATES, state)}</Tag>
}

/** The matter as whoever advises may read it. */
export function BriefPanel({ brief, title, lead }: { brief: BriefFieldsFragment; title: string; lead: string }) {
  const { opinions: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = words.page
  const line = (name: string, text: string | null | undefined) =>
    text ? (
      <Box sx={{ mt: 0.5 }}>
        <Box component="span" sx={soft}>
          {name}
          {'　'}
        </Box>
        {text}
      </Box>
    ) : null
  return (
    <Panel title={title} help={lead}>
      <Box sx={{ mb: 1 }}>
        <strong>{brief.number}</strong>　{dayText(brief.receivedOn)}　{brief.summary}
      </Box>
      {brief.claims.map((claim) => (
        <Box key={claim.no} sx={{ borderTop: `1px solid ${palette.line}`, py: 1, whiteSpace: 'pre-wrap' }}>
          <strong>{w.claim(claim.no)}</strong>　{claim.text}
          {line(w.facts, claim.factsAndReasons)}
          {line(w.finding, claim.finding)}
          {line(w.result, claim.result)}
        </Box>
      ))}
      {brief.course.length > 0 && (
        <Box sx={{ borderTop: `1px solid ${palette.line}`, pt: 1 }}>
          <Box sx={soft}>{w.course}</Box>
          {brief.course.map((step) => `${dayText(step.on)} ${say.pair(step.labelZh, step.labelEn)}`).join('　→　')}
        </Box>
      )}
    </Panel>
  )
}

/** What is owed, and what was. */
export function DutyPanel({ duties }: Pick<OpinionPageFieldsFragment, 'duties'>) {
  const { opinions: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  if (duties.length === 0) return null
  return (
    <Panel title={words.page.duties}>
      {duties.map((duty) => (
        <Box key={duty.id} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <span>{say.pair(duty.termZh, duty.termEn)}</span>
          {duty.endedOn ? (
            <Box component="span" sx={soft}>
              {say.code(DUTY_STATES, duty.state)} {dayText(duty.endedOn)}
            </Box>
          ) : (
            <LightMark light={duty.light} daysLeft={duty.daysLeft ?? null} />
          )}
          {duty.lawfulLastOn && !duty.endedOn && (
            <Box component="span" sx={soft}>
              {words.page.until(dayText(duty.lawfulLastOn))}
            </Box>
          )}
        </Box>
      ))}
    </Panel>
  )
}

interface StepperProps {
  after: string | null
  pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null }
  onMove: (after: string | null) => void
}

/** On to the next page, and back to the first. */
export function Stepper({ after, pageInfo, onMove }: StepperProps) {
  const { opinions: words } = useWords()
  if (after === null && !pageInfo.hasNextPage) return null
  return (
    <Box sx={{ display: 'flex', justifyContent: 'flex-end', gap: 1, p: 1 }}>
      {after !== null && <Button onClick={() => onMove(null)}>{words.list.back}</Button>}
      {pageInfo.hasNextPage && <Button onClick={() => onMove(pageInfo.endCursor ?? null)}>{words.list.more}</Button>}
    </Box>
  )
}
