import { CLAIM_CLASSES, OUTCOMES, ROADS, type Road } from '@petition/domain'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useDayText } from '../../kit/days.js'
import { Panel } from '../../kit/Panel.js'
import { Tag } from '../../kit/Tag.js'
import { palette, type ToneName } from '../../theme/palette.js'
import { useSay, useWords } from '../../words/use-words.js'
import type { MatterFile } from './matter-file.js'

type Claim = MatterFile['claims'][number]

export function ClaimList({ claims }: { claims: readonly Claim[] }) {
  const { file } = useWords()
  return (
    <Panel title={file.claims.title} help={file.claims.count(claims.length)} padding="none">
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {claims.map((claim) => (
          <ClaimRow key={claim.no} claim={claim} />
        ))}
      </Box>
    </Panel>
  )
}

const outcomeTones: Record<NonNullable<Claim['outcome']>, ToneName> = {
  SUPPORTED: 'green',
  EXPLAINED: 'blue',
  NOT_SUPPORTED: 'grey',
}

function ClaimRow({ claim }: { claim: Claim }) {
  const { file } = useWords()
  const say = useSay()
  const road = claim.road === null ? null : ROADS[claim.road as Road]
  return (
    <Box component="li" sx={{ borderTop: `1px solid ${palette.line}`, px: 2.25, py: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center', mb: 0.5 }}>
        <Typography variant="h3" component="h3">
          {file.claims.no(claim.no)}
        </Typography>
        {claim.class ? (
          <Tag tone="blue">{say.code(CLAIM_CLASSES, claim.class)}</Tag>
        ) : (
          <Tag tone="yellow">{file.claims.notSorted}</Tag>
        )}
        {road && <Tag>{file.claims.road(claim.road ?? 0, say.pair(road.zh, road.en))}</Tag>}
        <Box sx={{ ml: 'auto' }}>
          {claim.outcome ? (
            <Tag tone={outcomeTones[claim.outcome]}>{say.code(OUTCOMES, claim.outcome)}</Tag>
          ) : (
            <Typography variant="caption" sx={{ color: palette.inkSoft }}>
              {file.claims.notAnswered}
            </Typography>
          )}
        </Box>
      </Box>
      <Typography variant="body1" sx={{ overflowWrap: 'anywhere' }}>
        {claim.text}
      </Typography>
      <Said label={file.claims.factsAndReasons} text={claim.factsAndReasons} />
      <Said label={file.claims.decidingFact} text={claim.decidingFact} />
      {claim.outcome && <Answered claim={claim} />}
    </Box>
  )
}

function Answered({ claim }: { claim: Claim }) {
  const { file } = useWords()
  const dayText = useDayText()
  return (
    <Box sx={{ mt: 1, pl: 1.5, borderLeft: `3px solid ${palette.line}` }}>
      <Said label={file.claims.result} text={claim.result} />
      {claim.performedOn ? (
        <Said label="" text={file.claims.performed(dayText(claim.performedOn))} />
      ) : (
        claim.performBy && <Said label="" text={file.claims.performBy(dayText(claim.performBy))} />
      )}
    </Box>
  )
}

export function Said({ label, text }: { label: string; text: string | null | undefined }) {
  if (!text) return null
  return (
    <Box sx={{ fontSize: '0.875rem', mt: 0.5, lineHeight: 1.6, overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
      {label && (
        <Box component="span" sx={{ color: palette.inkSoft, mr: 1 }}>
          {label}
        </Box>
      )}
      {text}
    </Box>
  )
}
