import { DISPUTE_ENDS, DISPUTE_KINDS, DISPUTE_STANDINGS } from '@petition/domain'
import Box from '@mui/material/Box'
import { Link } from 'react-router-dom'
import type { DisputeRowFragment } from '../../gql/graphql.js'
import { useDayText } from '../../kit/days.js'
import { LightMark } from '../../kit/LightMark.js'
import { Tag } from '../../kit/Tag.js'
import { palette } from '../../theme/palette.js'
import { useSay, useWords } from '../../words/use-words.js'
import { disputeAddress, standingTones } from './address.js'

const soft = { fontSize: '0.8125rem', color: palette.inkSoft } as const

/** One dispute on the board: what it is about, where it stands and for how long, and who owes what. */
export function DisputeCard({ one }: { one: DisputeRowFragment }) {
  const { centres: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const { nextDuty } = one
  return (
    <Box
      component="article"
      sx={{
        ...{ background: palette.surface, border: `1px solid ${palette.line}`, borderRadius: 2, p: 1.5 },
        '&:hover': { borderColor: palette.lineStrong },
      }}
    >
      <Box sx={{ display: 'flex', gap: 0.75, flexWrap: 'wrap', mb: 0.5 }}>
        <Tag tone={standingTones[one.standing]}>
          {one.endHow && one.standing === 'CLOSED'
            ? say.code(DISPUTE_ENDS, one.endHow)
            : say.code(DISPUTE_STANDINGS, one.standing)}
        </Tag>
        <Tag>{say.code(DISPUTE_KINDS, one.kind)}</Tag>
        {one.rounds > 1 && <Tag tone="amber">{words.round(one.rounds)}</Tag>}
        {one.hasMovedUp && one.level === 'COMMUNITY' && <Tag tone="yellow">{words.board.movedUp}</Tag>}
      </Box>
      <Box sx={{ fontWeight: 600 }}>
        <Link to={disputeAddress(one.id)} style={{ color: palette.ink, textDecoration: 'none' }}>
          {one.subject}
        </Link>
      </Box>
      <Box sx={soft}>
        {one.centre.name}　{one.place}
      </Box>
      {nextDuty ? (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mt: 1 }}>
          <LightMark light={nextDuty.light} daysLeft={nextDuty.daysLeft ?? null} />
          <Box component="span" sx={{ fontSize: '0.875rem' }}>
            {say.pair(nextDuty.termZh, nextDuty.termEn)}
          </Box>
        </Box>
      ) : null}
      <Box sx={{ ...soft, display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: 1, mt: 0.75 }}>
        <span>{nextDuty?.owedByOrgan ? words.board.owedBy(nextDuty.owedByOrgan.name) : dayText(one.reportedOn)}</span>
        <span>{words.daysHere(one.daysHere)}</span>
      </Box>
    </Box>
  )
}
