import {
  MEDIATION_ENDS,
  MEDIATION_SIDES,
  MEMBER_ROLES,
  OTHER_WAYS,
  SCREENING_CONSENT_FORMS,
  SCREENING_GROUNDS,
} from '@petition/domain'
import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import type { MediationFileFragment } from '../gql/graphql.js'
import { useDayText } from '../kit/days.js'
import { Panel } from '../kit/Panel.js'
import { Tag } from '../kit/Tag.js'
import { palette } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'
import { EntryList } from './EntryList.js'
import { Facts } from './Facts.js'

interface Props {
  one: MediationFileFragment
}

const soft = { fontSize: '0.8125rem', color: palette.inkSoft } as const

function List({ children }: { children: ReactNode }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.25 }}>
      {children}
    </Box>
  )
}

export function Screening({ one: { screening } }: Props) {
  const { mediation: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = words.file
  if (!screening) return null
  return (
    <Panel title={w.screening} help={dayText(screening.on)}>
      <Tag tone={screening.isSuitable ? 'green' : 'grey'}>{screening.isSuitable ? w.suitable : w.unsuitable}</Tag>
      <Box sx={{ mt: 1 }}>{screening.grounds.map((ground) => say.code(SCREENING_GROUNDS, ground)).join('；')}</Box>
      {screening.reason && <Box sx={soft}>{screening.reason}</Box>}
    </Panel>
  )
}

export function Consents({ one: { consents } }: Props) {
  const { mediation: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = words.file
  return (
    <Panel title={w.consents}>
      {consents.length === 0 && w.noConsents}
      <List>
        {consents.map((consent, at) => (
          <li key={`${consent.side}-${at}`}>
            {say.code(MEDIATION_SIDES, consent.side)}{' '}
            <Tag tone={consent.isWilling ? 'green' : 'amber'}>{consent.isWilling ? w.willing : w.unwilling}</Tag>{' '}
            {dayText(consent.on)}
            <Box sx={soft}>
              {say.code(SCREENING_CONSENT_FORMS, consent.form)}　{consent.proof}
            </Box>
          </li>
        ))}
      </List>
    </Panel>
  )
}

export function Members({ one: { members } }: Props) {
  const { mediation: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = words.file
  const said = { true: w.free, false: w.tied, null: w.undeclared } as const
  return (
    <Panel title={w.members}>
      {members.length === 0 && w.noMembers}
      <List>
        {members.map((member) => (
          <li key={member.id}>
            {member.account.name}（{say.code(MEMBER_ROLES, member.as)}）
            <Box sx={soft}>
              {dayText(member.namedOn)}　{said[String(member.isFree ?? null) as keyof typeof said]}
              {member.releasedOn && `　${w.released(dayText(member.releasedOn))}`}
            </Box>
          </li>
        ))}
      </List>
    </Panel>
  )
}

export function Sessions({ one: { sessionsHeld } }: Props) {
  const { mediation: words } = useWords()
  const dayText = useDayText()
  const w = words.file
  return (
    <Panel title={w.sessions}>
      {sessionsHeld.length === 0 && w.noSessions}
      <List>
        {sessionsHeld.map((session) => (
          <li key={session.sessionId}>
            {dayText(session.on)} {session.fromTime}–{session.untilTime}　{session.place}　
            <Tag>{session.isPublic ? w.open : w.closed}</Tag>
            <Box sx={soft}>{w.came(session.claimants, session.respondents)}</Box>
            <Box sx={{ whiteSpace: 'pre-wrap' }}>{session.record}</Box>
          </li>
        ))}
      </List>
    </Panel>
  )
}

export function Result({ one: { result } }: Props) {
  const { mediation: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = words.file
  if (!result) return null
  return (
    <Panel title={w.result} help={dayText(result.on)}>
      <Facts
        rows={[
          [w.result, say.code(MEDIATION_ENDS, result.how)],
          [words.dialogs.side, say.code(MEDIATION_SIDES, result.side)],
          [words.dialogs.reason, result.reason],
          [w.ways, result.otherWays.map((way) => say.code(OTHER_WAYS, way)).join('、')],
        ]}
      />
    </Panel>
  )
}

export function Entries({ one }: Props) {
  const { mediation: words } = useWords()
  return (
    <Panel title={words.file.entries}>
      <EntryList caseId={one.id} rowId={null} entries={one.entries} />
    </Panel>
  )
}
