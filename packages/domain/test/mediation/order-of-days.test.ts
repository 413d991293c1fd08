import { describe, expect, it } from 'vitest'
import { mayMediateOn, mayMoveTo, mayTakeOn, MEDIATION_REFUSALS } from '../../src/mediation/index.js'
import { aCase, aMediationFact, day, theCase } from './a-mediation.js'

const said = (verdict: ReturnType<typeof mayTakeOn>) => (verdict.isGranted ? 'granted' : verdict.refusal.code)
const session = (on: string) =>
  aMediationFact({
    ...{ kind: 'SESSION_HELD', on: day(on), sessionId: on, place: '调解室', fromTime: '09:00', untilTime: '10:00' },
    ...{ isPublic: false, claimants: 1, respondents: 1, record: '略' },
  })
/** led in on the 4th, taken on the 7th, a session on the 14th, a text on the 20th of March */
const aRunningCase = () => theCase([...aCase(), session('2022-03-14')])
const of = (kind: string) => {
  const fact = aRunningCase().log.facts.find((one) => one.kind === kind)
  if (!fact) throw new Error(kind)
  return fact
}

describe('the order of the days of a mediation (人民调解法 第十七条、第二十一条)', () => {
  it.each([
    ['2022-03-03', 'TAKEN_BEFORE_LED_IN'],
    ['2022-03-04', 'granted'],
  ])('taken on %s, led in on the 4th: %s', (on, code) => {
    expect(said(mayTakeOn(aRunningCase(), day(on)))).toBe(code)
  })

  it.each([
    ['SESSION_HELD', '2022-03-06', 'MEDIATED_BEFORE_TAKEN'],
    ['SESSION_HELD', '2022-03-07', 'granted'],
    ['PROLONGED', '2022-03-06', 'MEDIATED_BEFORE_TAKEN'],
    ['FRAMEWORK_DRAFTED', '2022-03-06', 'MEDIATED_BEFORE_TAKEN'],
    // Both sides may have been told of their rights, and somebody named, while it was being looked at.
    ['RIGHTS_TOLD', '2022-03-06', 'granted'],
    ['MEMBER_NAMED', '2022-03-06', 'granted'],
  ] as const)('%s of %s, taken on the 7th: %s', (kind, on, code) => {
    expect(said(mayMediateOn(aRunningCase(), kind, day(on)))).toBe(code)
  })

  it.each([
    ['TAKEN', '2022-03-14', 'granted'],
    ['TAKEN', '2022-03-15', 'TAKEN_AFTER_MEDIATING'],
    ['TAKEN', '2022-03-04', 'granted'],
    ['TAKEN', '2022-03-02', 'TAKEN_BEFORE_LED_IN'],
    ['SESSION_HELD', '2022-03-06', 'MEDIATED_BEFORE_TAKEN'],
    ['SESSION_HELD', '2022-03-08', 'granted'],
    ['CONSENTED', '2022-03-01', 'granted'],
  ])('%s was really of %s: %s', (kind, on, code) => {
    expect(said(mayMoveTo(aRunningCase(), of(kind), day(on)))).toBe(code)
  })

  it('lets what is wrong already be put right, step by step', () => {
    // Two sessions were recorded before the taking, by an office that did not ask yet.
    const wrong = theCase([...aCase(), session('2022-03-05'), session('2022-03-06')])
    const [first] = wrong.log.of('SESSION_HELD')
    const taken = wrong.taken
    if (!first || !taken) throw new Error('no such entries')
    expect(said(mayMoveTo(wrong, first, day('2022-03-07')))).toBe('granted')
    expect(said(mayMoveTo(wrong, taken, day('2022-03-06')))).toBe('granted')
    expect(said(mayMoveTo(wrong, taken, day('2022-03-08')))).toBe('TAKEN_AFTER_MEDIATING')
  })

  it('names the days and what to do', () => {
    const refusal = mayMoveTo(aRunningCase(), of('TAKEN'), day('2022-03-15'))
    if (refusal.isGranted) throw new Error('granted')
    expect(refusal.refusal.facts).toMatchObject({ on: '2022-03-15', firstOn: '2022-03-14' })
    expect(MEDIATION_REFUSALS['TAKEN_AFTER_MEDIATING']?.(refusal.refusal.facts).zh).toContain('2022-03-14')
  })
})
