import { addDays } from '@petition/law'
import { needsOf, type ConsentForm, type NeedKind, type NeedPurpose } from '@petition/domain'
import { recordNeed, withdrawNeed } from '../../matters/index.js'
import type { Course } from './course.js'

interface Told {
  readonly need: NeedKind
  readonly words: string | null
  readonly purposes: readonly NeedPurpose[]
  readonly consentForm: ConsentForm
}

const TOLD: readonly Told[] = [
  { need: 'STEP_FREE', words: '请安排一层接待室', purposes: ['RECEIVING'], consentForm: 'SPOKEN' },
  { need: 'SIGN_LANGUAGE', words: null, purposes: ['RECEIVING', 'HEARING'], consentForm: 'WRITTEN' },
  { need: 'OTHER', words: '文书请用大号字打印', purposes: ['SERVING'], consentForm: 'WRITTEN' },
  { need: 'INTERPRETER', words: '请安排方言翻译', purposes: ['RECEIVING'], consentForm: 'SPOKEN' },
]

/** Somebody tells what they need to be received or served, and agrees that it is written down for this matter alone; or thinks better of it. */
export function tellsNeed(course: Course, login: string, what: 'KEPT' | 'WITHDRAWN'): void {
  const told = course.chance.pick(TOLD)
  const consentOn = course.day
  const until = addDays(consentOn, 120)
  course.by(login, (hand) => hand.does(recordNeed, { ...told, partyId: hand.party(0), consentOn, until }))
  if (what === 'KEPT') return
  course.pass(1, 3)
  course.by(login, async (hand) => {
    const needId = needsOf((await hand.file()).story).at(-1)?.recorded.needId ?? ''
    await hand.does(withdrawNeed, { needId })
  })
}
