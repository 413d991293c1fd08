import { CONFERENCE_KINDS, CONFERENCE_STATES } from '@petition/domain'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router-dom'
import type { MatterLeadershipFragment } from '../../gql/graphql.js'
import { useDayText } from '../../kit/days.js'
import { Panel } from '../../kit/Panel.js'
import { Tag } from '../../kit/Tag.js'
import { useHasRole } from '../../kit/use-console.js'
import { palette } from '../../theme/palette.js'
import { useSay, useWords } from '../../words/use-words.js'
import { conferenceAddress } from './address.js'
import { CallDialog } from './CallDialog.js'
import { stateTones } from './ConferenceTable.js'

interface Props {
  matter: Pick<MatterLeadershipFragment, 'conferences'> & { readonly number: string }
}

/** Conferences that spoke about a matter, with what was advised on it; nothing where there is none and none can be called. */
export function ConferencePanel({ matter }: Props) {
  const { conferences: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const navigate = useNavigate()
  const mayCall = useHasRole('INTAKE', 'HEAD', 'DEPUTY')
  const [isCalling, setCalling] = useState(false)
  const w = words.panel
  const { conferences: held } = matter
  if (held.length === 0 && !mayCall) return null
  return (
    <Panel
      title={w.title}
      actions={
        mayCall && (
          <Button size="small" onClick={() => setCalling(true)}>
            {w.call}
          </Button>
        )
      }
    >
      {held.length === 0 && <Box sx={{ color: palette.inkSoft }}>{words.none}</Box>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        {held.map((one) => (
          <li key={one.id}>
            <Link to={conferenceAddress(one.id)}>{one.title}</Link>{' '}
            <Tag tone={stateTones[one.state]}>{say.code(CONFERENCE_STATES, one.state)}</Tag>
            <Box sx={{ color: palette.inkSoft, fontSize: '0.875rem' }}>
              {dayText(one.heldOn)}　{say.code(CONFERENCE_KINDS, one.kind)}　{one.questions.join('；')}
            </Box>
            {one.advice.map((advice) => (
              <Box key={advice.id}>
                {advice.byName ?? words.file.byConference}：{advice.advice}
              </Box>
            ))}
          </li>
        ))}
      </Box>
      {isCalling && (
        <CallDialog
          kind="WITH_LAWYERS"
          matterNumber={matter.number}
          onCalled={(id) => void navigate(conferenceAddress(id))}
          onClose={() => setCalling(false)}
        />
      )}
    </Panel>
  )
}
