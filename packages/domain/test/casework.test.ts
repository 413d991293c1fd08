import { localDate, officialCalendar } from '@petition/law'
import { describe, expect, test } from 'vitest'
import { caseLog, type CaseFactHead, type CorrectionBody } from '../src/casework/index.js'

type Fact =
  | (CaseFactHead & { readonly kind: 'TAKEN'; readonly by: string })
  | (CaseFactHead & { readonly kind: 'ENDED' })
  | (CaseFactHead & { readonly kind: 'CORRECTED' } & CorrectionBody)

const head = (id: string, on: string) => ({
  ...{ id, on: localDate(on), recordedAt: `${on}T02:00:00.000Z`, byAccountId: null, organId: 'O' },
})
const taken = (id: string, on: string, by = 'A'): Fact => ({ ...head(id, on), kind: 'TAKEN', by })
const ended = (id: string, on: string): Fact => ({ ...head(id, on), kind: 'ENDED' })
const correct = (factId: string, set: Record<string, unknown>, isAnnulled = false): Fact => ({
  ...head(`c-${factId}`, '2022-06-01'),
  ...{ kind: 'CORRECTED', factId, set, isAnnulled, reason: '写错了' },
})
const logOn = (asOf: string, facts: readonly Fact[]) =>
  caseLog(facts, { asOf: localDate(asOf), calendar: officialCalendar, order: ['TAKEN', 'ENDED'] })

describe('the log of a case', () => {
  test('facts of one day stand in the order of the procedure, however they were told', () => {
    const log = logOn('2022-06-30', [ended('e', '2022-05-10'), taken('t', '2022-05-10')])
    expect(log.facts.map((fact) => fact.id)).toEqual(['t', 'e'])
    expect(log.first('TAKEN')?.by).toBe('A')
    expect(log.last('ENDED')?.id).toBe('e')
  })

  test('what happens after the day that is asked about has not happened', () => {
    expect(logOn('2022-05-10', [taken('t', '2022-05-10'), ended('e', '2022-05-11')]).of('ENDED')).toEqual([])
  })

  test('a correction changes the day and the words, the later one wins, and an annulled fact is out', () => {
    const facts = [
      ...[taken('t', '2022-05-10'), ended('e', '2022-05-20')],
      ...[correct('t', { on: '2022-05-12', by: 'B' }), correct('t', { by: 'C' }), correct('e', {}, true)],
    ]
    const log = logOn('2022-06-30', facts)
    expect(log.of('TAKEN')).toMatchObject([{ on: '2022-05-12', by: 'C' }])
    expect(log.first('ENDED')).toBeNull()
  })
})
