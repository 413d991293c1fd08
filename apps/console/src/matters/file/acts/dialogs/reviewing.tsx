import { useWatch } from 'react-hook-form'
import { DayBox } from '../../../../kit/form/DayBox.js'
import { ColleagueBox } from '../../../../kit/form/PeopleBoxes.js'
import { useToday } from '../../../../kit/use-console.js'
import { useWords } from '../../../../words/use-words.js'
import { ActDialog } from '../ActDialog.js'
import type { ActDialogProps } from '../act-props.js'
import { NeededUpload } from './ending.js'
import { hasNoAccounts, RoundBox, useRounds, type Round } from './review-rounds.js'
import { firstUpload } from './serving.js'

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
