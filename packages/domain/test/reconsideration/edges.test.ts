import { describe, expect, it } from 'vitest'
import { dutyState } from '../../src/casework/index.js'
import {
  acceptanceOf,
  comesBeforeLawsuit,
  currentSuspension,
  endOf,
  lateApplication,
  lawOfRecon,
  openPapers,
  reconActsFor,
  reconDuties,
  refusalOf,
  type ChallengedAct,
  type ReconActName,
  type ReconFact,
} from '../../src/reconsideration/index.js'
import { accepted, aFact, anAct, anApplication, clocks, day, logOn, served } from './builders.js'

const answer = (facts: readonly ReconFact[], asOf: string, act: ReconActName) => {
  const verdict = lawOfRecon(logOn(facts, asOf), act)
  return verdict.isGranted ? null : verdict.refusal.code
}
const asked = (on: string, more: { receivedOn?: string; setDays?: number } = {}) =>
  aFact(
    on,
    {
      ...{ kind: 'SUPPLEMENT_ASKED', items: ['授权委托书'], setDays: more.setDays ?? null },
      receivedOn: more.receivedOn ? day(more.receivedOn) : null,
    },
    'ask',
  )
const came = (on: string, more: { postmarkOn?: string; goodReason?: string } = {}) =>
  aFact(on, {
    ...{ kind: 'SUPPLEMENT_RECEIVED', items: ['授权委托书'], isComplete: true, goodReason: more.goodReason ?? null },
    postmarkOn: more.postmarkOn ? day(more.postmarkOn) : null,
  })
const refusal = (on: string) =>
  aFact(on, {
    ...{ kind: 'NOT_ACCEPTED', ground: 'NOT_COMPETENT', reason: '不属于本机关管辖', competentOrgan: null },
    approvedBy: 'HEAD',
  })

describe('第30条、第31条: further and late material', () => {
  // Received Monday 4 March 2024, asked on the 6th, noticed on Thursday the 7th: 8, 11-15, 18-21 March are the ten days.
  const waiting = [
    ...anApplication('2024-03-04', { isComplete: false }),
    asked('2024-03-06'),
    served('2024-03-07', 'RECON_SUPPLEMENT_NOTICE', 'ask'),
  ]

  it('what comes after silence accepted the application restarts nothing', () => {
    // Monday 18 March: 19, 20, 21, 22, 25.
    const silent = [...waiting, came('2024-03-18'), aFact('2024-03-26', { kind: 'COPY_SENT', toOrganId: 'RESP' })]
    const further = [...silent, came('2024-04-08')]
    expect(acceptanceOf(logOn(further, '2024-04-09'))).toMatchObject({ on: '2024-03-25', how: 'SILENCE' })
    expect(clocks(further, '2024-04-09', 'FY-ACCEPT5').at(-1)).toMatchObject({
      eventOn: '2024-03-18',
      lawfulLastOn: '2024-03-25',
      state: 'MET_ON_TIME',
    })
  })

  it('what comes while the examination runs begins it anew', () => {
    // Thursday 21 March: 22, 25-28.
    const further = [...waiting, came('2024-03-18'), came('2024-03-21')]
    expect(acceptanceOf(logOn(further, '2024-03-27'))).toBeNull()
    expect(acceptanceOf(logOn(further, '2024-03-28'))).toMatchObject({ on: '2024-03-28', how: 'SILENCE' })
  })

  it.each([
    ['late, no reason', came('2024-03-25'), null],
    ['late, a good reason', came('2024-03-25', { goodReason: '住院' }), '2024-04-01'],
    ['in time by the postmark', came('2024-03-25', { postmarkOn: '2024-03-21' }), '2024-04-01'],
  ])('%s', (_, material, lastOn) => {
    // Monday 25 March: 26, 27, 28, 29 March, 1 April.
    const facts = [...waiting, material]
    expect(acceptanceOf(logOn(facts, '2024-04-03'))?.on ?? null).toBe(lastOn)
    expect(answer(facts, '2024-03-26', 'recordReconGivenUp')).toBe(lastOn === null ? null : 'RECON_NOT_WAITING')
  })
})

describe('第30条第1款至第3款: the fifth working day', () => {
  // Monday 4 March 2024: 5, 6, 7, 8, 11 March.
  const application = anApplication('2024-03-04')

  it.each(['acceptReconsideration', 'askReconSupplement', 'refuseReconsideration'] as const)(
    '%s is still possible on it, and not on the day after',
    (act) => {
      expect(answer(application, '2024-03-11', act)).toBeNull()
      expect(answer(application, '2024-03-12', act)).toMatch(/RECON_(ACCEPTED_ALREADY|EXAMINATION_OVER)/)
      const viewer = { kind: 'account', accountId: 'x', organId: 'REC', organKind: 'POLITICAL_LEGAL' } as const
      const sight = { bodyOrganId: 'REC', respondentOrganId: 'RESP', isTold: false }
      const names = (on: string) =>
        reconActsFor(logOn(application, on), { ...viewer, roles: ['RECON_CLERK'] }, sight).map((one) => one.name)
      expect(names('2024-03-11')).toContain(act)
      expect(names('2024-03-12')).not.toContain(act)
    },
  )
})

describe('第20条、第21条、第32条: when it was too late to apply', () => {
  const lateOn = (on: string, act: Partial<ChallengedAct>, more: readonly ReconFact[] = []) =>
    lateApplication(logOn([...more, ...anApplication(on, { act: anAct(act) })], on))?.lastOn ?? null
  const untold = { wasToldOfRights: false }

  it.each([
    // 1 September 2020 + 60 = 31 October, a Saturday: Monday 2 November.
    ['an act known in 2020', '2024-03-04', { doneOn: day('2020-08-31'), knownOn: day('2020-09-01') }, '2020-11-02'],
    // Done on 1 June 2018 + 5 years = 1 June 2023, a Thursday; known only on 1 February 2024: within the sixty days.
    ['five years, told', '2024-03-04', { doneOn: day('2018-06-01'), knownOn: day('2024-02-01') }, '2023-06-01'],
    ['twenty years', '2024-03-04', { doneOn: day('2018-06-01'), knownOn: day('2024-02-01'), isImmovable: true }, null],
    // Done on 1 June 2010 + 5 years = 1 June 2015, a Monday, before every calendar.
    [
      'five years, not told, long ago',
      '2024-03-04',
      { ...untold, doneOn: day('2010-06-01'), knownOn: day('2024-02-01'), rightsLearnedOn: day('2024-02-01') },
      '2015-06-01',
    ],
    // 2017: 3 January 2023 + 60 = 4 March, a Saturday: Monday 6 March; the day of learning the rights moves nothing.
    [
      '2017, rights not told',
      '2023-03-07',
      { ...untold, doneOn: day('2023-01-03'), knownOn: day('2023-01-03'), rightsLearnedOn: day('2023-03-01') },
      '2023-03-06',
    ],
  ])('%s', (_, on, act, lastOn) => {
    expect(lateOn(on, act)).toBe(lastOn)
  })

  it('counts from the day on which the organ that fined had it', () => {
    // Known 2 January 2024 + 60 = 2 March, a Saturday: 4 March; handed in there on that day, here on 6 March.
    const through = aFact('2024-03-04', { kind: 'PENALTY_APPLICATION_RECEIVED', atOrganId: 'RESP' })
    const act = { doneOn: day('2024-01-02'), knownOn: day('2024-01-02') }
    expect(lateOn('2024-03-06', act)).toBe('2024-03-04')
    expect(lateOn('2024-03-06', act, [through])).toBeNull()
  })

  it('cites the paragraph that starts the sixty days when the rights were learned', () => {
    const act = anAct({ ...untold, knownOn: day('2023-06-01'), rightsLearnedOn: day('2024-02-01') })
    const facts = anApplication('2024-03-04', { act })
    const duty = reconDuties(logOn(facts, '2024-03-04')).find((one) => one.clock === 'FY-APPLY60')
    expect(duty).toMatchObject({ eventOn: '2024-02-01', citation: { article: '20(3)' } })
    expect(duty?.steps[0]).toMatchObject({ what: 'rights_learned' })
  })
})

describe('2017: 第17条、实施条例第29条', () => {
  it('a refusal after the five days has no effect', () => {
    // Tuesday 1 March 2022: 2, 3, 4, 7, 8 March.
    const at = (on: string) => refusalOf(logOn([...anApplication('2022-03-01'), refusal(on)], '2022-03-20'))?.on ?? null
    expect(at('2022-03-08')).toBe('2022-03-08')
    expect(at('2022-03-09')).toBeNull()
  })

  it('asked, but never noticed, and over after the five days: the examination is owed by nobody', () => {
    const end = aFact('2022-03-20', { kind: 'TERMINATED', ground: 'WITHDRAWN', reason: '撤回', approvedBy: 'H' })
    const facts = [...anApplication('2022-03-01', { isComplete: false }), asked('2022-03-03', { setDays: 10 }), end]
    expect(clocks(facts, '2022-03-21', 'FY-ACCEPT5')).toMatchObject([{ state: 'MET_ON_TIME', endedOn: '2022-03-08' }])
  })

  it('supplement time begins with the receipt of the notice', () => {
    const facts = (more: readonly ReconFact[]) => [
      ...anApplication('2022-03-01', { isComplete: false }),
      asked('2022-03-03', { setDays: 10 }),
      ...more,
    ]
    const last = (more: readonly ReconFact[]) => clocks(facts(more), '2022-03-20', 'FY-DEC60')[0]?.rawLastOn
    // 1 March + 60 = 30 April. Noticed on the 7th, material on the 10th: four days, 4 May.
    const notice = served('2022-03-07', 'RECON_SUPPLEMENT_NOTICE', 'ask')
    expect(last([notice, came('2022-03-10')])).toBe('2022-05-04')
    expect(last([came('2022-03-10')])).toBe('2022-04-30')
  })

  it('opens the court after a refusal for natural resources alone (第30条第1款)', () => {
    const areas = ['PENALTY_ON_THE_SPOT', 'NATURAL_RESOURCES', 'FAILURE_TO_PERFORM', 'INFORMATION_REFUSED'] as const
    const first = (text: Parameters<typeof comesBeforeLawsuit>[1]) =>
      areas.filter((area) => comesBeforeLawsuit(area, text))
    expect(first('reconsideration-2017')).toEqual(['NATURAL_RESOURCES'])
    expect(first('reconsideration-2023')).toEqual([...areas])
    const act = anAct({ area: 'FAILURE_TO_PERFORM', doneOn: null, knownOn: day('2022-02-10') })
    const ended = [
      ...anApplication('2022-03-01', { act }),
      aFact('2022-03-04', { ...noBody, kind: 'NOT_ACCEPTED' }, 'no'),
      served('2022-03-07', 'RECON_NOT_ACCEPTED', 'no'),
    ]
    expect(endOf(logOn(ended, '2022-03-08'))?.how).toBe('NOT_ACCEPTED')
    expect(clocks(ended, '2022-03-08', 'FY-SUE15')).toEqual([])
  })
})
const noBody = { ground: 'NO_REQUEST', reason: '无具体请求', competentOrgan: null, approvedBy: 'H' } as const

describe('第54条、第55条、第62条第2款: the simple procedure', () => {
  // Accepted Monday 4 March 2024 + 30 = 3 April.
  const simple = [...anApplication('2024-03-01'), accepted('2024-03-04', 'SIMPLE')]

  it('changes while the thirty days run, not after', () => {
    expect(answer(simple, '2024-04-03', 'changeReconProcedure')).toBeNull()
    expect(answer(simple, '2024-04-04', 'changeReconProcedure')).toBe('RECON_PERIOD_OVER')
  })

  it('leaves out a suspension, no survey', () => {
    const survey = [
      aFact('2024-03-11', { kind: 'PAUSE_BEGAN', pause: 'SURVEY', reason: '现场' }),
      aFact('2024-03-13', { kind: 'PAUSE_ENDED', pause: 'SURVEY', result: '笔录' }),
    ]
    const stay = [
      aFact('2024-03-11', { kind: 'SUSPENDED', ground: 8, reason: '另案' }),
      aFact('2024-03-13', { kind: 'RESUMED', reason: '审结' }),
    ]
    const last = (more: readonly ReconFact[]) => clocks([...simple, ...more], '2024-03-20', 'FY-S-DEC30')[0]?.rawLastOn
    expect(last(survey)).toBe('2024-04-03')
    expect(last(stay)).toBe('2024-04-06')
  })
})

describe('第39条: which resumption belongs to which suspension', () => {
  const stood = (on: string, id: string) => aFact(on, { kind: 'SUSPENDED', ground: 8, reason: '另案' }, id)
  const resumed = (on: string, id = `r${on}`) => aFact(on, { kind: 'RESUMED', reason: '审结' }, id)
  const base = [...anApplication('2024-03-01'), accepted('2024-03-04')]
  const gone = (factId: string) =>
    aFact('2024-04-20', { kind: 'CORRECTED', factId, set: {}, isAnnulled: true, reason: '误' })

  it('one whose own was taken out goes on until the next', () => {
    const facts = [stood('2024-03-11', 's1'), resumed('2024-03-13', 'r1'), stood('2024-03-18', 's2')]
    const log = (more: readonly ReconFact[]) => logOn([...base, ...facts, ...more], '2024-04-20')
    expect(currentSuspension(log([resumed('2024-03-20')]))).toBeNull()
    // The first suspension was a mistake: its resumption is not that of the second.
    expect(currentSuspension(log([gone('s1')]))?.began.id).toBe('s2')
    // 4 March + 60 = 3 May; 11 to 20 March are ten days: 13 May.
    const last = clocks([...base, ...facts, resumed('2024-03-20'), gone('r1')], '2024-04-20', 'FY-DEC60')
    expect(last).toMatchObject([{ rawLastOn: '2024-05-13' }])
  })
})

describe('第31条第1款: asking for what is missing', () => {
  const incomplete = anApplication('2024-03-04', { isComplete: false })
  const state = (more: readonly ReconFact[], on: string) => clocks([...incomplete, ...more], on, 'FY-SUPPL-NOTE5')[0]

  it('is done with the notice, and not owed once accepted or over', () => {
    expect(state([asked('2024-03-06')], '2024-03-06')).toMatchObject({ state: 'MET_ON_TIME', endedOn: '2024-03-06' })
    expect(state([accepted('2024-03-07')], '2024-03-20')).toMatchObject({ state: 'NOT_OWED', endedOn: '2024-03-07' })
    expect(state([refusal('2024-03-08')], '2024-03-20')).toMatchObject({ state: 'NOT_OWED', endedOn: '2024-03-08' })
  })
})

describe('第41条、第50条: ended while a hearing is set', () => {
  const plan = {
    ...{
      hearingId: 'h1',
      hearingOn: day('2024-03-25'),
      from: '09:00',
      until: '11:00',
      roomId: 'r1',
      roomName: '听证室',
    },
    ...{ chairId: 'c', memberIds: ['m1', 'm2'], recorderId: 'w', subject: '处罚', isPublic: true, isRequired: false },
  }
  const facts = [
    ...anApplication('2024-03-01'),
    accepted('2024-03-04'),
    aFact('2024-03-12', { kind: 'HEARING_SET', ...plan }, 'hear'),
    aFact('2024-03-13', { kind: 'TERMINATED', ground: 'WITHDRAWN', reason: '撤回', approvedBy: 'H' }, 'end'),
  ]

  it('its notice is owed no more, and it can be called off', () => {
    const log = logOn(facts, '2024-03-14')
    expect(openPapers(log).map((one) => one.paper)).not.toContain('RECON_HEARING_NOTICE')
    const told = reconDuties(log).filter((one) => one.key === 'HOUSE-RECON-TELL:hear')
    expect(told.map((one) => dutyState(one, log.asOf))).toEqual(['NOT_OWED'])
    expect(answer(facts, '2024-03-14', 'cancelReconHearing')).toBeNull()
    expect(answer(facts, '2024-03-14', 'moveReconHearing')).toBe('RECON_ENDED')
  })
})
