import { CONFERENCE_STATES, CONFERENCE_TELLINGS } from '@petition/domain'
import Box from '@mui/material/Box'
import { Link, useParams } from 'react-router-dom'
import type { ConferenceFileFragment } from '../../gql/graphql.js'
import { useDayText } from '../../kit/days.js'
import { LightMark } from '../../kit/LightMark.js'
import { Nothing } from '../../kit/Nothing.js'
import { PageHead } from '../../kit/PageHead.js'
import { Panel } from '../../kit/Panel.js'
import { Tag } from '../../kit/Tag.js'
import { useRead } from '../../kit/use-console.js'
import { Waiting } from '../../kit/Waiting.js'
import { palette } from '../../theme/palette.js'
import { useSay, useWords } from '../../words/use-words.js'
import { ConferenceActs } from './ConferenceActs.js'
import { Agenda, Entries, FollowUps, Record, Seats } from './ConferenceParts.js'
import { stateTones } from './ConferenceTable.js'

export default function ConferencePage() {
  const { id = '' } = useParams()
  const { conferences: words } = useWords()
  const read = useRead(['conferences', 'one', id], (provider) => provider.conference(id))
  return (
    <Waiting read={read} missing={<Nothing text={words.file.missing} />}>
      {(one) => <OnePage one={one} />}
    </Waiting>
  )
}

const column = { display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' } as const

function OnePage({ one }: { one: ConferenceFileFragment }) {
  const { conferences: words } = useWords()
  const say = useSay()
  const w = words.file
  return (
    <>
      <PageHead
        title={one.title}
        lead={
          <>
            <Link to={`/conferences?tab=${one.kind}`}>{w.back}</Link>
            <Box component="span" sx={{ mx: 1.5 }}>
              {one.number}
            </Box>
            <Tag tone={stateTones[one.state]}>{say.code(CONFERENCE_STATES, one.state)}</Tag>
          </>
        }
      />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 340px' },
        }}
      >
        <Box sx={{ ...column, order: { xs: 2, md: 1 } }}>
          <Basics one={one} />
          <Agenda one={one} />
          <Record one={one} />
          <FollowUps one={one} />
          <Entries one={one} />
        </Box>
        <Box sx={{ ...column, order: { xs: 1, md: 2 } }}>
          <ConferenceActs one={one} />
          <Seats one={one} />
          <Duties one={one} />
        </Box>
      </Box>
    </>
  )
}

function Basics({ one }: { one: ConferenceFileFragment }) {
  const { conferences: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = words.file
  const time = one.fromTime ? ` ${one.fromTime}–${one.untilTime ?? ''}` : ''
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    [w.time, `${dayText(one.heldOn)}${time}`],
    [w.place, one.place],
    [w.convenor, one.convenor],
    [w.aboutCase, one.aboutCase],
    [w.attendees, one.held?.attendees ? w.people(one.held.attendees) : null],
    [w.visitors, one.held?.visitors ? w.times(one.held.visitors) : null],
    [w.cancelled, one.cancelledWhy],
    [
      w.result,
      one.result && `${dayText(one.result.on)} ${say.code(CONFERENCE_TELLINGS, one.result.how)}：${one.result.result}`,
    ],
  ]
  return (
    <Panel title={w.basics}>
      <Box
        component="dl"
        sx={{ display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', columnGap: 2, rowGap: 0.75, m: 0 }}
      >
        {rows.map(
          ([name, value]) =>
            value && (
              <Box key={name} sx={{ display: 'contents' }}>
                <Box component="dt" sx={{ color: palette.inkSoft, fontSize: '0.875rem' }}>
                  {name}
                </Box>
                <Box component="dd" sx={{ m: 0, whiteSpace: 'pre-wrap' }}>
                  {value}
                </Box>
              </Box>
            ),
        )}
      </Box>
    </Panel>
  )
}

function Duties({ one }: { one: ConferenceFileFragment }) {
  const { conferences: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const open = one.duties.filter((duty) => !duty.endedOn)
  if (open.length === 0) return null
  return (
    <Panel title={words.file.duties}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        {open.map((duty) => (
          <li key={duty.id}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
              <span>{say.pair(duty.termZh, duty.termEn)}</span>
              <LightMark light={duty.light} daysLeft={duty.daysLeft ?? null} />
            </Box>
            <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>
              {duty.lawfulLastOn && words.file.dueBy(dayText(duty.lawfulLastOn))}　{duty.owedByOrgan?.name}
            </Box>
          </li>
        ))}
      </Box>
    </Panel>
  )
}
