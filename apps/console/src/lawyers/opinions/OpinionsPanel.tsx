import { LEGAL_OPINION_TYPES, TEAM_ROLES } from '@petition/domain'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import type { MatterOpinionsQuery } from '../../gql/graphql.js'
import { useDayText } from '../../kit/days.js'
import { Panel } from '../../kit/Panel.js'
import { Tag } from '../../kit/Tag.js'
import { useHasRole, useRead } from '../../kit/use-console.js'
import { palette } from '../../theme/palette.js'
import { useSay, useWords } from '../../words/use-words.js'
import { FormTeamDialog } from '../teams/FormTeamDialog.js'
import { AskDialog, ReportConflictDialog } from './AskDialog.js'
import { ConflictEntry } from './ConflictList.js'
import { opinionAddress, soft, StateTag, teamAddress } from './shared.js'

type Found = NonNullable<MatterOpinionsQuery['matter']>

/** What was asked of lawyers on a matter, its team, and who must not take part; with what may be asked for. */
export function OpinionsPanel({ matterId }: { matterId: string }) {
  const { opinions: words } = useWords()
  const mayAsk = useHasRole('INTAKE', 'HEAD', 'DEPUTY', 'HANDLER', 'ORGAN_HEAD')
  const keepsRoster = useHasRole('INTAKE', 'HEAD', 'DEPUTY')
  const [open, setOpen] = useState<'ask' | 'form' | 'report' | null>(null)
  const found = useRead(['opinions', 'matter', matterId], (provider) => provider.matterOpinions(matterId)).data
  if (!found || (found.legalOpinions.length + found.teams.length === 0 && !mayAsk)) return null
  const w = words.panel
  const close = () => setOpen(null)
  const hasTeam = found.teams.some((team) => !team.dissolvedOn)
  return (
    <Panel
      title={w.title}
      padding="none"
      actions={
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
          {mayAsk && (
            <Button size="small" onClick={() => setOpen('ask')}>
              {w.ask}
            </Button>
          )}
          {keepsRoster && !hasTeam && (
            <Button size="small" onClick={() => setOpen('form')}>
              {w.form}
            </Button>
          )}
          {keepsRoster && (
            <Button size="small" onClick={() => setOpen('report')}>
              {w.report}
            </Button>
          )}
        </Box>
      }
    >
      {found.legalOpinions.length + found.teams.length === 0 && (
        <Box sx={{ px: 2.25, pb: 1.5, color: palette.inkSoft, fontSize: '0.875rem' }}>{w.none}</Box>
      )}
      {found.legalOpinions.map((one) => (
        <OpinionEntry key={one.id} one={one} />
      ))}
      {found.teams.map((team) => (
        <TeamEntry key={team.id} team={team} />
      ))}
      {keepsRoster && <Conflicts matterId={matterId} />}
      {open === 'ask' && <AskDialog matterId={matterId} onClose={close} />}
      {open === 'report' && <ReportConflictDialog matterId={matterId} onClose={close} />}
      {open === 'form' && <FormTeamDialog matterId={matterId} onClose={close} />}
    </Panel>
  )
}

const entry = { borderTop: `1px solid ${palette.line}`, px: 2.25, py: 1.25 } as const

function OpinionEntry({ one }: { one: Found['legalOpinions'][number] }) {
  const { opinions: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = words.list
  return (
    <Box sx={entry}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Tag>{say.code(LEGAL_OPINION_TYPES, one.type)}</Tag>
        <Link to={opinionAddress(one.id)}>{one.question}</Link>
        <StateTag state={one.state} />
      </Box>
      <Box sx={soft}>
        {one.adviser.name}　{one.givenOn ? w.given(dayText(one.givenOn)) : w.by(dayText(one.answerBy))}
        {'　'}
        {one.citations.map((cited) => cited.label).join('；')}
      </Box>
    </Box>
  )
}

function TeamEntry({ team }: { team: Found['teams'][number] }) {
  const { opinions: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = words.panel
  const members = team.members.filter((one) => team.dissolvedOn || !one.leftOn)
  return (
    <Box sx={entry}>
      <Link to={teamAddress(team.id)}>{w.team(team.purpose)}</Link>
      {'　'}
      <Tag tone={team.dissolvedOn ? 'grey' : 'blue'}>
        {team.dissolvedOn ? w.dissolved(dayText(team.dissolvedOn)) : w.until(dayText(team.workUntil))}
      </Tag>
      <Box sx={soft}>
        {members
          .map((one) => `${one.professional?.name ?? one.account?.name ?? ''}（${say.code(TEAM_ROLES, one.role)}）`)
          .join('、')}
      </Box>
    </Box>
  )
}

function Conflicts({ matterId }: { matterId: string }) {
  const rows = useRead(['opinions', 'conflicts-of', matterId], (provider) => provider.matterConflicts(matterId)).data
  return (rows ?? []).map((one) => <ConflictEntry key={one.id} one={{ ...one, matter: null }} />)
}
