import { CHANNELS, PURPOSES, STAGES, STANDINGS, TOPICS } from '@petition/domain'
import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { instantText, useDayText } from '../../kit/days.js'
import { LightMark } from '../../kit/LightMark.js'
import { PageHead } from '../../kit/PageHead.js'
import { Panel } from '../../kit/Panel.js'
import { Tag } from '../../kit/Tag.js'
import { palette } from '../../theme/palette.js'
import { useSay, useWords } from '../../words/use-words.js'
import type { MatterFile } from './matter-file.js'

export function FileHead({ matter }: { matter: MatterFile }) {
  const say = useSay()
  return (
    <>
      <PageHead title={matter.number} lead={matter.summary} />
      <Panel>
        <Box
          component="dl"
          sx={{
            display: 'grid',
            m: 0,
            gap: 2,
            rowGap: 1.5,
            gridTemplateColumns: {
              xs: '1fr 1fr',
              md: 'auto minmax(0,1.6fr) minmax(0,1.2fr) minmax(0,1fr) minmax(0,1.2fr)',
            },
          }}
        >
          <Where matter={matter} />
          <Next matter={matter} />
          <Who matter={matter} />
        </Box>
        <Registration matter={matter} say={say} />
      </Panel>
    </>
  )
}

function Where({ matter }: { matter: MatterFile }) {
  const { file } = useWords()
  const say = useSay()
  return (
    <Item label={matter.standing === 'OPEN' ? file.head.stage : file.head.standing}>
      <Tag tone={matter.standing === 'OPEN' ? 'blue' : 'grey'}>
        {matter.standing === 'OPEN' ? say.code(STAGES, matter.stage) : say.code(STANDINGS, matter.standing)}
      </Tag>
    </Item>
  )
}

function Next({ matter }: { matter: MatterFile }) {
  const { file, kit } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const next = matter.nextDuty
  if (!next) return <Item label={file.head.next}>{file.head.noDuty}</Item>
  return (
    <Item label={`${file.head.next} · ${say.pair(next.termZh, next.termEn)}`}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.75 }}>
        <LightMark light={matter.light} />
        {matter.daysLeft !== null && <span>{kit.daysLeft(matter.daysLeft)}</span>}
      </Box>
      <Box sx={{ fontSize: '0.8125rem', fontWeight: 400, color: palette.inkSoft }}>
        {[
          next.lawfulLastOn && file.head.last(dayText(next.lawfulLastOn)),
          next.warnOn && next.warnOn !== next.lawfulLastOn && file.head.warn(dayText(next.warnOn)),
        ]
          .filter(Boolean)
          .join('，')}
      </Box>
    </Item>
  )
}

function Who({ matter }: { matter: MatterFile }) {
  const { file } = useWords()
  const dayText = useDayText()
  const say = useSay()
  return (
    <>
      <Item label={file.head.accountable}>{matter.accountable.name}</Item>
      <Item label={matter.handler || !matter.desk ? file.head.handler : file.head.desk}>
        {matter.handler?.name ?? matter.desk?.name ?? file.head.nobody}
      </Item>
      <Item label={file.head.received}>
        {dayText(matter.receivedOn)}
        <Box component="span" sx={{ fontWeight: 400, color: palette.inkSoft, ml: 0.75 }}>
          {say.code(CHANNELS, matter.channel)}
        </Box>
      </Item>
    </>
  )
}

function Registration({ matter, say }: { matter: MatterFile; say: ReturnType<typeof useSay> }) {
  const { file, kit } = useWords()
  const w = file.head
  const rows: readonly (readonly [string, ReactNode])[] = [
    [w.purpose, say.code(PURPOSES, matter.purpose)],
    [w.topic, say.code(TOPICS, matter.topic)],
    [w.place, [matter.placeName, matter.placeText].filter(Boolean).join(' · ')],
    [w.group, kit.people(matter.groupSize)],
    [w.registered, instantText(matter.registeredAt)],
    [w.receivedBy, matter.receivedBy.name],
    [w.law, matter.lawVersion],
    [w.previous, matter.previousNumber],
    [w.history, matter.previousHistory],
  ]
  return (
    <Box
      component="dl"
      aria-label={w.more}
      sx={{
        m: 0,
        mt: 1.75,
        pt: 1.5,
        borderTop: `1px solid ${palette.line}`,
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 2.5,
        rowGap: 0.5,
        fontSize: '0.875rem',
      }}
    >
      {rows.map(
        ([label, value]) =>
          value && (
            <Box key={label} sx={{ display: 'flex', gap: 0.75 }}>
              <Box component="dt" sx={{ color: palette.inkSoft, whiteSpace: 'nowrap' }}>
                {label}
              </Box>
              <Box component="dd" sx={{ m: 0 }}>
                {value}
              </Box>
            </Box>
          ),
      )}
      {matter.isAnonymous && <Box>{w.anonymous}</Box>}
    </Box>
  )
}

function Item({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box component="dt" sx={{ fontSize: '0.8125rem', color: palette.inkSoft, mb: 0.25 }}>
        {label}
      </Box>
      <Box component="dd" sx={{ m: 0, fontWeight: 600 }}>
        {children}
      </Box>
    </Box>
  )
}
