import { DUTY_STATES, REVIEW_LEVELS } from '@petition/domain'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useDayText } from '../../../kit/days.js'
import { Panel } from '../../../kit/Panel.js'
import { Tag } from '../../../kit/Tag.js'
import { palette, type ToneName } from '../../../theme/palette.js'
import { useSay, useWords } from '../../../words/use-words.js'
import type { MatterFile } from '../matter-file.js'
import { ReviewRound } from './ReviewRound.js'

type Reviews = MatterFile['reviews']

/** Rounds of review and re-review, and each petitioner's own window with the days that are left. */
export function ReviewPanel({ reviews }: { reviews: Reviews }) {
  const { reviews: words } = useWords()
  const w = words.panel
  const say = useSay()
  const dayText = useDayText()
  const { rounds, windows, newOpinionBy, endedFor, afterwards } = reviews
  if (rounds.length === 0 && windows.length === 0) return null
  return (
    <Panel title={w.title} help={w.help} padding="none">
      {newOpinionBy && (
        <Alert severity="warning" sx={{ mx: 2.25, mb: 1.5 }}>
          {w.ordered(dayText(newOpinionBy))}
        </Alert>
      )}
      {rounds.map((round) => (
        <ReviewRound key={round.review.id} round={round} />
      ))}
      {windows.length > 0 && <Windows windows={windows} />}
      {endedFor.length > 0 && (
        <Alert severity="info" icon={false} sx={{ mx: 2.25, mt: 1.5 }}>
          <strong>
            {w.ended}
            {endedFor.map((one) => one.displayName).join(say.pair('、', ', '))}
          </strong>
          <Box sx={{ color: palette.inkSoft }}>{w.endedHelp}</Box>
        </Alert>
      )}
      {afterwards && (
        <Alert severity="info" icon={false} sx={{ mx: 2.25, my: 1.5 }}>
          <strong>{w.afterwards}</strong> {say.pair(afterwards.zh, afterwards.en)}{' '}
          <Box component="span" sx={{ color: palette.inkSoft }}>
            {say.citation(afterwards.citation)}
          </Box>
        </Alert>
      )}
    </Panel>
  )
}

const tones: Partial<Record<Reviews['windows'][number]['state'], ToneName>> = { RUNNING: 'blue', MET_ON_TIME: 'green' }

function Windows({ windows }: { windows: Reviews['windows'] }) {
  const { reviews } = useWords()
  const w = reviews.panel
  const say = useSay()
  const dayText = useDayText()
  return (
    <Box sx={{ borderTop: `1px solid ${palette.line}`, px: 2.25, py: 1.25 }}>
      <Typography variant="h3" component="h3" sx={{ mb: 0.5 }}>
        {w.windows}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.75 }}>
        {windows.map(({ id, level, party, receivedOn, lastOn, daysLeft, state, usedOn }) => (
          <Box component="li" key={id} sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center' }}>
            <strong>{party.displayName}</strong>
            <Tag tone={tones[state] ?? 'grey'}>
              {`${say.code(REVIEW_LEVELS, level)} · ${say.code(DUTY_STATES, state)}`}
            </Tag>
            <Box sx={{ fontSize: '0.875rem', color: palette.inkSoft }}>
              {[
                w.window.received(dayText(receivedOn)),
                lastOn && w.window.last(dayText(lastOn)),
                usedOn && w.window.used(dayText(usedOn)),
                daysLeft !== null && daysLeft !== undefined && w.window.left(daysLeft),
                state === 'WINDOW_CLOSED' && w.window.closed,
                state === 'SUPERSEDED' && w.window.gone,
              ]
                .filter(Boolean)
                .join('，')}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  )
}
