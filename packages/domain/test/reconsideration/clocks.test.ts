import { describe, expect, it } from 'vitest'
import { acceptanceOf, endOf, lawOfRecon, reconStageOf } from '../../src/reconsideration/index.js'
import {
  accepted,
  aFact,
  anAct,
  anApplication,
  clocks,
  copyReceived,
  copySent,
  day,
  decided,
  logOn,
  reply,
  served,
} from './builders.js'

describe('行政复议法（2023）第30条、第48条、第62条: the same event in working days (FY-003)', () => {
  const facts = [
    ...anApplication('2024-09-20'),
    accepted('2024-09-24'),
    copySent('2024-09-25'),
    copyReceived('2024-09-26'),
  ]

  it.each([
    ['FY-ACCEPT5', { eventOn: '2024-09-20', lawfulLastOn: '2024-09-27', state: 'MET_ON_TIME', endedOn: '2024-09-24' }],
    ['FY-SEND7', { eventOn: '2024-09-24', lawfulLastOn: '2024-10-09', state: 'MET_ON_TIME', endedOn: '2024-09-25' }],
    ['FY-REPLY10', { eventOn: '2024-09-26', lawfulLastOn: '2024-10-15', state: 'RUNNING', owedBy: 'RESP' }],
    ['FY-DEC60', { rawLastOn: '2024-11-23', lawfulLastOn: '2024-11-25', warnOn: '2024-11-23', state: 'RUNNING' }],
  ])('%s', (clock, expected) => {
    expect(clocks(facts, '2024-10-12', clock)).toMatchObject([expected])
  })
})

describe('行政复议法（2017）: receipt is acceptance, the answer has ten calendar days', () => {
  // Tuesday 1 March 2022: 2, 3, 4, 7, 8 March (5); 9, 10 March (7). 1 March + 60 = 30 April, Labour Day until 4 May: 5 May.
  const facts = [...anApplication('2022-03-01'), copySent('2022-03-09'), copyReceived('2022-03-10')]

  it.each([
    ['FY-ACCEPT5', { lawfulLastOn: '2022-03-08', state: 'MET_ON_TIME', endedOn: '2022-03-08' }],
    ['FY-SEND7', { lawfulLastOn: '2022-03-10', state: 'MET_ON_TIME' }],
    ['FY-REPLY10', { rawLastOn: '2022-03-20', lawfulLastOn: '2022-03-21', state: 'RUNNING' }],
    ['FY-DEC60', { eventOn: '2022-03-01', rawLastOn: '2022-04-30', lawfulLastOn: '2022-05-05' }],
  ])('%s', (clock, expected) => {
    expect(clocks(facts, '2022-03-15', clock)).toMatchObject([expected])
  })

  it('has no decision to accept, no simple procedure and no notice of a hearing', () => {
    const log = logOn(facts, '2022-03-02')
    expect(acceptanceOf(log)).toMatchObject({ on: '2022-03-01', how: 'RECEIPT', procedure: 'ORDINARY' })
    expect(lawOfRecon(log, 'acceptReconsideration')).toMatchObject({ refusal: { code: 'RECON_RECEIPT_IS_ACCEPTANCE' } })
    const heard = [...facts, hearing('2022-03-11', '2022-03-14')]
    expect(clocks(heard, '2022-03-11', 'FY-HEAR5')).toEqual([])
  })

  it('a case received on the last day of 2023 keeps the old text to its end', () => {
    const late = [...anApplication('2023-12-29'), copySent('2024-01-05'), copyReceived('2024-01-08')]
    // 8 January + 10 calendar days = 18 January; the new text would give ten working days: 22 January.
    expect(clocks(late, '2024-01-10', 'FY-REPLY10')).toMatchObject([{ lawfulLastOn: '2024-01-18' }])
  })

  it('leaves out the time of the supplement from the sixty days, by the rules of 2007 art. 29', () => {
    const asked = [
      ...anApplication('2022-03-01', { isComplete: false }),
      supplement('2022-03-03', { receivedOn: day('2022-03-04'), setDays: 10 }),
      aFact('2022-03-10', {
        kind: 'SUPPLEMENT_RECEIVED',
        items: ['授权委托书'],
        isComplete: true,
        postmarkOn: null,
        goodReason: null,
      }),
    ]
    expect(reconStageOf(logOn(asked, '2022-03-09'))).toBe('SUPPLEMENTING')
    expect(reconStageOf(logOn(asked, '2022-03-10'))).toBe('PROCEEDING')
    expect(clocks(asked, '2022-03-20', 'FY-SUPPL10')).toMatchObject([
      { lawfulLastOn: '2022-03-14', state: 'MET_ON_TIME' },
    ])
    // 4 to 10 March are seven days: 30 April becomes 7 May, a Saturday that is worked.
    expect(clocks(asked, '2022-03-20', 'FY-DEC60')).toMatchObject([
      { rawLastOn: '2022-05-07', lawfulLastOn: '2022-05-07' },
    ])
  })
})

const hearing = (on: string, hearingOn: string) =>
  aFact(
    on,
    {
      ...{
        kind: 'HEARING_SET',
        hearingId: 'h1',
        hearingOn: day(hearingOn),
        from: '09:00',
        until: '11:00',
        roomId: 'r1',
      },
      ...{
        roomName: '行政复议听证室',
        chairId: 'c',
        memberIds: ['m1', 'm2'],
        recorderId: 'w',
        subject: '处罚',
        isPublic: true,
      },
      isRequired: false,
    },
    'hear',
  )
const supplement = (on: string, more: { receivedOn?: ReturnType<typeof day> | null; setDays?: number | null } = {}) =>
  aFact(on, { kind: 'SUPPLEMENT_ASKED', items: ['授权委托书'], receivedOn: null, setDays: null, ...more }, 'ask')

describe('第30条第3款、第31条: silence and the supplement', () => {
  // Monday 4 March 2024: 5, 6, 7, 8, 11 March.
  const application = anApplication('2024-03-04')

  it('is accepted on the last of the five days, not before', () => {
    expect(reconStageOf(logOn(application, '2024-03-08'))).toBe('EXAMINING')
    const log = logOn(application, '2024-03-11')
    expect(acceptanceOf(log)).toMatchObject({ on: '2024-03-11', how: 'SILENCE' })
    expect(clocks(application, '2024-03-11', 'FY-ACCEPT5')).toMatchObject([
      { state: 'MET_ON_TIME', endedOn: '2024-03-11' },
    ])
    expect(lawOfRecon(logOn(application, '2024-03-12'), 'refuseReconsideration')).toMatchObject({
      refusal: { code: 'RECON_EXAMINATION_OVER', citation: { article: '30(3)' }, facts: { lastOn: '2024-03-11' } },
    })
  })

  it('a refusal that comes after the silence has no effect', () => {
    const refusal = aFact('2024-03-12', {
      ...{ kind: 'NOT_ACCEPTED', ground: 'NOT_COMPETENT', reason: '不属于本机关管辖', competentOrgan: null },
      approvedBy: 'HEAD',
    })
    const log = logOn([...application, refusal], '2024-03-13')
    expect(endOf(log)).toBeNull()
    expect(acceptanceOf(log)?.how).toBe('SILENCE')
  })

  const asked = [
    ...anApplication('2024-03-04', { isComplete: false }),
    supplement('2024-03-06'),
    served('2024-03-07', 'RECON_SUPPLEMENT_NOTICE', 'ask'),
  ]
  const came = aFact(
    '2024-03-18',
    { kind: 'SUPPLEMENT_RECEIVED', items: ['授权委托书'], isComplete: true, postmarkOn: null, goodReason: null },
    'came',
  )

  it('asked once: the examination stands still, and five fresh days run from what comes', () => {
    expect(reconStageOf(logOn(asked, '2024-03-15'))).toBe('SUPPLEMENTING')
    expect(clocks(asked, '2024-03-15', 'FY-SUPPL-NOTE5')).toMatchObject([
      { lawfulLastOn: '2024-03-11', state: 'MET_ON_TIME' },
    ])
    // Thursday 7 March: 8, 11-15 (6), 18-21 (10).
    expect(clocks(asked, '2024-03-15', 'FY-SUPPL10')).toMatchObject([
      { lawfulLastOn: '2024-03-21', owedBy: 'A1', state: 'RUNNING' },
    ])
    expect(clocks([...asked, came], '2024-03-20', 'FY-ACCEPT5')).toMatchObject([
      { eventOn: '2024-03-04', state: 'SUPERSEDED' },
      { eventOn: '2024-03-18', lawfulLastOn: '2024-03-25', state: 'RUNNING' },
    ])
    expect(lawOfRecon(logOn([...asked, came], '2024-03-20'), 'askReconSupplement')).toMatchObject({
      refusal: { code: 'RECON_SUPPLEMENT_ONCE', facts: { on: '2024-03-06' } },
    })
    expect(acceptanceOf(logOn([...asked, came], '2024-03-25'))).toMatchObject({ on: '2024-03-25', how: 'SILENCE' })
  })

  it('nothing comes: given up is put on record only after the last day, never by itself', () => {
    expect(lawOfRecon(logOn(asked, '2024-03-21'), 'recordReconGivenUp')).toMatchObject({
      refusal: { code: 'RECON_WINDOW_OPEN', facts: { lastOn: '2024-03-21' } },
    })
    expect(endOf(logOn(asked, '2024-04-30'))).toBeNull()
    expect(lawOfRecon(logOn(asked, '2024-03-22'), 'recordReconGivenUp').isGranted).toBe(true)
    const gone = [...asked, aFact('2024-03-22', { kind: 'GIVEN_UP', reason: '逾期未补正' })]
    expect(endOf(logOn(gone, '2024-03-22'))).toMatchObject({ how: 'GIVEN_UP' })
  })
})

describe('第20条: when it was too late to apply', () => {
  it.each([
    // known on 2 January 2024, told of the rights: 60 days = 2 March, a Saturday: 4 March.
    ['told, in time by the postmark', { knownOn: day('2024-01-02') }, '2024-03-06', day('2024-03-04'), true],
    ['told, a day late', { knownOn: day('2024-01-02') }, '2024-03-05', null, false],
    [
      'not told, learned later',
      { knownOn: day('2023-06-01'), wasToldOfRights: false, rightsLearnedOn: day('2024-02-01') },
      '2024-03-05',
      null,
      true,
    ],
    [
      'not told, but after a year',
      { knownOn: day('2023-03-01'), wasToldOfRights: false, rightsLearnedOn: day('2024-02-01') },
      '2024-03-05',
      null,
      false,
    ],
  ] as const)('%s', (_, act, on, postmarkOn, isInTime) => {
    const log = logOn(anApplication(on, { act: anAct({ doneOn: act.knownOn, ...act }), postmarkOn }), on)
    const verdict = lawOfRecon(log, 'acceptReconsideration')
    expect(verdict.isGranted).toBe(isInTime)
    if (!verdict.isGranted) expect(verdict.refusal.code).toBe('RECON_APPLIED_LATE')
  })
})

describe('第39条、第41条、第62条: what moves the day of the decision', () => {
  // Accepted Monday 4 March 2024: + 60 = 3 May, in the Labour Day break: 6 May.
  const base = [...anApplication('2024-03-01'), accepted('2024-03-04')]
  const suspended = (on: string, ground: 1 | 8 = 8) =>
    aFact(on, { kind: 'SUSPENDED', ground, reason: '等待另案' }, 'sus')
  const resumed = (on: string) => aFact(on, { kind: 'RESUMED', reason: '原因消除' })
  const extended = (on: string, noticeOn: string | null, days = 30, id = 'ext') =>
    aFact(
      on,
      {
        kind: 'EXTENDED',
        days,
        reason: '情况复杂',
        isHeadApproved: true,
        approvedBy: 'H',
        noticeOn: noticeOn === null ? null : day(noticeOn),
      },
      id,
    )

  it('rolls over the break', () => {
    expect(clocks(base, '2024-03-10', 'FY-DEC60')).toMatchObject([
      { rawLastOn: '2024-05-03', lawfulLastOn: '2024-05-06' },
    ])
  })

  it('stands still while suspended, and keeps the used days (CR9)', () => {
    expect(clocks([...base, suspended('2024-03-20')], '2024-04-01', 'FY-DEC60')).toMatchObject([
      { lawfulLastOn: null, state: 'SUSPENDED' },
    ])
    // 15 days until 19 March; 20 March to 10 April are left out; the 45 left begin on 11 April: 25 May, a Saturday.
    expect(clocks([...base, suspended('2024-03-20'), resumed('2024-04-10')], '2024-04-12', 'FY-DEC60')).toMatchObject([
      { rawLastOn: '2024-05-25', lawfulLastOn: '2024-05-27' },
    ])
  })

  it('a survey during a suspension takes nothing further', () => {
    const survey = [
      aFact('2024-03-25', { kind: 'PAUSE_BEGAN', pause: 'SURVEY', reason: '现场' }),
      aFact('2024-03-27', { kind: 'PAUSE_ENDED', pause: 'SURVEY', result: '笔录' }),
    ]
    expect(
      clocks([...base, suspended('2024-03-20'), ...survey, resumed('2024-04-10')], '2024-04-12', 'FY-DEC60'),
    ).toMatchObject([{ lawfulLastOn: '2024-05-27' }])
  })

  it.each([
    ['death', 1, '2024-05-19', '2024-05-20'],
    ['another case', 8, null, null],
  ] as const)('sixty days of suspension: %s', (_, ground, rawLastOn, lawfulLastOn) => {
    const found = clocks([...base, suspended('2024-03-20', ground)], '2024-04-01', 'FY-STAY60')
    expect(found).toMatchObject(rawLastOn === null ? [] : [{ rawLastOn, lawfulLastOn }])
  })

  it.each([
    // 3 May + 30 = 2 June, a Sunday: 3 June.
    ['approved and told in time', [extended('2024-04-20', '2024-04-25')], '2024-06-03'],
    ['told after the last day', [extended('2024-05-06', '2024-05-07')], '2024-05-06'],
    ['never told', [extended('2024-04-20', null)], '2024-05-06'],
    ['more than thirty days', [extended('2024-04-20', '2024-04-25', 31)], '2024-05-06'],
    [
      'a second one',
      [extended('2024-04-20', '2024-04-25', 10), extended('2024-04-26', '2024-04-26', 20, 'e2')],
      '2024-05-13',
    ],
  ])('extension: %s', (_, facts, lawfulLastOn) => {
    expect(clocks([...base, ...facts], '2024-05-08', 'FY-DEC60')).toMatchObject([{ lawfulLastOn }])
  })

  it('simple: three days, five days, thirty days; changed over, the sixty run from the same acceptance', () => {
    const simple = [
      ...anApplication('2024-03-01'),
      accepted('2024-03-04', 'SIMPLE'),
      copySent('2024-03-06'),
      copyReceived('2024-03-07'),
    ]
    expect(clocks(simple, '2024-03-08', 'FY-S-SEND3')).toMatchObject([
      { lawfulLastOn: '2024-03-07', state: 'MET_ON_TIME' },
    ])
    expect(clocks(simple, '2024-03-08', 'FY-S-REPLY5')).toMatchObject([{ lawfulLastOn: '2024-03-14' }])
    // 4 March + 30 = 3 April.
    expect(clocks(simple, '2024-03-08', 'FY-S-DEC30')).toMatchObject([{ lawfulLastOn: '2024-04-03' }])
    const turned = [...simple, aFact('2024-03-12', { kind: 'PROCEDURE_CHANGED', reason: '案情复杂', approvedBy: 'H' })]
    expect(clocks(turned, '2024-03-13', 'FY-S-DEC30')).toMatchObject([{ state: 'SUPERSEDED', endedOn: '2024-03-12' }])
    expect(clocks(turned, '2024-03-13', 'FY-DEC60')).toMatchObject([
      { eventOn: '2024-03-04', lawfulLastOn: '2024-05-06' },
    ])
    expect(clocks(turned, '2024-03-13', 'FY-S-REPLY5')).toMatchObject([{ state: 'SUPERSEDED' }])
    // Thursday 7 March: 8, 11-15, 18-21.
    expect(clocks(turned, '2024-03-13', 'FY-REPLY10')).toMatchObject([{ lawfulLastOn: '2024-03-21' }])
    expect(clocks(turned, '2024-03-13', 'FY-S-SEND3')).toMatchObject([{ state: 'MET_ON_TIME' }])
    expect(clocks(turned, '2024-03-13', 'FY-SEND7')).toEqual([])
  })
})

describe('第51条第1款: the hearing', () => {
  it('is told five working days before, counted backwards over the break', () => {
    const facts = [...anApplication('2024-09-10'), accepted('2024-09-12'), hearing('2024-09-24', '2024-10-10')]
    // Back from Thursday 10 October: 9, 8 October, 30, 29 (worked Sunday), 27 September.
    expect(clocks(facts, '2024-09-25', 'FY-HEAR5')).toMatchObject([{ lawfulLastOn: '2024-09-27', state: 'RUNNING' }])
    const told = [
      served('2024-09-26', 'RECON_HEARING_NOTICE', 'hear'),
      served('2024-09-27', 'RECON_HEARING_NOTICE', 'hear', { organId: 'RESP' }),
    ]
    expect(clocks([...facts, ...told], '2024-09-30', 'FY-HEAR5')).toMatchObject([
      { state: 'MET_ON_TIME', endedOn: '2024-09-27' },
    ])
    expect(lawOfRecon(logOn([...facts, ...told], '2024-10-10'), 'holdReconHearing').isGranted).toBe(true)
    expect(lawOfRecon(logOn([...facts, told[0]!], '2024-10-10'), 'holdReconHearing')).toMatchObject({
      refusal: { code: 'RECON_HEARING_NOT_TOLD' },
    })
  })
})

describe('行政诉讼法第45条、第76条: after the end', () => {
  const facts = [
    ...anApplication('2024-03-01'),
    accepted('2024-03-04'),
    copySent('2024-03-05'),
    copyReceived('2024-03-06'),
    reply('2024-03-12'),
    decided('2024-04-10'),
  ]

  it('the sixty days are met when the last applicant has the decision, and the window to sue starts there', () => {
    expect(clocks(facts, '2024-04-11', 'FY-DEC60')).toMatchObject([{ state: 'RUNNING' }])
    expect(reconStageOf(logOn(facts, '2024-04-11'))).toBe('TO_SERVE')
    const told = [...facts, served('2024-04-12', 'RECON_DECISION', 'dec')]
    expect(clocks(told, '2024-04-13', 'FY-DEC60')).toMatchObject([{ state: 'MET_ON_TIME', endedOn: '2024-04-12' }])
    // 12 April + 15 = 27 April, a Saturday; 28 April is a worked Sunday.
    expect(clocks(told, '2024-04-13', 'FY-SUE15')).toMatchObject([
      { rawLastOn: '2024-04-27', lawfulLastOn: '2024-04-28', owedBy: 'A1' },
    ])
    expect(reconStageOf(logOn(told, '2024-04-13'))).toBe('TO_SERVE')
    const all = [...told, served('2024-04-15', 'RECON_DECISION', 'dec', { organId: 'RESP' })]
    expect(reconStageOf(logOn(all, '2024-04-15'))).toBe('CLOSED')
  })

  it('without a decision in time the window starts with the end of the period', () => {
    const none = facts.slice(0, -1)
    expect(clocks(none, '2024-05-06', 'FY-SUE15')).toEqual([])
    expect(clocks(none, '2024-05-07', 'FY-SUE15')).toMatchObject([
      { eventOn: '2024-05-06', lawfulLastOn: '2024-05-21' },
    ])
  })

  it('an opinion letter is reported on within sixty days of its receipt', () => {
    const issued = aFact(
      '2024-04-15',
      { kind: 'OPINION_ISSUED', toOrganId: 'RESP', text: '完善程序', approvedBy: 'H' },
      'op',
    )
    const letter = served('2024-04-16', 'RECON_OPINION', 'op', { organId: 'RESP' })
    expect(clocks([...facts, issued, letter], '2024-05-01', 'FY-OPINION60')).toMatchObject([
      { lawfulLastOn: '2024-06-17', owedBy: 'RESP' },
    ])
  })
})
