import { HEARING_USES, PRESENCES, VOTES } from '@petition/domain'
import Box from '@mui/material/Box'
import { useDayText } from '../kit/days.js'
import { Tag } from '../kit/Tag.js'
import { useSay, useWords } from '../words/use-words.js'
import type { Hearing } from './use-hearings.js'

/** Who came, what was said, how the panel voted, what came of it. */
export function HearingSittings({ hearing }: { hearing: Hearing }) {
  const { hearings: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = words.panel
  const nameOf = (id: string) => hearing.parties.find((party) => party.id === id)?.displayName ?? ''
  return (
    <Box sx={{ fontSize: '0.875rem' }}>
      {hearing.sittings.map((one) => (
        <Box key={one.beganOn} sx={{ mt: 1 }}>
          <strong>{dayText(one.beganOn)}</strong>{' '}
          {one.parties.map((party) => `${nameOf(party.partyId)} ${say.code(PRESENCES, party.presence)}`).join('；')}
          {one.record && (
            <Box sx={{ whiteSpace: 'pre-line' }}>
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {w.record}：
              </Box>
              {one.record}
            </Box>
          )}
        </Box>
      ))}
      {hearing.questions.map((one) => (
        <Box key={one.question} sx={{ mt: 0.75 }}>
          {one.question} <Tag tone={one.isCarried ? 'green' : 'grey'}>{one.isCarried ? w.carried : w.notCarried}</Tag>
          <Box sx={{ color: 'text.secondary' }}>
            {one.votes
              .map(({ name, vote, opinion }) => `${name} ${say.code(VOTES, vote)}${opinion ? `（${opinion}）` : ''}`)
              .join('；')}
          </Box>
        </Box>
      ))}
      {hearing.conclusion && (
        <Box sx={{ mt: 0.75, whiteSpace: 'pre-line' }}>
          <strong>{w.conclusion}：</strong>
          {hearing.conclusion}
        </Box>
      )}
      {hearing.use && (
        <Box sx={{ mt: 0.75, whiteSpace: 'pre-line' }}>
          <strong>{hearing.use.isIssued ? w.used : w.usedInDraft}：</strong>
          {say.code(HEARING_USES, hearing.use.how)}
          {hearing.use.reasons && `。${hearing.use.reasons}`}
        </Box>
      )}
    </Box>
  )
}
