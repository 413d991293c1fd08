import { codesOf, REVIEW_LEVELS, REVIEW_OUTCOMES } from '@petition/domain'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useWatch } from 'react-hook-form'
import type { ReviewOutcome } from '../../../../gql/graphql.js'
import { ChoiceBox } from '../../../../kit/form/ChoiceBox.js'
import { DayBox } from '../../../../kit/form/DayBox.js'
import { ColleagueBox } from '../../../../kit/form/PeopleBoxes.js'
import { TextBox } from '../../../../kit/form/TextBox.js'
import { useToday } from '../../../../kit/use-console.js'
import { useSay, useWords } from '../../../../words/use-words.js'
import type { MatterFile } from '../../matter-file.js'
import { AnswerFields, draftsOf, toAnswers, type Draft } from '../../opinion/OpinionEditorDialog.js'
import { PaperPreview } from '../../opinion/PaperPreview.js'
import { ActDialog } from '../ActDialog.js'
import type { ActDialogProps } from '../act-props.js'
import { NeededUpload } from './ending.js'
import { firstUpload } from './serving.js'

type Round = MatterFile['reviews']['rounds'][number]

/** An organ without accounts: what it did is written down from its paper. */
const hasNoAccounts = (round: Round | undefined): boolean => round?.review.organ.kind === 'CITY_ORGAN'

/** Rounds that an act may be about; the one that was opened from its row comes first. */
function useRounds({ matter, preset }: ActDialogProps, fits: (round: Round) => boolean) {
  const open = matter.reviews.rounds.filter((round) => round.review.isOpen && fits(round))
  const first = open.find((round) => round.review.id === preset.reviewId) ?? open.at(-1)
  return { open, first, reviewId: first?.review.id ?? null }
}

/** Which round, where there are several. */
function RoundBox({ rounds }: { rounds: readonly Round[] }) {
  const { reviews } = useWords()
  const say = useSay()
  if (rounds.length < 2) return null
  const choices = rounds.map(({ review }) => ({
    value: review.id,
    text: reviews.acts.roundOf(say.code(REVIEW_LEVELS, review.level), review.organ.name),
  }))
  return <ChoiceBox name="reviewId" label={reviews.acts.round} choices={choices} />
}

/** The organ's paper, where it has no account; nothing for an own organ. */
function PaperOf({ rounds }: { rounds: readonly Round[] }) {
  const reviewId = useWatch({ name: 'reviewId' }) as string | null
  return hasNoAccounts(rounds.find(({ review }) => review.id === reviewId)) ? <NeededUpload /> : null
}

export function TakeReviewDialog(props: ActDialogProps) {
  const w = useWords().reviews.acts.take
  const { open, reviewId } = useRounds(props, ({ review }) => review.takenOn === null)
  return (
    <ActDialog
      {...props}
      command="takeReview"
      lead={w.lead}
      defaults={{ reviewId, on: useToday(), uploads: [] }}
      toInput={({ reviewId: id, on, uploads }) => ({ reviewId: id, on, uploadId: firstUpload(uploads) })}
    >
      <RoundBox rounds={open} />
      <DayOf rounds={open} label={w.on} />
      <PaperOf rounds={open} />
    </ActDialog>
  )
}

/** The organ's own day, where it has no account; an own organ acts today. */
function DayOf({ rounds, label }: { rounds: readonly Round[]; label: string }) {
  const reviewId = useWatch({ name: 'reviewId' }) as string | null
  return hasNoAccounts(rounds.find(({ review }) => review.id === reviewId)) ? <DayBox name="on" label={label} /> : null
}

export function GiveReviewDialog(props: ActDialogProps) {
  const { reviews } = useWords()
  const { open, first, reviewId } = useRounds(props, (round) => !hasNoAccounts(round))
  return (
    <ActDialog
      {...props}
      command="giveReview"
      defaults={{ reviewId, accountId: first?.review.clerk?.id ?? null }}
      toInput={({ reviewId: id, accountId }) => ({ reviewId: id, accountId })}
    >
      <RoundBox rounds={open} />
      <ColleagueBox name="accountId" label={reviews.acts.give.clerk} autoFocus />
    </ActDialog>
  )
}

export const BeginHearingDialog = (props: ActDialogProps) => <HearingDialog {...props} command="beginHearing" />
export const EndHearingDialog = (props: ActDialogProps) => <HearingDialog {...props} command="endHearing" />

function HearingDialog({ command, ...props }: ActDialogProps & { command: 'beginHearing' | 'endHearing' }) {
  const w = useWords().reviews.acts.hearing
  const { open, reviewId } = useRounds(props, () => true)
  const organOf = (id: string | null) => open.find(({ review }) => review.id === id)?.review.organ.id ?? null
  return (
    <ActDialog
      {...props}
      command={command}
      lead={w.lead}
      defaults={{ reviewId, on: useToday(), uploads: [] }}
      toInput={({ reviewId: id, on, uploads }) => ({ organId: organOf(id), on, uploadId: firstUpload(uploads) })}
    >
      <RoundBox rounds={open} />
      <DayBox name="on" label={command === 'beginHearing' ? w.first : w.last} autoFocus />
      <PaperOf rounds={open} />
    </ActDialog>
  )
}

interface TextValues {
  reviewId: string
  outcome: ReviewOutcome
  finding: string
  basis: string
  result: string
  newOpinionBy: string | null
  answers: Draft[]
}

const textOf = (matter: MatterFile, round: Round | undefined) => {
  const text = round?.text
  const changed = text?.answers ?? []
  const answers = draftsOf(matter).map((draft) => {
    const answer = changed.find(({ claimNo }) => claimNo === draft.claimNo)
    return answer
      ? { ...draft, ...answer, evidence: answer.evidence ?? '', performBy: answer.performBy ?? null }
      : draft
  })
  return {
    ...{ reviewId: round?.review.id ?? null, outcome: text?.outcome ?? null, finding: text?.finding ?? '' },
    ...{ basis: text?.basis ?? '', result: text?.result ?? '', newOpinionBy: text?.newOpinionBy ?? null, answers },
  }
}

const toText = ({ reviewId, outcome, finding, basis, result, newOpinionBy, answers }: TextValues) => ({
  ...{ reviewId, outcome, finding, basis, result },
  newOpinionBy: outcome === 'REVOKED' ? newOpinionBy : null,
  answers: outcome === 'CHANGED' ? toAnswers(answers) : [],
})

export function DraftReviewDialog(props: ActDialogProps) {
  const w = useWords().reviews.acts.draft
  const { open, first } = useRounds(props, (round) => !hasNoAccounts(round) && round.review.takenOn !== null)
  return (
    <ActDialog
      {...props}
      command="draftReview"
      width="md"
      lead={w.lead}
      submit={w.submit}
      defaults={textOf(props.matter, first)}
      toInput={toText}
    >
      <RoundBox rounds={open} />
      <ReviewTextFields matter={props.matter} need="open" />
    </ActDialog>
  )
}

function ReviewTextFields({ matter, need }: { matter: MatterFile; need: 'open' | 'needed' }) {
  const w = useWords().reviews.acts.draft
  const say = useSay()
  const outcome = useWatch({ name: 'outcome' }) as ReviewOutcome | null
  const outcomes = codesOf(REVIEW_OUTCOMES).map((value) => ({ value, text: say.code(REVIEW_OUTCOMES, value) }))
  return (
    <>
      <ChoiceBox name="outcome" label={w.outcome} choices={outcomes} autoFocus />
      <TextBox name="finding" label={w.finding} lines={3} need={need} />
      <TextBox name="basis" label={w.basis} help={w.basisHelp} lines={2} need={need} />
      <TextBox name="result" label={w.result} lines={3} need={need} />
      {outcome === 'REVOKED' && (
        <DayBox name="newOpinionBy" label={w.newOpinionBy} help={w.newOpinionHelp} when="any" need={need} />
      )}
      {outcome === 'CHANGED' && (
        <Box sx={{ display: 'grid', gap: 2 }}>
          <Typography variant="h3" component="h3">
            {w.answers}
          </Typography>
          {matter.claims.map((claim, at) => (
            <AnswerFields key={claim.no} claim={claim} at={at} />
          ))}
        </Box>
      )}
    </>
  )
}

export function IssueReviewDialog(props: ActDialogProps) {
  const w = useWords().reviews.acts.issue
  const { open, first, reviewId } = useRounds(props, (round) => !hasNoAccounts(round) && round.text !== null)
  const kind = first?.review.level === 'RECHECK' ? 'RECHECK_OPINION' : 'REVIEW_OPINION'
  return (
    <ActDialog
      {...props}
      command="issueReview"
      width="md"
      lead={w.lead}
      defaults={{ reviewId }}
      toInput={({ reviewId: id }) => ({ reviewId: id })}
    >
      <RoundBox rounds={open} />
      <PaperPreview title={w.preview} asked={{ matterId: props.matter.id, kind, reviewId }} />
    </ActDialog>
  )
}

export function RecordReviewDecisionDialog(props: ActDialogProps) {
  const w = useWords().reviews.acts.record
  const { open, first } = useRounds(props, hasNoAccounts)
  return (
    <ActDialog
      {...props}
      command="recordReviewDecision"
      width="md"
      lead={w.lead}
      defaults={{ ...textOf(props.matter, first), on: useToday(), number: '', uploads: [] }}
      toInput={({ on, number, uploads, ...text }) => ({
        ...toText(text as TextValues),
        ...{ on, number, uploadId: firstUpload(uploads) ?? '' },
      })}
    >
      <RoundBox rounds={open} />
      <TextBox name="number" label={w.number} />
      <DayBox name="on" label={w.on} />
      <ReviewTextFields matter={props.matter} need="needed" />
      <NeededUpload label={w.paper} />
    </ActDialog>
  )
}
