import { LEGAL_OPINION_TYPES, TEAM_ROLES } from '@petition/domain'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { Link, useParams } from 'react-router-dom'
import { CommandDialog } from '../../kit/CommandDialog.js'
import { useDayText } from '../../kit/days.js'
import { DayBox } from '../../kit/form/DayBox.js'
import { TextBox } from '../../kit/form/TextBox.js'
import { Nothing } from '../../kit/Nothing.js'
import { PageHead } from '../../kit/PageHead.js'
import { Panel } from '../../kit/Panel.js'
import { Tag } from '../../kit/Tag.js'
import { useHasRole, useRead, useToday } from '../../kit/use-console.js'
import { Waiting } from '../../kit/Waiting.js'
import { matterAddress } from '../../matters/list/list-address.js'
import { Facts } from '../../mediation/Facts.js'
import { useSay, useWords } from '../../words/use-words.js'
import { BriefPanel, DutyPanel, OPINION_KEYS, soft } from '../opinions/shared.js'
import { ReleaseDialog, teamDialogs, type Team, type TeamActName } from './TeamDialogs.js'
import { memberName } from './TeamList.js'

export default function TeamPage() {
  const { id = '' } = useParams()
  const { opinions: words } = useWords()
  const read = useRead(['opinions', 'team', id], (provider) => provider.matterTeam(id))
  return (
    <Waiting read={read} missing={<Nothing text={words.teams.missing} />}>
      {(team) => <TeamFile team={team} />}
    </Waiting>
  )
}

function TeamFile({ team }: { team: Team }) {
  const { opinions: words } = useWords()
  const dayText = useDayText()
  const keepsNotes = useHasRole('COUNSELLOR', 'MEDIATOR', 'LAWYER')
  const w = words.teams
  const period = w.from(dayText(team.formedOn), dayText(team.dissolvedOn ?? team.workUntil))
  return (
    <>
      <PageHead
        title={team.purpose}
        lead={
          <>
            <Link to="/opinions">{words.title}</Link>　{team.number}　{period}
            {'　'}
            <Tag tone={team.dissolvedOn ? 'grey' : 'blue'}>{team.dissolvedOn ? w.closed : w.open}</Tag>
          </>
        }
        actions={team.isMineToKeep && <TeamActs team={team} />}
      />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: 1000 }}>
        <Panel title={w.members}>
          <Facts
            rows={[
              [words.page.matter, team.matter && <Link to={matterAddress(team.matter.id)}>{team.matter.number}</Link>],
              [w.reason, team.reason],
              [w.result, team.result],
            ]}
          />
          <Members team={team} />
        </Panel>
        {team.brief && <BriefPanel brief={team.brief} title={w.brief} lead={w.briefLead} />}
        {team.opinions.length > 0 && <Advice opinions={team.opinions} />}
        <DutyPanel duties={team.duties} />
        {keepsNotes && <Notes id={team.id} />}
      </Box>
    </>
  )
}

function TeamActs({ team }: { team: Team }) {
  const { opinions: words } = useWords()
  const [open, setOpen] = useState<TeamActName | null>(null)
  const Dialog = open && teamDialogs[open]
  const w = words.teams
  const labels: Record<TeamActName, string> = { addTeamMember: w.add, prolongTeam: w.prolong, dissolveTeam: w.dissolve }
  return (
    <>
      {(Object.keys(labels) as TeamActName[]).map((name) => (
        <Button key={name} variant={name === 'addTeamMember' ? 'contained' : 'outlined'} onClick={() => setOpen(name)}>
          {labels[name]}
        </Button>
      ))}
      {Dialog && <Dialog team={team} onClose={() => setOpen(null)} />}
    </>
  )
}

function Members({ team }: { team: Team }) {
  const { opinions: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const [leaving, setLeaving] = useState<Team['members'][number] | null>(null)
  const w = words.teams
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1.5, p: 0, display: 'grid', gap: 0.75 }}>
      {team.members.map((one) => (
        <Box component="li" key={one.id} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <strong>{memberName(one)}</strong>
          <Tag tone={one.leftOn ? 'grey' : 'blue'}>{say.code(TEAM_ROLES, one.role)}</Tag>
          <Box component="span" sx={soft}>
            {w.joined(dayText(one.joinedOn))}
            {one.leftOn && `，${w.left(dayText(one.leftOn))}`}
          </Box>
          {team.isMineToKeep && !one.leftOn && (
            <Button size="small" aria-label={w.releaseOf(memberName(one))} onClick={() => setLeaving(one)}>
              {w.release}
            </Button>
          )}
        </Box>
      ))}
      {leaving && (
        <ReleaseDialog team={team} memberId={leaving.id} name={memberName(leaving)} onClose={() => setLeaving(null)} />
      )}
    </Box>
  )
}

function Advice({ opinions }: Pick<Team, 'opinions'>) {
  const { opinions: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  return (
    <Panel title={words.teams.opinions}>
      {opinions.map((one) => (
        <Box key={one.id} sx={{ mb: 1 }}>
          <Tag>{say.code(LEGAL_OPINION_TYPES, one.type)}</Tag>　{one.question}
          <Box sx={{ whiteSpace: 'pre-wrap' }}>{one.conclusion}</Box>
          {one.givenOn && <Box sx={soft}>{words.list.given(dayText(one.givenOn))}</Box>}
        </Box>
      ))}
    </Panel>
  )
}

/** What only the one who is signed in wrote down and may read. */
function Notes({ id }: { id: string }) {
  const { opinions: words } = useWords()
  const dayText = useDayText()
  const today = useToday()
  const [isOpen, setOpen] = useState(false)
  const notes = useRead(['opinions', 'notes', id], (provider) => provider.myTeamNotes(id)).data ?? []
  const w = words.teams
  return (
    <Panel
      title={w.notes}
      help={w.notesLead}
      actions={
        <Button size="small" onClick={() => setOpen(true)}>
          {w.addNote}
        </Button>
      }
    >
      {notes.map((note) => (
        <Box key={note.id} sx={{ mb: 1 }}>
          <Box sx={soft}>{dayText(note.on)}</Box>
          <Box sx={{ whiteSpace: 'pre-wrap' }}>{note.text}</Box>
        </Box>
      ))}
      {isOpen && (
        <CommandDialog
          command="keepOwnTeamNote"
          title={w.addNote}
          lead={w.notesLead}
          done={w.noted}
          refresh={OPINION_KEYS}
          defaults={{ on: today, text: '' }}
          toInput={({ on, text }) => ({ caseId: id, on, text })}
          onClose={() => setOpen(false)}
        >
          <DayBox name="on" label={words.dialogs.on} />
          <TextBox name="text" label={w.note} lines={4} autoFocus />
        </CommandDialog>
      )}
    </Panel>
  )
}
