import { addDays, localDate } from '@petition/law'
import { expect, it } from 'vitest'
import { holderOf } from '../src/matters/index.js'
import { aFact, aReceived, aReferral, aStory } from '../src/testing.js'

const START = localDate('2022-05-05')
const on = (days: number) => addDays(START, days)
const given = (day: number, deskId: string) => aFact('O1', { kind: 'ALLOCATED', on: on(day), accountId: null, deskId })

it('a corrected day of the referral takes the matter from nobody', () => {
  const referral = aReferral(on(1))
  const correction = aFact('PO', {
    ...{ kind: 'CORRECTED', on: on(3), factId: referral.id, set: { on: on(2) }, isAnnulled: false, reason: '误录' },
  })
  const story = aStory([aReceived(START), referral, given(1, 'desk'), correction], on(3))
  expect(holderOf(story)).toEqual({ organId: 'O1', accountId: null, deskId: 'desk' })
})

it('whoever had it before the papers went back has it no more', () => {
  const story = aStory(
    [
      ...[aReceived(START), aReferral(on(1)), given(1, 'first')],
      aFact('O1', { kind: 'OBJECTED', on: on(2), referralId: 'r1', hasReasons: true, reasons: '不属职责' }),
      aFact('PO', { kind: 'OBJECTION_ANSWERED', on: on(3), referralId: 'r1', isAgreed: true, reasons: '' }),
      aReferral(on(4), 'O1', 'r2'),
    ],
    on(5),
  )
  expect(holderOf(story)).toEqual({ organId: 'O1', accountId: null, deskId: null })
})
