import { ChoiceBox } from '../../../../kit/form/ChoiceBox.js'
import { useDayText } from '../../../../kit/days.js'
import { useHearings, type Hearing } from '../../../../hearings/use-hearings.js'
import { HEARING_STATES } from '@petition/domain'
import { useSay, useWords } from '../../../../words/use-words.js'
import type { ActDialogProps } from '../act-props.js'

/** Hearings of the matter for which an act may be done now, the one that the dialog was opened from first. */
export function useHearingsFor({ matter, act, preset }: Pick<ActDialogProps, 'matter' | 'act' | 'preset'>) {
  const open = useHearings(matter.id).filter((one) => one.acts.includes(act.name))
  const named = open.find((one) => one.id === preset.hearingId)
  return named ? [named] : open
}

/** Asked only where there is more than one. */
export function HearingBox({ hearings }: { hearings: readonly Hearing[] }) {
  const { hearings: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  if (hearings.length < 2) return null
  const choices = hearings.map((one) => ({
    value: one.id,
    text: `${one.organ.name} ${say.code(HEARING_STATES, one.state)} ${dayText(one.plan?.hearingOn)}`,
  }))
  return <ChoiceBox name="hearingId" label={words.acts.which} choices={choices} />
}
