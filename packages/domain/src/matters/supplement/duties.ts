import { dutyFrom, houseClock } from '../../casework/index.js'
import { organ, type DutyEnd } from '../../casework/index.js'
import type { Duty } from '../duties/duty.js'
import { firstOf } from '../petition.js'
import { referralsOf } from '../referrals.js'
import type { MatterStory } from '../story.js'
import { supplementsOf, type Supplement } from './state.js'

/**
 * To look after what was asked for, until it is there or its day has passed. Nothing hangs on it: when the day passes without
 * an answer the duty is no longer owed, and the periods of the law go on as before.
 */
export const supplementDuties = (story: MatterStory): readonly Duty[] =>
  supplementsOf(story).map((one) => {
    const { asked } = one
    const clock = houseClock(story, 'HOUSE-SUPPLEMENT', {
      ...{ eventOn: asked.on, eventWhat: 'SUPPLEMENT_ASKED', period: null, writtenOn: asked.answerBy },
    })
    return dutyFrom(clock, { event: asked, owedBy: organ(asked.organId), end: endOf(story, one) })
  })

function endOf(story: MatterStory, { asked, completeOn }: Supplement): DutyEnd | null {
  const isIn = (day: string) => day >= asked.on && day <= asked.answerBy
  const passed = passedOn(story, asked)
  if (completeOn !== null && isIn(completeOn) && !(passed !== null && passed < completeOn))
    return { how: 'MET', on: completeOn }
  if (passed !== null && isIn(passed)) return { how: 'SUPERSEDED', on: passed }
  return story.asOf > asked.answerBy ? { how: 'NOT_OWED', on: asked.answerBy } : null
}

/** The organ decided, sent the matter on, or its papers went back: it waits no more. */
function passedOn(story: MatterStory, { organId, on }: Supplement['asked']) {
  const steps = [
    ...story.of('OPINION_ISSUED').filter((fact) => fact.organId === organId),
    ...story.of('ADVICE_DECIDED').filter((fact) => fact.organId === organId),
    ...story.of('REFERRED').filter((fact) => fact.organId === organId),
    ...referralsOf(story).flatMap((one) =>
      one.toOrganId === organId && one.handedBackOn !== null ? [{ on: one.handedBackOn }] : [],
    ),
  ]
  return firstOf(steps.filter((step) => step.on >= on))?.on ?? null
}
