import { describe, expect, it } from 'vitest'
import { answerScenario, type ScenarioAsk, type ScenarioFact } from '../src/scenario/index.js'

type Told = Omit<ScenarioFact, 'id'> & { id?: string; fact: string }
type Frame = {
  default_acceptance?: boolean
  organ_kinds?: Record<string, string>
  petitioners?: string[]
  ask?: ScenarioAsk[]
}

const ask = (as_of: string, facts: Told[], frame: Frame = {}) =>
  answerScenario({
    domain: 'petition',
    as_of,
    facts: facts.map((fact, at) => ({ ...fact, id: fact.id ?? `f${at + 1}` }) as ScenarioFact),
    ...frame,
  })

/** Clock → [last day, state, ended on] of one owner. */
const clocks = (answer: ReturnType<typeof ask>, owner?: string) =>
  Object.fromEntries(
    answer.obligations
      .filter((one) => owner === undefined || one.owed_by === owner)
      .map((one) => [one.clock, [one.lawful_last_day, one.state, one.ended_on]]),
  )

const atOffice = {
  fact: 'petition_received',
  at: 'PO',
  at_kind: 'petition_office',
  class: 'request',
  channel: 'letter',
}
const atOrgan = { fact: 'petition_received', at: 'O1', at_kind: 'organ', class: 'request', channel: 'visit' }
const toO1 = [
  { ...atOffice, date: '2023-03-01' },
  { fact: 'forwarded', date: '2023-03-03', by: 'PO', to: 'O1' },
  { fact: 'item_received', date: '2023-03-03', at: 'O1', from: 'PO', how: 'forwarded' },
]

describe('信访工作条例 第二十二条', () => {
  it('a visitor with a lawsuit matter is guided, which ends the sorting', () => {
    const answer = ask('2023-03-20', [
      { ...atOffice, channel: 'visit', subject: 'litigation', date: '2023-03-01' },
      { fact: 'guided', date: '2023-03-02', by: 'PO' },
    ])
    expect(clocks(answer)['XF-SORT15']).toEqual(['2023-03-16', 'met_on_time', '2023-03-02'])
    expect(answer.gates).toEqual([
      { fact: 'f1', gate: 'G-LAWSUIT', effect: 'led_elsewhere', article: '信访工作条例 art.22(2)' },
    ])
  })

  it('the closing report is due on the day that the assigner wrote, which does not roll', () => {
    const answer = ask('2023-05-02', [
      { ...atOffice, date: '2023-03-01' },
      { fact: 'assigned', date: '2023-03-03', by: 'PO', to: 'O1', report_by: '2023-05-01' },
      { fact: 'item_received', date: '2023-03-03', at: 'O1', from: 'PO', how: 'assigned', report_by: '2023-05-01' },
    ])
    expect(clocks(answer)['XF-ASSIGN']).toEqual(['2023-05-01', 'overdue', null])
  })
})

describe('信访工作条例 第二十三条', () => {
  it('an unclear name or address excuses the notice only where the petition was brought directly', () => {
    const answer = ask('2023-03-20', [{ ...atOrgan, name_address_clear: false, date: '2023-03-01' }])
    expect(clocks(answer)['XF-NOTICE15-DIRECT']?.[1]).toBe('not_owed')
  })

  it('political-legal organs tell the petitioner under their own rules', () => {
    const answer = ask('2023-03-20', toO1, { organ_kinds: { O1: 'political_legal' } })
    expect(clocks(answer)['XF-NOTICE15-FWD']?.[1]).toBe('not_owed')
  })

  it.each([
    ['without reasons', '2023-03-06', false, 'running'],
    ['on the sixth working day', '2023-03-13', true, 'met_late'],
  ])('an objection %s is recorded and changes nothing', (_, date, reasons, state) => {
    const asOf = date === '2023-03-06' ? '2023-03-06' : '2023-03-14'
    const answer = ask(asOf, [
      ...toO1,
      { fact: 'objection', date, by: 'O1', to: 'PO', reasons },
      { fact: 'objection_answered', date, by: 'PO', to: 'O1', agreed: true },
    ])
    expect(answer.refused).toEqual([{ fact: 'f4', article: '信访工作条例 art.23(3)' }])
    expect(clocks(answer)['XF-OBJECT5']?.[1]).toBe(state)
    expect(clocks(answer)['XF-NOTICE15-FWD']?.[1]).toBe('running')
    expect(answer.gates).toEqual([])
  })

  it('an objection that the sender rejects leaves the item and the notice where they are', () => {
    const answer = ask('2023-03-10', [
      ...toO1,
      { fact: 'objection', date: '2023-03-07', by: 'O1', to: 'PO', reasons: true },
      { fact: 'objection_answered', date: '2023-03-09', by: 'PO', to: 'O1', agreed: false },
    ])
    expect(clocks(answer)['XF-NOTICE15-FWD']).toEqual(['2023-03-20', 'running', null])
  })

  it('before May 2022 the organ decided on acceptance instead and could not object', () => {
    const answer = ask(
      '2022-04-20',
      [
        { ...atOffice, date: '2022-04-06' },
        { fact: 'forwarded', date: '2022-04-08', by: 'PO', to: 'O1' },
        { fact: 'item_received', date: '2022-04-08', at: 'O1', from: 'PO', how: 'forwarded' },
      ],
      { ask: [{ act: 'object', by: 'O1' }] },
    )
    expect(Object.keys(clocks(answer, 'O1'))).toEqual(['XF05-ACCEPT15'])
    expect(answer.obligations.find((one) => one.clock === 'XF05-ACCEPT15')?.article).toBe('信访条例(2005) art.21(2)')
    expect(answer.acts[0]?.lawful).toBe(false)
  })
})

describe('信访工作条例 第三十四条', () => {
  const accepted = { fact: 'accepted', date: '2022-05-10', by: 'O1' }
  const extension = { fact: 'extension', by: 'O1', head_approved: true }

  it.each([
    ['31 days', { date: '2022-07-01', days: 31, notice_served: '2022-07-01' }],
    ['without the head', { date: '2022-07-01', days: 10, head_approved: false, notice_served: '2022-07-01' }],
    ['after the lawful last day', { date: '2022-07-12', days: 10, notice_served: '2022-07-12' }],
    ['told to nobody', { date: '2022-07-01', days: 10, notice_served: null }],
    ['told too late', { date: '2022-07-01', days: 10, notice_served: '2022-07-12' }],
  ])('an extension of or %s has no effect', (_, how) => {
    const answer = ask('2022-07-20', [accepted, { ...extension, ...how } as unknown as Told])
    expect(answer.refused).toEqual([{ fact: 'f2', article: '信访工作条例 art.34' }])
    expect(clocks(answer)).toEqual({ 'XF-HANDLE60': ['2022-07-11', 'overdue', null] })
  })

  it('two extensions within thirty days add up; a third beyond them has no effect', () => {
    const more = (date: string, days: number) => ({ ...extension, date, days, notice_served: date })
    const answer = ask('2022-07-25', [accepted, more('2022-07-05', 10), more('2022-07-15', 20), more('2022-07-20', 1)])
    expect(clocks(answer)['XF-EXT30']).toEqual(['2022-08-08', 'running', null])
    expect(answer.refused.map((one) => one.fact)).toEqual(['f4'])
  })

  it('the sixty days are met when the last petitioner has the opinion', () => {
    const served = (date: string, to: string) => ({ fact: 'opinion_served', date, by: 'O1', to, means: 'direct' })
    const facts = [accepted, served('2022-06-01', 'P1')]
    const two = { petitioners: ['P1', 'P2'] }
    expect(clocks(ask('2022-07-12', facts, two), 'O1')['XF-HANDLE60']?.[1]).toBe('overdue')
    const all = ask('2022-07-12', [...facts, served('2022-06-20', 'P2')], two)
    expect(clocks(all, 'O1')['XF-HANDLE60']).toEqual(['2022-07-11', 'met_on_time', '2022-06-20'])
  })

  it('with the reading switched on, no written acceptance by day 15 counts as day 15, unrolled', () => {
    const facts = [...toO1, { fact: 'route_decided', date: '2023-03-08', by: 'O1', route: 6 }]
    expect(clocks(ask('2023-04-01', facts), 'O1')['XF-HANDLE60']).toBeUndefined()
    const answer = ask('2023-04-01', facts, { default_acceptance: true })
    expect(answer.obligations.find((one) => one.clock === 'XF-HANDLE60')?.event_day).toBe('2023-03-18')
    const late = ask('2023-04-01', [...facts, { fact: 'accepted', date: '2023-03-25', by: 'O1' }], {
      default_acceptance: true,
    })
    expect(late.obligations.filter((one) => one.clock === 'XF-HANDLE60').map((one) => one.event_day)).toEqual([
      '2023-03-18',
    ])
  })

  it('a road found after the acceptance takes the place of the sixty days', () => {
    const answer = ask('2022-06-20', [accepted, { fact: 'route_decided', date: '2022-06-01', by: 'O1', route: 2 }])
    expect(clocks(answer)['XF-HANDLE60']?.[1]).toBe('superseded')
  })
})

describe('简易办理', () => {
  const chosen = { fact: 'simple_chosen', date: '2023-03-06', by: 'O1' }

  it('has three and ten working days', () => {
    const answer = ask('2023-03-09', [...toO1, chosen, { fact: 'accepted', date: '2023-03-07', by: 'O1' }])
    expect(clocks(answer, 'O1')['JY-ACCEPT3']).toEqual(['2023-03-08', 'met_on_time', '2023-03-07'])
    expect(clocks(answer, 'O1')['JY-HANDLE10']).toEqual(['2023-03-21', 'running', null])
  })

  it('when left runs on as an ordinary item from the same acceptance', () => {
    const answer = ask('2023-03-20', [
      ...toO1,
      chosen,
      { fact: 'accepted', date: '2023-03-07', by: 'O1' },
      { fact: 'simple_left', date: '2023-03-17', by: 'O1' },
    ])
    expect(clocks(answer, 'O1')['JY-HANDLE10']?.[1]).toBe('superseded')
    expect(clocks(answer, 'O1')['XF-HANDLE60']).toEqual(['2023-05-06', 'running', null])
  })

  it('is not open for an assigned item', () => {
    const facts = toO1.map((fact) => (fact.fact === 'item_received' ? { ...fact, how: 'assigned' } : fact))
    const answer = ask('2023-03-09', [...facts, chosen], { ask: [{ act: 'use_simple_handling', by: 'O1' }] })
    expect(answer.refused).toEqual([{ fact: 'f4', article: '信访事项简易办理办法 art.5' }])
    expect(answer.acts[0]?.lawful).toBe(false)
  })

  it('a level between passes on within one working day', () => {
    const answer = ask('2023-03-09', [
      { fact: 'item_received', date: '2023-03-03', at: 'O1', from: 'PO', how: 'forwarded', between_level: true },
      { fact: 'passed_on', date: '2023-03-07', by: 'O1', to: 'O2' },
    ])
    expect(clocks(answer, 'O1')).toEqual({ 'JY-PASS1': ['2023-03-06', 'met_late', '2023-03-07'] })
  })
})

describe('送达 (民事诉讼法, by analogy)', () => {
  it.each([
    ['left at home without a record', { means: 'left_at_home', recorded: false }, '民事诉讼法 art.89'],
    ['electronically without consent', { means: 'electronic', consent: false }, '民事诉讼法 art.90'],
  ])('a paper %s is not served', (_, how, article) => {
    const answer = ask('2022-07-01', [
      { fact: 'accepted', date: '2022-05-10', by: 'O1' },
      { fact: 'opinion_served', date: '2022-06-01', by: 'O1', to: 'P1', ...how } as unknown as Told,
    ])
    expect(answer.refused).toEqual([{ fact: 'f2', article }])
    expect(clocks(answer)).toEqual({ 'XF-HANDLE60': ['2022-07-11', 'running', null] })
  })
})

describe('信访工作条例 第三十五、三十六条', () => {
  const answered = [
    { fact: 'accepted', date: '2022-05-10', by: 'O1' },
    { fact: 'opinion_served', date: '2022-06-01', by: 'O1', to: 'P1', means: 'direct' },
  ]

  it('a request after the window is recorded and without effect; the postmark saves one posted in time', () => {
    const request = { fact: 'review_requested', date: '2022-07-04', by: 'P1', to: 'R1' }
    const late = ask('2022-07-10', [...answered, request])
    expect(late.refused).toEqual([{ fact: 'f3', article: '信访工作条例 art.35' }])
    expect(clocks(late)['XF-REVIEW-DEC30']).toBeUndefined()
    const posted = ask('2022-07-10', [...answered, { ...request, postmark: '2022-06-30' }])
    expect(clocks(posted)['XF-REVIEW-REQ30']).toEqual(['2022-07-01', 'met_on_time', '2022-06-30'])
    expect(clocks(posted)['XF-REVIEW-DEC30']).toEqual(['2022-08-03', 'running', null])
  })

  it('neither review nor re-review can be extended', () => {
    const facts = [
      ...answered,
      { fact: 'review_requested', date: '2022-06-15', by: 'P1', to: 'R1' },
      { fact: 'review_extension', date: '2022-07-10', by: 'R1', days: 10 },
    ]
    const answer = ask('2022-07-20', facts, {
      ask: [
        { act: 'extend_review', by: 'R1' },
        { act: 'decide_review', by: 'R1' },
      ],
    })
    expect(answer.refused).toEqual([{ fact: 'f4', article: '信访工作条例 art.35' }])
    expect(answer.acts.map((act) => act.lawful)).toEqual([false, true])
    expect(clocks(answer)['XF-REVIEW-DEC30']).toEqual(['2022-07-15', 'overdue', null])
  })

  it('stands still without a last day while a hearing in re-review lasts', () => {
    const facts = [
      ...answered,
      { fact: 'review_requested', date: '2022-06-15', by: 'P1', to: 'R1' },
      { fact: 'review_opinion_served', date: '2022-08-03', by: 'R1', to: 'P1', means: 'direct' },
      { fact: 'recheck_requested', date: '2022-09-01', by: 'P1', to: 'C1' },
      { fact: 'hearing_begins', date: '2022-09-12', by: 'C1' },
    ]
    expect(clocks(ask('2022-09-20', facts), 'C1')['XF-RECHECK-DEC30']).toEqual([null, 'suspended', null])
  })

  it('more than five representatives are recorded without effect', () => {
    const answer = ask('2022-06-10', [
      { ...atOffice, date: '2022-06-01' },
      { fact: 'representatives_named', date: '2022-06-01', by: 'P1', number: 6 },
    ])
    expect(answer.refused).toEqual([{ fact: 'f2', article: '信访工作条例 art.20(3)' }])
  })

  it('the same matter past its period may be brought to the higher organ; new facts open a new matter', () => {
    const again = (date: string, facts_and_reasons: string) => ({
      fact: 'brought_again',
      date,
      at: 'H1',
      at_kind: 'organ',
      level: 'higher',
      facts_and_reasons,
    })
    const accepted = { fact: 'accepted', date: '2022-05-10', by: 'O1' }
    const gate = (facts: Told[]) => ask('2022-08-01', facts).gates.map((one) => one.gate)
    expect(gate([accepted, again('2022-07-11', 'same')])).toEqual(['G-PENDING'])
    expect(gate([accepted, again('2022-07-12', 'same')])).toEqual([])
    expect(gate([accepted, again('2022-07-01', 'new')])).toEqual([])
  })

  it('a withdrawn matter owes nothing any more', () => {
    const answer = ask('2022-07-20', [
      { fact: 'accepted', date: '2022-05-10', by: 'O1' },
      { fact: 'withdrawn', date: '2022-06-01', by: 'P1' },
    ])
    expect(clocks(answer)['XF-HANDLE60']?.[1]).toBe('not_owed')
  })
})
