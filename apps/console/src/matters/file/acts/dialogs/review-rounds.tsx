import { REVIEW_LEVELS } from '@petition/domain'
import { ChoiceBox } from '../../../../kit/form/ChoiceBox.js'
import { useSay, useWords } from '../../../../words/use-words.js'
import type { MatterFile } from '../../matter-file.js'
import type { ActDialogProps } from '../act-props.js'

export type Round = MatterFile['reviews']['rounds'][number]

/** An organ without accounts: what it did is written down from its paper. */
export const hasNoAccounts = (round: Round | undefined): boolean => round?.review.organ.kind === 'CITY_ORGAN'

/** Rounds that an act may be about; the one that was opened from its row comes first. */
export function useRounds({ matter, preset }: ActDialogProps, fits: (round: Round) => boolean) {
  const open = matter.reviews.rounds.filter((round) => round.review.isOpen && fits(round))
  const first = open.find((round) => round.review.id === preset.reviewId) ?? open.at(-1)
  return { open, first, reviewId: first?.review.id ?? null }
}

/** Which round, where there are several. */
export function RoundBox({ rounds }: { rounds: readonly Round[] }) {
  const { reviews } = useWords()
  const say = useSay()
  if (rounds.length < 2) return null
  const choices = rounds.map(({ review }) => ({
    value: review.id,
    text: reviews.acts.roundOf(say.code(REVIEW_LEVELS, review.level), review.organ.name),
  }))
  return <ChoiceBox name="reviewId" label={reviews.acts.round} choices={choices} />
}
