import {
  CLOSED_GROUNDS,
  HEARING_ACTS,
  HEARING_ANSWERS,
  HEARING_GROUNDS,
  HEARING_STAGES,
  HEARING_STATES,
  HEARING_STEPS,
  SEAT_KINDS,
  type HearingState,
} from '@petition/domain'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { ReactNode } from 'react'
import { useDayText } from '../kit/days.js'
import { Panel } from '../kit/Panel.js'
import { Tag } from '../kit/Tag.js'
import { useOpenAct } from '../matters/file/acts/act-desk.js'
import { palette, type ToneName } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'
import { HearingNotices } from './HearingNotices.js'
import { HearingSittings } from './HearingSittings.js'
import { useHearings, type Hearing } from './use-hearings.js'

const TONES: Partial<Record<HearingState, ToneName>> = {
  ...{ APPLIED: 'yellow', PROPOSED: 'yellow', GRANTED: 'yellow', ADJOURNED: 'yellow', HELD: 'yellow' },
  ...{ SET: 'blue', UNDER_WAY: 'blue', CONCLUDED: 'green' },
}

/** The hearings of a matter: how far each is, who knows, what came of it, and what may be done now. */
export function HearingPanel({ matterId }: { matterId: string }) {
  const { hearings: words } = useWords()
  const hearings = useHearings(matterId)
  if (hearings.length === 0) return null
  return (
    <Panel title={words.panel.title} padding="none">
      {hearings.map((hearing) => (
        <Entry key={hearing.id} hearing={hearing} />
      ))}
    </Panel>
  )
}

function Entry({ hearing }: { hearing: Hearing }) {
  const { hearings: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = words.panel
  return (
    <Box sx={{ borderTop: `1px solid ${palette.line}`, px: 2.25, py: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.75 }}>
        <strong>{hearing.organ.name}</strong>
        {hearing.stage && <Tag>{say.code(HEARING_STAGES, hearing.stage)}</Tag>}
        <Tag tone={TONES[hearing.state] ?? 'grey'}>{say.code(HEARING_STATES, hearing.state)}</Tag>
        {hearing.dueOn && (
          <Box component="span" sx={{ fontSize: '0.875rem' }}>
            {say.code(HEARING_STEPS, hearing.nextStep)}{' '}
            {hearing.nextStep === 'HOLD' ? dayText(hearing.dueOn) : w.until(dayText(hearing.dueOn))}
          </Box>
        )}
      </Box>
      <Steps hearing={hearing} />
      <PlanLines hearing={hearing} />
      <HearingNotices hearing={hearing} />
      <HearingSittings hearing={hearing} />
      <Acts hearing={hearing} />
    </Box>
  )
}

const partyName = ({ parties }: Hearing, id: string): string =>
  parties.find((party) => party.id === id)?.displayName ?? ''

/** What was said and decided, in order. */
function Steps({ hearing }: { hearing: Hearing }) {
  const { hearings: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = words.panel
  const nameOf = (officerId: string) =>
    hearing.plan?.seats.find((seat) => seat.officerId === officerId)?.name ??
    hearing.notices.find((one) => one.officerId === officerId)?.name ??
    ''
  const decided = hearing.isGranted ? w.granted : w.refused(say.code(HEARING_GROUNDS, hearing.ground))
  return (
    <Lines>
      {hearing.proposedOn && `${w.proposed(dayText(hearing.proposedOn))}　${hearing.proposalReasons ?? ''}`}
      {hearing.answers.map((one) => (
        <Box key={one.id}>
          {w.answered(dayText(one.on), partyName(hearing, one.partyId), say.code(HEARING_ANSWERS, one.says))}
          {one.reasons && `　${one.reasons}`}
        </Box>
      ))}
      {hearing.decidedOn && `${w.decided(dayText(hearing.decidedOn), decided)}　${hearing.decisionReasons ?? ''}`}
      {hearing.representatives.length > 0 &&
        w.representatives(hearing.representatives.map((id) => partyName(hearing, id)).join('、'))}
      {hearing.representativesWithoutEffect !== null && w.tooMany(hearing.representativesWithoutEffect)}
      {hearing.challenges.map((one) => (
        <Box key={one.id}>
          {w.challenge(dayText(one.madeOn), partyName(hearing, one.partyId), nameOf(one.officerId))}{' '}
          <Tag tone={one.decidedOn ? 'grey' : 'yellow'}>
            {one.decidedOn ? (one.isGranted ? w.challengeGranted : w.challengeRefused) : w.challengeOpen}
          </Tag>{' '}
          {one.decisionReasons ?? one.reasons}
        </Box>
      ))}
      {hearing.offOn && w.off(dayText(hearing.offOn), hearing.offReason ?? '')}
      {hearing.givenUpOn && w.givenUp(dayText(hearing.givenUpOn))}
    </Lines>
  )
}

function PlanLines({ hearing: { plan, holdBy } }: { hearing: Hearing }) {
  const { hearings: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = words.panel
  if (!plan) return holdBy ? <Lines>{`${w.holdBy}：${dayText(holdBy)}`}</Lines> : null
  const form = plan.isPublic ? w.open : w.closed(say.code(CLOSED_GROUNDS, plan.closedGround))
  const seats = plan.seats.map((one) => `${say.code(SEAT_KINDS, one.seat)} ${one.name}`).join('；')
  const rows = [
    [w.when, `${dayText(plan.hearingOn)} ${plan.fromTime}–${plan.untilTime}`],
    ...[[w.where, plan.roomName] as const, [w.form, form] as const, [w.seats, seats] as const],
    [w.noticeBy, dayText(plan.noticeBy)],
  ] as const
  return (
    <Box
      component="dl"
      sx={{ display: 'grid', gridTemplateColumns: '5.5em 1fr', gap: 0.25, fontSize: '0.875rem', my: 1, mx: 0 }}
    >
      {rows.map(([term, text]) => (
        <Box key={term} sx={{ display: 'contents' }}>
          <Box component="dt" sx={{ color: 'text.secondary' }}>
            {term}
          </Box>
          <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
            {text}
          </Box>
        </Box>
      ))}
      {plan.reason && (
        <Box component="dd" sx={{ m: 0, gridColumn: '1 / -1' }}>
          {w.moved(plan.reason)}
        </Box>
      )}
    </Box>
  )
}

export const Lines = ({ children }: { children: ReactNode }) => (
  <Box sx={{ fontSize: '0.875rem', mt: 0.5, display: 'grid', gap: 0.25, whiteSpace: 'pre-line' }}>{children}</Box>
)

const NAMES = [
  ...(['decideHearing', 'setHearing', 'notifyHearing', 'openHearing', 'closeHearing', 'concludeHearing'] as const),
  ...(['adjournHearing', 'cancelHearing', 'nameHearingRepresentatives'] as const),
  ...(['challengeHearingMember', 'decideHearingChallenge'] as const),
]

function Acts({ hearing }: { hearing: Hearing }) {
  const names = NAMES.filter((name) => hearing.acts.includes(name))
  if (names.length === 0) return null
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
      {names.map((name) => (
        <ActOf key={name} name={name} hearingId={hearing.id} />
      ))}
    </Box>
  )
}

function ActOf({ name, hearingId }: { name: (typeof NAMES)[number]; hearingId: string }) {
  const open = useOpenAct(name)
  const say = useSay()
  if (!open) return null
  return (
    <Button size="small" variant="outlined" onClick={() => open({ hearingId })}>
      {say.pair(HEARING_ACTS[name].label.zh, HEARING_ACTS[name].label.en)}
    </Button>
  )
}
