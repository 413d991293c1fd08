import { CONFERENCE_ROLES } from '@petition/domain'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import type { ConferenceFileFragment } from '../../gql/graphql.js'
import { useDayText } from '../../kit/days.js'
import { PaperButton } from '../../kit/PaperButton.js'
import { Panel } from '../../kit/Panel.js'
import { Tag } from '../../kit/Tag.js'
import { matterAddress } from '../../matters/list/list-address.js'
import { palette } from '../../theme/palette.js'
import { useSay, useWords } from '../../words/use-words.js'
import { CorrectDialog } from './dialogs/CorrectDialog.js'

interface Props {
  one: ConferenceFileFragment
}

const list = { listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 } as const
const soft = { color: palette.inkSoft, fontSize: '0.875rem' } as const

export function Agenda({ one }: Props) {
  const { conferences: words } = useWords()
  const w = words.file
  return (
    <Panel title={w.agenda}>
      {one.agenda.length === 0 && <Box sx={soft}>{w.noAgenda}</Box>}
      <Box component="ol" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 1.5 }}>
        {one.agenda.map((item) => (
          <li key={item.id}>
            <strong>{item.question}</strong>
            {item.matterId && item.matterNumber && (
              <Box>
                <Link to={matterAddress(item.matterId)}>{w.matter(item.matterNumber)}</Link>
              </Box>
            )}
            {item.advice.length === 0 ? (
              <Box sx={soft}>{w.noAdvice}</Box>
            ) : (
              item.advice.map((advice) => (
                <Box key={advice.id} sx={{ whiteSpace: 'pre-wrap' }}>
                  <Box component="span" sx={soft}>
                    {advice.byName ?? w.byConference}：
                  </Box>
                  {advice.advice}
                </Box>
              ))
            )}
          </li>
        ))}
      </Box>
    </Panel>
  )
}

export function Seats({ one }: Props) {
  const { conferences: words } = useWords()
  const say = useSay()
  const w = words.file
  const questionOf = (itemId: string) => one.agenda.find((item) => item.id === itemId)?.question ?? ''
  return (
    <Panel title={w.seats}>
      {one.seats.length === 0 && <Box sx={soft}>{w.noSeats}</Box>}
      <Box component="ul" sx={list}>
        {one.seats.map((seat) => (
          <li key={seat.id}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
              <span>{seat.name}</span>
              {seat.isToTell && (
                <Tag tone="yellow">{seat.isSeated && one.state !== 'CANCELLED' ? w.toTell : w.toTellOff}</Tag>
              )}
              {seat.isAbsent && <Tag>{w.absent}</Tag>}
              {seat.conflicts.length > 0 && <Tag tone="red">{w.standsBack}</Tag>}
            </Box>
            <Box sx={soft}>
              {say.code(CONFERENCE_ROLES, seat.role)}
              {seat.organ && seat.organ.name !== seat.name && `　${seat.organ.name}`}
            </Box>
            {seat.conflicts.length > 0 && (
              <Box sx={soft}>
                {w.standsBackOn(seat.conflicts.map((conflict) => questionOf(conflict.itemId)).join('”“'))}
              </Box>
            )}
          </li>
        ))}
      </Box>
    </Panel>
  )
}

export function Record({ one }: Props) {
  const { conferences: words } = useWords()
  if (!one.held) return null
  return (
    <Panel
      title={words.file.record}
      actions={
        <PaperButton
          label={words.file.minutes}
          keys={['conferences', 'paper', one.id]}
          ask={(provider) => provider.conferenceMinutes(one.id)}
          download={async (provider) => (await provider.conferenceMinutes(one.id)).downloadUrl}
        />
      }
    >
      {one.held.record === null || one.held.record === undefined ? (
        <Box sx={soft}>{words.file.recordHidden}</Box>
      ) : (
        <Box sx={{ whiteSpace: 'pre-wrap' }}>{one.held.record}</Box>
      )}
    </Panel>
  )
}

export function FollowUps({ one }: Props) {
  const { conferences: words } = useWords()
  const dayText = useDayText()
  const w = words.file
  if (!one.held) return null
  return (
    <Panel title={w.followUps}>
      {one.followUps.length === 0 && <Box sx={soft}>{w.noFollowUps}</Box>}
      <Box component="ul" sx={list}>
        {one.followUps.map((item) => (
          <li key={item.id}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
              <strong>{item.organ.name}</strong>
              {item.reportedOn ? (
                <Tag tone="green">{w.reported(dayText(item.reportedOn))}</Tag>
              ) : item.droppedOn ? (
                <Tag>{w.dropped(dayText(item.droppedOn))}</Tag>
              ) : (
                <Tag tone="yellow">{w.open}</Tag>
              )}
            </Box>
            <Box>
              {item.text}
              <Box component="span" sx={{ ...soft, ml: 1 }}>
                {w.by(dayText(item.reportBy))}
              </Box>
            </Box>
            {(item.report ?? item.reason) && <Box sx={soft}>{item.report ?? item.reason}</Box>}
          </li>
        ))}
      </Box>
    </Panel>
  )
}

type Entry = ConferenceFileFragment['entries'][number]

export function Entries({ one }: Props) {
  const { conferences: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const [asked, setAsked] = useState<Entry | null>(null)
  const mayCorrect = one.acts.some((act) => act.name === 'correctConference' && act.isPossible)
  const w = words.file
  return (
    <Panel title={w.entries}>
      <Box component="ul" sx={{ ...list, gap: 1 }}>
        {one.entries.map((entry) => {
          const label = say.pair(entry.labelZh, entry.labelEn)
          return (
            <Box component="li" key={entry.id} sx={{ display: 'flex', gap: 1.5, alignItems: 'baseline' }}>
              <Box sx={{ ...soft, whiteSpace: 'nowrap' }}>{dayText(entry.on)}</Box>
              <Box sx={{ flex: 1, minWidth: 0 }}>
                {label}
                {entry.text && (
                  <Box component="span" sx={{ ...soft, ml: 1 }}>
                    {entry.text}
                  </Box>
                )}
              </Box>
              {mayCorrect && (entry.isCorrectable || entry.isAnnullable) && (
                <Button size="small" aria-label={w.correctOf(label)} onClick={() => setAsked(entry)}>
                  {w.correct}
                </Button>
              )}
            </Box>
          )
        })}
      </Box>
      {asked && <CorrectDialog one={one} entry={asked} onClose={() => setAsked(null)} />}
    </Panel>
  )
}
