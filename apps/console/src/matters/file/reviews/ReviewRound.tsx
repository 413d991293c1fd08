import { REVIEW_ACTS, REVIEW_LEVELS, REVIEW_OUTCOMES, REVIEW_STATES } from '@petition/domain'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useDayText } from '../../../kit/days.js'
import { LightMark } from '../../../kit/LightMark.js'
import { Tag } from '../../../kit/Tag.js'
import { palette, type ToneName } from '../../../theme/palette.js'
import { useSay, useWords } from '../../../words/use-words.js'
import { useOpenAct } from '../acts/act-desk.js'
import type { MatterFile } from '../matter-file.js'

const ACT_LABELS = Object.fromEntries(Object.entries(REVIEW_ACTS).map(([name, { label }]) => [name, label])) as Record<
  keyof typeof REVIEW_ACTS,
  (typeof REVIEW_ACTS)[keyof typeof REVIEW_ACTS]['label']
>

type Round = MatterFile['reviews']['rounds'][number]

const outcomeTones: Record<string, ToneName> = { UPHELD: 'green', CHANGED: 'blue', REVOKED: 'amber' }

/** One round: who asked when, how far it has come, what was said, and what may be done next. */
export function ReviewRound({ round }: { round: Round }) {
  const { reviews } = useWords()
  const w = reviews.panel
  const say = useSay()
  const dayText = useDayText()
  const { review, asked, hearings, number, isOnBehalf } = round
  return (
    <Box component="article" sx={{ borderTop: `1px solid ${palette.line}`, px: 2.25, py: 1.25 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.75 }}>
        <Tag tone="blue">{say.code(REVIEW_LEVELS, review.level)}</Tag>
        <strong>{review.organ.name}</strong>
        <Tag tone={review.state === 'WITHOUT_EFFECT' ? 'amber' : 'grey'}>{say.code(REVIEW_STATES, review.state)}</Tag>
        {review.outcome && (
          <Tag tone={outcomeTones[review.outcome] ?? 'grey'}>{say.code(REVIEW_OUTCOMES, review.outcome)}</Tag>
        )}
        {isOnBehalf && <Tag>{w.onBehalf}</Tag>}
        {review.isOpen && <LightMark light={review.light} daysLeft={review.daysLeft ?? null} />}
      </Box>
      <Box sx={{ fontSize: '0.875rem', color: palette.inkSoft, mt: 0.25 }}>
        {[
          review.takenOn && w.taken(dayText(review.takenOn)),
          review.clerk && w.clerk(review.clerk.name),
          review.decidedOn && w.decided(dayText(review.decidedOn)),
          number,
          review.isOpen && review.nextLawfulLastOn && w.last(dayText(review.nextLawfulLastOn)),
          ...hearings.map(({ from, to }) => w.hearing(dayText(from), to ? dayText(to) : null)),
          hearings.length > 0 && review.level === 'RECHECK' && w.hearingHelp,
        ]
          .filter(Boolean)
          .join('，')}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 0.5, p: 0 }}>
        {asked.map((one) => (
          <AskedRow key={one.id} asked={one} />
        ))}
      </Box>
      {round.text && <Text round={round} text={round.text} />}
      <NextActs round={round} />
    </Box>
  )
}

function AskedRow({ asked }: { asked: Round['asked'][number] }) {
  const { reviews } = useWords()
  const w = reviews.panel
  const say = useSay()
  const dayText = useDayText()
  return (
    <Box component="li" sx={{ fontSize: '0.875rem' }}>
      {[
        w.asked(asked.party.displayName, dayText(asked.on)),
        asked.postmarkedOn && w.postmarked(dayText(asked.postmarkedOn)),
        asked.answeredOn && w.answered(dayText(asked.answeredOn)),
        asked.withdrawnOn && w.withdrawn(dayText(asked.withdrawnOn)),
      ]
        .filter(Boolean)
        .join('，')}
      {!asked.isInTime && (
        <Box sx={{ color: palette.inkSoft }}>
          {[
            say.pair(asked.withoutEffectZh ?? '', asked.withoutEffectEn ?? ''),
            asked.citation && say.citation(asked.citation),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Box>
      )}
    </Box>
  )
}

function Text({ round, text }: { round: Round; text: NonNullable<Round['text']> }) {
  const { reviews } = useWords()
  const w = reviews.panel
  const say = useSay()
  const dayText = useDayText()
  const isDraft = round.review.decidedOn === null || round.review.decidedOn === undefined
  const lines: [string, string][] = [
    [w.finding, text.finding],
    [w.basis, text.basis],
    [w.result, text.result],
    ...text.answers.map((answer): [string, string] => [w.answer(answer.claimNo), answer.result]),
  ]
  return (
    <Box
      sx={{ mt: 1, pl: 1.5, borderLeft: `3px solid ${palette.line}`, fontSize: '0.875rem', overflowWrap: 'anywhere' }}
    >
      {isDraft && (
        <Box sx={{ mb: 0.5 }}>
          <Tag tone="yellow">{`${w.draft} · ${say.code(REVIEW_OUTCOMES, text.outcome)}`}</Tag>
        </Box>
      )}
      {lines
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <Box key={name} sx={{ whiteSpace: 'pre-line' }}>
            <Box component="span" sx={{ color: palette.inkSoft, mr: 1 }}>
              {name}
            </Box>
            {value}
          </Box>
        ))}
      {text.newOpinionBy && <strong>{w.newOpinionBy(dayText(text.newOpinionBy))}</strong>}
    </Box>
  )
}

/** The acts on this very round, as far as they may be done now. */
function NextActs({ round }: { round: Round }) {
  const say = useSay()
  const acts = {
    takeReview: useOpenAct('takeReview'),
    giveReview: useOpenAct('giveReview'),
    draftReview: useOpenAct('draftReview'),
    issueReview: useOpenAct('issueReview'),
    recordReviewDecision: useOpenAct('recordReviewDecision'),
    beginHearing: useOpenAct('beginHearing'),
    endHearing: useOpenAct('endHearing'),
  }
  const { review } = round
  if (!review.isOpen || review.decidedOn) return null
  const isElsewhere = review.organ.kind === 'CITY_ORGAN'
  const names = (Object.keys(acts) as (keyof typeof acts)[]).filter((name) => {
    if (name === 'takeReview') return !review.takenOn
    if (name === 'recordReviewDecision') return isElsewhere
    return isElsewhere ? name === 'beginHearing' || name === 'endHearing' : true
  })
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
      {names.map((name) => {
        const open = acts[name]
        return open ? (
          <Button key={name} size="small" variant="outlined" onClick={() => open({ reviewId: review.id })}>
            {say.code(ACT_LABELS, name)}
          </Button>
        ) : null
      })}
    </Box>
  )
}
