import { CLAIM_CLASSES, OUTCOMES, ROADS, type Road } from '@petition/domain'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useDayText } from '../../kit/days.js'
import { Panel } from '../../kit/Panel.js'
import { Tag } from '../../kit/Tag.js'
import { palette, type ToneName } from '../../theme/palette.js'
import { useSay, useWords } from '../../words/use-words.js'
import type { MatterFile } from './matter-file.js'
import { useRoads, type RoadsRead } from './roads/use-roads.js'
import { Said } from './Said.js'

type Claim = MatterFile['claims'][number]
type OtherRoad = NonNullable<RoadsRead['claims'][number]['otherRoads']>[number]

export function ClaimList({ matterId, claims }: { matterId: string; claims: readonly Claim[] }) {
  const { file } = useWords()
  const others = useRoads(matterId)?.claims ?? []
  return (
    <Panel title={file.claims.title} help={file.claims.count(claims.length)} padding="none">
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {claims.map((claim) => (
          <ClaimRow key={claim.no} claim={claim} others={others.find(({ no }) => no === claim.no)?.otherRoads ?? []} />
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

function ClaimRow({ claim, others }: { claim: Claim; others: readonly OtherRoad[] }) {
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
      {others.length > 0 && <Others others={others} />}
      {claim.outcome && <Answered claim={claim} />}
    </Box>
  )
}

/** 第三十一条: why the other five do not fit; kept folded, since it is asked for rarely. */
function Others({ others }: { others: readonly OtherRoad[] }) {
  const { roads } = useWords()
  const say = useSay()
  return (
    <Box component="details" sx={{ mt: 0.5, fontSize: '0.875rem' }}>
      <Box component="summary" sx={{ cursor: 'pointer', color: palette.inkSoft }}>
        {roads.others.show}
      </Box>
      {others.map((one) => {
        const words = ROADS[one.road as Road]
        return (
          <Said key={one.road} label={roads.others.road(one.road, say.pair(words.zh, words.en))} text={one.reason} />
        )
      })}
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
