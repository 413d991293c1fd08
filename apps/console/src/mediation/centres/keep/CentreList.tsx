import { CENTRE_LEVELS, TEAM_KINDS } from '@petition/domain'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import type { CentreTeamsQuery } from '../../../gql/graphql.js'
import { useDayText } from '../../../kit/days.js'
import { Nothing } from '../../../kit/Nothing.js'
import { Tag } from '../../../kit/Tag.js'
import { useHasRole, useRead } from '../../../kit/use-console.js'
import { Waiting } from '../../../kit/Waiting.js'
import { palette, tones } from '../../../theme/palette.js'
import { useSay, useWords } from '../../../words/use-words.js'
import { levelTones } from '../address.js'
import { AddCentreDialog, AddMemberDialog, ChangeCentreDialog, CloseCentreDialog, EndMemberDialog } from './dialogs.js'

export type CentreOfList = CentreTeamsQuery['disputeCentres'][number]
export type MemberOfList = CentreOfList['members'][number]

type Open =
  | { readonly what: 'add' }
  | { readonly what: 'change' | 'close' | 'join'; readonly centre: CentreOfList }
  | { readonly what: 'end'; readonly member: MemberOfList }

/** Those under a centre follow it: the district, a street with its communities, the next street. */
function inOrder(centres: readonly CentreOfList[], parentId: string | null = null): readonly CentreOfList[] {
  return centres
    .filter((one) => (one.parent?.id ?? null) === parentId)
    .flatMap((one) => [one, ...inOrder(centres, one.id)])
}

const DEPTH = { DISTRICT: 0, STREET_TOWN: 1, COMMUNITY: 2 } as const

/** The centres with their teams, each under the one that guides it. */
export function CentreList() {
  const { centres: words } = useWords()
  const mayKeep = useHasRole('HEAD', 'DEPUTY', 'ADMIN')
  const mayKeepTeams = useHasRole('HEAD', 'DEPUTY', 'ADMIN', 'ORGAN_HEAD')
  const [open, setOpen] = useState<Open | null>(null)
  const read = useRead(['centres', 'teams'], (provider) => provider.centreTeams())
  const close = () => setOpen(null)
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 2, color: palette.inkSoft }}>
        <Box sx={{ flex: '1 1 240px' }}>{words.keep.lead}</Box>
        {mayKeep && (
          <Button variant="outlined" onClick={() => setOpen({ what: 'add' })}>
            {words.keep.add}
          </Button>
        )}
      </Box>
      <Waiting read={read}>
        {(centres) => (
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
            {centres.length === 0 && <Nothing text={words.keep.none} />}
            {inOrder(centres).map((centre) => (
              <Box
                component="li"
                key={centre.id}
                sx={{ ml: { xs: DEPTH[centre.level] * 1.5, sm: DEPTH[centre.level] * 4 } }}
              >
                <CentreCard
                  centre={centre}
                  onOpen={mayKeep ? (what) => setOpen({ what, centre }) : null}
                  onJoin={mayKeepTeams ? () => setOpen({ what: 'join', centre }) : null}
                  onEnd={mayKeepTeams ? (member) => setOpen({ what: 'end', member }) : null}
                />
              </Box>
            ))}
          </Box>
        )}
      </Waiting>
      {open?.what === 'add' && <AddCentreDialog centres={read.data ?? []} onClose={close} />}
      {open?.what === 'change' && <ChangeCentreDialog centre={open.centre} onClose={close} />}
      {open?.what === 'close' && <CloseCentreDialog centre={open.centre} onClose={close} />}
      {open?.what === 'join' && <AddMemberDialog centre={open.centre} onClose={close} />}
      {open?.what === 'end' && <EndMemberDialog member={open.member} onClose={close} />}
    </>
  )
}

interface CardProps {
  centre: CentreOfList
  onOpen: ((what: 'change' | 'close') => void) | null
  onJoin: (() => void) | null
  onEnd: ((member: MemberOfList) => void) | null
}

function CentreCard({ centre, onOpen, onJoin, onEnd }: CardProps) {
  const { centres: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = words.keep
  const tone = levelTones[centre.level]
  return (
    <Box
      sx={{
        ...{ background: palette.surface, border: `1px solid ${palette.line}`, borderRadius: 2, px: 2, py: 1.25 },
        borderLeft: `4px solid ${tones[tone].line}`,
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'baseline' }}>
        <Box component="h2" lang="zh-CN" sx={{ m: 0, fontSize: '1rem', fontWeight: 650 }}>
          {centre.name}
        </Box>
        <Tag tone={tone}>{say.code(CENTRE_LEVELS, centre.level)}</Tag>
        {centre.closedOn && <Tag>{w.closed(dayText(centre.closedOn))}</Tag>}
        <Box sx={{ ml: 'auto', display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
          {onJoin && !centre.closedOn && (
            <Button size="small" onClick={onJoin}>
              {w.addMember}
            </Button>
          )}
          {onOpen && (
            <Button size="small" onClick={() => onOpen('change')}>
              {w.change}
            </Button>
          )}
          {onOpen && !centre.closedOn && (
            <Button size="small" onClick={() => onOpen('close')}>
              {w.close}
            </Button>
          )}
        </Box>
      </Box>
      <Box sx={{ fontSize: '0.875rem', color: palette.inkSoft }}>
        {[
          ...(centre.community ? [centre.community] : []),
          ...[centre.organ.name, w.led(centre.ledBy)],
          ...(centre.parent ? [w.guidedBy(centre.parent.name)] : []),
          ...[w.opened(dayText(centre.openedOn)), centre.basis],
        ].join(' · ')}
      </Box>
      <Members centre={centre} onEnd={onEnd} />
    </Box>
  )
}

function Members({ centre, onEnd }: Pick<CardProps, 'centre' | 'onEnd'>) {
  const { centres: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = words.keep
  if (centre.members.length === 0) return <Box sx={{ fontSize: '0.875rem', mt: 0.5 }}>{w.noTeam}</Box>
  return (
    <Box component="details" sx={{ mt: 0.5 }} open={centre.level === 'COMMUNITY'}>
      <Box
        component="summary"
        sx={{ cursor: 'pointer', fontSize: '0.875rem', color: palette.accent, width: 'fit-content' }}
      >
        {w.team(centre.teamSize)}
      </Box>
      <Box
        component="ul"
        sx={{
          ...{ listStyle: 'none', m: 0, mt: 0.75, p: 0, display: 'grid', columnGap: 3, rowGap: 0.5 },
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 300px), 1fr))',
        }}
      >
        {centre.members.map((member) => (
          <Box
            component="li"
            key={member.id}
            sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'baseline' }}
          >
            <span>{member.name}</span>
            <Tag tone={member.untilOn ? 'grey' : 'blue'}>{say.code(TEAM_KINDS, member.kind)}</Tag>
            <Box component="span" sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>
              {member.unit} {member.untilOn ? w.until(dayText(member.untilOn)) : w.since(dayText(member.fromOn))}
            </Box>
            {onEnd && !member.untilOn && (
              <Button
                size="small"
                sx={{ minWidth: 0, py: 0, ml: 'auto' }}
                aria-label={`${w.endMember} ${member.name}`}
                onClick={() => onEnd(member)}
              >
                {w.endMember}
              </Button>
            )}
          </Box>
        ))}
      </Box>
    </Box>
  )
}
