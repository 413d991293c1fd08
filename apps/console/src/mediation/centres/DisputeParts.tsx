import { DISPUTE_ENDS, DISPUTE_SIDES, DISPUTE_WAYS, DUTY_STATES, TEAM_KINDS } from '@petition/domain'
import Box from '@mui/material/Box'
import { Link } from 'react-router-dom'
import type { DisputeFileFragment } from '../../gql/graphql.js'
import { useDayText } from '../../kit/days.js'
import { LightMark } from '../../kit/LightMark.js'
import { Panel } from '../../kit/Panel.js'
import { Tag } from '../../kit/Tag.js'
import { palette } from '../../theme/palette.js'
import { useSay, useWords } from '../../words/use-words.js'
import { mediationAddress } from '../address.js'

interface Props {
  one: DisputeFileFragment
}

const soft = { fontSize: '0.8125rem', color: palette.inkSoft } as const
const plain = { listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.25 } as const

export function DutyPanel({ one }: Props) {
  const { centres: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  return (
    <Panel title={words.file.duties}>
      {one.duties.length === 0 && words.file.noDuties}
      <Box component="ul" sx={plain}>
        {one.duties.map((duty) => (
          <li key={duty.id}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
              <span>{say.pair(duty.termZh, duty.termEn)}</span>
              {duty.endedOn ? (
                <Box component="span" sx={soft}>
                  {say.code(DUTY_STATES, duty.state)} {dayText(duty.endedOn)}
                </Box>
              ) : (
                <LightMark light={duty.light} daysLeft={duty.daysLeft ?? null} />
              )}
            </Box>
            <Box sx={soft}>
              {duty.lawfulLastOn && `${words.board.until(dayText(duty.lawfulLastOn))}　`}
              {duty.owedByOrgan?.name}　{say.citation(duty.citation)}
            </Box>
          </li>
        ))}
      </Box>
    </Panel>
  )
}

export function Team({ one }: Props) {
  const { centres: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  return (
    <Panel title={words.file.team}>
      {one.team.length === 0 && <Box sx={soft}>{words.file.noTeam}</Box>}
      <Box component="ul" sx={plain}>
        {one.team.map((member) => (
          <li key={`${member.memberId}${member.joinedOn}`}>
            {member.name}　<Tag tone={member.leftOn ? 'grey' : 'blue'}>{say.code(TEAM_KINDS, member.as)}</Tag>
            <Box sx={soft}>
              {member.unit}
              {member.leftOn && `　${words.file.left(dayText(member.leftOn))}`}
            </Box>
          </li>
        ))}
      </Box>
    </Panel>
  )
}

export function Sides({ one }: Props) {
  const { centres: words } = useWords()
  const say = useSay()
  return (
    <Panel title={words.file.sides}>
      {one.sides.length === 0 && <Box sx={soft}>{words.file.noSides}</Box>}
      <Box component="ul" sx={plain}>
        {one.sides.map((side, at) => (
          <li key={at}>
            <Box component="span" sx={soft}>
              {say.code(DISPUTE_SIDES, side.side)}
            </Box>
            　{side.name}　{side.contact}
          </li>
        ))}
      </Box>
    </Panel>
  )
}

export function Results({ one }: Props) {
  const { centres: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = words.file
  if (one.results.length === 0) return null
  return (
    <Panel title={w.results}>
      <Box component="ol" sx={plain}>
        {one.results.map((result, at) => (
          <li key={at}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'baseline' }}>
              <Tag tone={result.how === 'ORAL' || result.how === 'AGREEMENT' ? 'green' : 'grey'}>
                {say.code(DISPUTE_ENDS, result.how)}
              </Tag>
              <Box component="span" sx={soft}>
                {dayText(result.on)}
              </Box>
            </Box>
            <Box sx={{ whiteSpace: 'pre-wrap', mt: 0.5 }}>{result.text}</Box>
            <Box sx={soft}>
              {result.agreementNo && `${w.agreementNo} ${result.agreementNo}　`}
              {result.mediationId && <Link to={mediationAddress(result.mediationId)}>{w.mediation}</Link>}
              {result.ways.length > 0 &&
                `${w.ways} ${result.ways.map((way) => say.code(DISPUTE_WAYS, way)).join('、')}`}
            </Box>
          </li>
        ))}
      </Box>
    </Panel>
  )
}
