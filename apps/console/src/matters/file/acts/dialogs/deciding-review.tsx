import { codesOf, REVIEW_OUTCOMES } from '@petition/domain'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useWatch } from 'react-hook-form'
import type { PaperKind, ReviewOutcome } from '../../../../gql/graphql.js'
import { HearingUseFields, toUses, usesOf, type Uses } from '../../../../hearings/HearingUseFields.js'
import { useHearingsRead } from '../../../../hearings/use-hearings.js'
import { ChoiceBox } from '../../../../kit/form/ChoiceBox.js'
import { DayBox } from '../../../../kit/form/DayBox.js'
import { TextBox } from '../../../../kit/form/TextBox.js'
import { useToday } from '../../../../kit/use-console.js'
import { useSay, useWords } from '../../../../words/use-words.js'
import type { MatterFile } from '../../matter-file.js'
import { BesidePaper } from '../../opinion/BesidePaper.js'
import { AnswerFields, draftsOf, toAnswers, type Draft } from '../../opinion/OpinionEditorDialog.js'
import { PaperPreview } from '../../opinion/PaperPreview.js'
import { ActDialog } from '../ActDialog.js'
import type { ActDialogProps } from '../act-props.js'
import { NeededUpload } from './ending.js'
import { hasNoAccounts, RoundBox, useRounds, type Round } from './review-rounds.js'
import { firstUpload } from './serving.js'

interface TextValues {
  reviewId: string
  outcome: ReviewOutcome
  finding: string
  basis: string
  result: string
  newOpinionBy: string | null
  answers: Draft[]
  uses?: Uses
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

const REVIEWS = ['REVIEW', 'RECHECK'] as const

export function DraftReviewDialog(props: ActDialogProps) {
  const w = useWords().reviews.acts.draft
  const { open, first } = useRounds(props, (round) => !hasNoAccounts(round) && round.review.takenOn !== null)
  const hearings = useHearingsRead(props.matter.id)
  if (hearings === null) return null
  return (
    <ActDialog
      {...props}
      command="draftReview"
      width="xl"
      lead={w.lead}
      submit={w.submit}
      defaults={{ ...textOf(props.matter, first), uses: usesOf(hearings) }}
      toInput={(values: TextValues) => ({ ...toText(values), hearingUses: toUses(values.uses) })}
    >
      <BesidePaper paper={<TypedReview matterId={props.matter.id} rounds={open} />}>
        <RoundBox rounds={open} />
        <ReviewTextFields matter={props.matter} need="open" />
        <HearingUseFields matterId={props.matter.id} stages={REVIEWS} />
      </BesidePaper>
    </ActDialog>
  )
}

const kindOf = (round: Round | undefined): PaperKind =>
  round?.review.level === 'RECHECK' ? 'RECHECK_OPINION' : 'REVIEW_OPINION'

/** The opinion as it is being typed; what is saved is not asked. */
function TypedReview({ matterId, rounds }: { matterId: string; rounds: readonly Round[] }) {
  const w = useWords().reviews.acts
  const values = useWatch() as TextValues
  const { reviewId, ...review } = toText(values)
  const kind = kindOf(rounds.find((round) => round.review.id === reviewId))
  const hearingUses = toUses(values.uses)
  const asked = values.outcome ? { matterId, kind, reviewId, review, hearingUses } : null
  return <PaperPreview title={w.issue.preview} asked={asked} waitsFor={w.draft.previewWaits} />
}

/** The opinion as it was saved last: that is what is issued. */
function SavedReview({ matterId, rounds }: { matterId: string; rounds: readonly Round[] }) {
  const w = useWords().reviews.acts.issue
  const reviewId = useWatch({ name: 'reviewId' }) as string | null
  const kind = kindOf(rounds.find(({ review }) => review.id === reviewId))
  return <PaperPreview title={w.preview} asked={{ matterId, kind, reviewId }} />
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
  const { open, reviewId } = useRounds(props, (round) => !hasNoAccounts(round) && round.text !== null)
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
      <SavedReview matterId={props.matter.id} rounds={open} />
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
