import { describe, expect, it } from 'vitest'
import {
  adviceOn,
  AREAS_OF_ACT,
  basisOfDecision,
  DECISION_KINDS,
  duePapers,
  endOf,
  lawOfRecon,
  mayBeHeardSo,
  mayDecideSo,
  mayExtend,
  mayTerminateOn,
  openPapers,
  RECON_ACTS,
  RECON_REFUSALS,
  reconActsFor,
  reconStageOf,
  type AreaOfAct,
  type DecisionBody,
  type ReconFact,
} from '../../src/reconsideration/index.js'
import type { Viewer } from '../../src/organs/index.js'
import {
  accepted,
  aFact,
  anApplication,
  copyReceived,
  copySent,
  day,
  decided,
  logOn,
  reply,
  served,
} from './builders.js'

const taken: readonly ReconFact[] = [
  ...anApplication('2024-03-01'),
  accepted('2024-03-04'),
  copySent('2024-03-05'),
  copyReceived('2024-03-06'),
]
const heard = aFact('2024-03-15', { kind: 'PARTY_HEARD', who: 'A1', how: 'PHONE', record: '已听取' })
const body = (more: Partial<DecisionBody> = {}): DecisionBody => ({
  ...{
    decision: 'UPHELD',
    found: '查明',
    reasons: '本机关认为',
    result: '维持',
    redoBy: null,
    hearingUsed: null,
    ...more,
  },
})
const code = (verdict: ReturnType<typeof mayDecideSo>) => (verdict.isGranted ? null : verdict.refusal.code)

describe('第61条至第72条: what may be decided', () => {
  it.each([
    ['an answer is still awaited', [heard], '2024-03-18', body(), 'RECON_REPLY_AWAITED'],
    ['no answer: not upheld', [heard], '2024-03-25', body(), 'RECON_NO_EVIDENCE'],
    ['no answer: revoked', [heard], '2024-03-25', body({ decision: 'REVOKED' }), null],
    ['a late answer is none', [heard, reply('2024-03-21')], '2024-03-25', body(), 'RECON_NO_EVIDENCE'],
    ['answered in time', [heard, reply('2024-03-20')], '2024-03-25', body(), null],
    ['nobody was heard', [reply('2024-03-20')], '2024-03-25', body(), 'RECON_NOT_HEARD'],
    ['no reasons', [heard, reply('2024-03-20')], '2024-03-25', body({ reasons: ' ' }), 'RECON_DRAFT_INCOMPLETE'],
    [
      'redo without a day',
      [heard, reply('2024-03-20')],
      '2024-03-25',
      body({ decision: 'REVOKED_REDO' }),
      'RECON_DAY_MISSING',
    ],
    [
      'redo with a day',
      [heard, reply('2024-03-20')],
      '2024-03-25',
      body({ decision: 'REVOKED_REDO', redoBy: day('2024-05-10') }),
      null,
    ],
    ['rejected without hearing anybody', [], '2024-03-25', body({ decision: 'APPLICATION_REJECTED' }), null],
  ])('%s', (_, more, asOf, decision, refusal) => {
    expect(code(mayDecideSo(logOn([...taken, ...more], asOf), decision))).toBe(refusal)
  })

  it('a third party’s evidence is enough where its rights are concerned', () => {
    const brought = aFact('2024-03-20', { kind: 'EVIDENCE_ADDED', from: 'THIRD_PARTY', items: ['许可证'] })
    expect(code(mayDecideSo(logOn([...taken, heard, brought], '2024-03-25'), body()))).toBeNull()
  })

  it('is not decided while suspended, while a hearing is set, or without a draft', () => {
    const ready = [...taken, heard, reply('2024-03-20')]
    const draft = aFact('2024-03-24', { kind: 'DECISION_DRAFTED', ...body() })
    const at = (facts: readonly ReconFact[]) => code(lawOfRecon(logOn(facts, '2024-03-25'), 'decideReconsideration'))
    expect(at(ready)).toBe('RECON_NO_DRAFT')
    expect(at([...ready, draft])).toBeNull()
    const suspended = aFact('2024-03-22', { kind: 'SUSPENDED', ground: 5, reason: '疫情' })
    expect(at([...ready, draft, suspended])).toBe('RECON_STILL_SUSPENDED')
    const proposed = aFact('2024-03-24', { kind: 'PROPOSED', act: 'decideReconsideration', body: {}, summary: '维持' })
    expect(at([...ready, draft, proposed])).toBe('RECON_PROPOSAL_OPEN')
  })

  it('each kind has its article; the text of 2017 knows no void act and no agreement', () => {
    const kinds = Object.keys(DECISION_KINDS) as (keyof typeof DECISION_KINDS)[]
    expect(kinds.map((kind) => [kind, basisOfDecision(kind, 'reconsideration-2023')?.citation.article])).toEqual([
      ...[
        ['CHANGED', '63'],
        ['REVOKED', '64'],
        ['REVOKED_REDO', '64'],
        ['UNLAWFUL', '65'],
        ['PERFORM', '66'],
        ['VOID', '67'],
      ],
      ...[
        ['UPHELD', '68'],
        ['REQUEST_DISMISSED', '69'],
        ['AGREEMENT', '71'],
        ['APPLICATION_REJECTED', '33'],
      ],
    ])
    expect(kinds.filter((kind) => basisOfDecision(kind, 'reconsideration-2017') === null)).toEqual([
      'VOID',
      'AGREEMENT',
    ])
  })
})

describe('第11条、第12条、第23条: what the window tells', () => {
  it('names the four kinds that come before a lawsuit, and the four that do not belong here', () => {
    const areas = Object.keys(AREAS_OF_ACT) as AreaOfAct[]
    expect(areas.filter((area) => adviceOn(area).comesFirst)).toEqual([
      ...['PENALTY_ON_THE_SPOT', 'NATURAL_RESOURCES', 'FAILURE_TO_PERFORM', 'INFORMATION_REFUSED'],
    ])
    expect(areas.filter((area) => !adviceOn(area).isInScope)).toEqual([
      ...['STATE_ACT', 'GENERAL_RULE', 'PERSONNEL', 'CIVIL_MEDIATION'],
    ])
    expect(adviceOn('INFORMATION_REFUSED').citation).toEqual({
      instrument: 'reconsideration-2023',
      article: '23(1)(4)',
    })
  })
})

describe('第41条、第62条、第73条: other ends', () => {
  it('a suspension ends a case after sixty days on three grounds only, and not a day before', () => {
    const suspended = (ground: 1 | 8) => aFact('2024-03-20', { kind: 'SUSPENDED', ground, reason: '' })
    expect(mayTerminateOn(logOn([...taken, suspended(1)], '2024-05-20'), 'SUSPENDED_60')).toMatchObject({
      refusal: { code: 'RECON_STAY_NOT_OVER', facts: { lastOn: '2024-05-20' }, citation: { article: '41(5)' } },
    })
    expect(mayTerminateOn(logOn([...taken, suspended(1)], '2024-05-21'), 'SUSPENDED_60').isGranted).toBe(true)
    expect(mayTerminateOn(logOn([...taken, suspended(8)], '2024-09-01'), 'SUSPENDED_60').isGranted).toBe(false)
    expect(mayTerminateOn(logOn(taken, '2024-03-20'), 'WITHDRAWN')).toMatchObject({
      refusal: { code: 'RECON_WITHDRAWAL_MISSING' },
    })
  })

  it('a mediation document is in force with the last of its signs; taken back before, the case goes on', () => {
    const agreed = [
      aFact('2024-03-12', { kind: 'MEDIATION_BEGAN', about: '补偿数额' }),
      aFact('2024-03-18', { kind: 'MEDIATION_AGREED', terms: '三十日内补发' }),
      aFact('2024-03-18', { kind: 'MEDIATION_SIGNED', by: 'APPLICANT' }),
      aFact('2024-03-19', { kind: 'MEDIATION_SIGNED', by: 'RESPONDENT' }),
    ]
    const seal = aFact('2024-03-21', { kind: 'MEDIATION_SIGNED', by: 'ORGAN_SEAL' })
    expect(endOf(logOn([...taken, ...agreed], '2024-03-25'))).toBeNull()
    expect(endOf(logOn([...taken, ...agreed, seal], '2024-03-25'))).toMatchObject({ how: 'MEDIATED', on: '2024-03-21' })
    const back = aFact('2024-03-20', { kind: 'MEDIATION_REVOKED', reason: '反悔' })
    expect(endOf(logOn([...taken, ...agreed, back, seal], '2024-03-25'))).toBeNull()
  })

  it.each([
    [
      'a simple case',
      [...anApplication('2024-03-01'), accepted('2024-03-04', 'SIMPLE')],
      '2024-03-10',
      20,
      'RECON_SIMPLE_NOT_EXTENDED',
    ],
    ['thirty-one days', taken, '2024-03-10', 31, 'RECON_EXTENSION_DAYS'],
    ['after the last day', taken, '2024-05-07', 10, 'RECON_PERIOD_OVER'],
    ['in time', taken, '2024-05-06', 30, null],
  ] as const)('extension: %s', (_, facts, asOf, days, refusal) => {
    const verdict = mayExtend(logOn(facts, asOf), days)
    expect(verdict.isGranted ? null : verdict.refusal.code).toBe(refusal)
  })

  it.each([
    ['one member', { memberIds: ['m1'] }, 'RECON_HEARING_MEMBERS'],
    ['the chair is a member too', { memberIds: ['c', 'm2'] }, 'RECON_HEARING_TWICE'],
    ['a day too near', { hearingOn: day('2024-03-14') }, 'RECON_HEARING_NOTICE_SHORT'],
    ['today', { hearingOn: day('2024-03-08') }, 'RECON_HEARING_PAST'],
    ['as the law has it', {}, null],
  ] as const)('hearing: %s', (_, more, refusal) => {
    // Friday 8 March: notice for Friday 15 March at the latest on 8 March.
    const plan = {
      ...{
        hearingOn: day('2024-03-15'),
        from: '09:00',
        until: '11:00',
        roomId: 'r',
        chairId: 'c',
        memberIds: ['m1', 'm2'],
      },
      ...{ recorderId: 'w', subject: '处罚', isPublic: true, ...more },
    }
    const verdict = mayBeHeardSo(logOn(taken, '2024-03-08'), plan)
    expect(verdict.isGranted ? null : verdict.refusal.code).toBe(refusal)
  })
})

describe('papers and who may do what', () => {
  it('a decision is for everybody; its kind names the paper', () => {
    const facts = [...taken, decided('2024-04-10')]
    expect(openPapers(logOn(facts, '2024-04-11')).map((one) => [one.paper, one.missing.length])).toEqual([
      ['RECON_ACCEPTANCE_NOTICE', 1],
      ['RECON_DECISION', 2],
    ])
    const told = [
      ...facts,
      served('2024-04-12', 'RECON_DECISION', 'dec'),
      served('2024-04-12', 'RECON_DECISION', 'dec', { organId: 'RESP' }),
    ]
    expect(reconStageOf(logOn(told, '2024-04-12'))).toBe('CLOSED')
    expect(
      duePapers(logOn([...taken, decided('2024-04-10', 'APPLICATION_REJECTED')], '2024-04-11')).at(-1)?.paper,
    ).toBe('RECON_REJECTION')
  })

  const viewer = (organId: string, ...roles: Viewer['roles'][number][]): Viewer => ({
    ...{ kind: 'account', accountId: 'x', organId, organKind: 'POLITICAL_LEGAL', roles },
  })
  const sight = { bodyOrganId: 'REC', respondentOrganId: 'RESP', isTold: true }

  it('the respondent signs and answers, and nothing before it was told', () => {
    const log = logOn([...anApplication('2024-03-01'), accepted('2024-03-04'), copySent('2024-03-05')], '2024-03-06')
    const names = (who: Viewer, told = true) =>
      reconActsFor(log, who, { ...sight, isTold: told }).map((act) => act.name)
    expect(names(viewer('RESP', 'HANDLER'))).toEqual([
      'signForReconCopy',
      'replyToReconsideration',
      'noteExecutionStay',
    ])
    expect(names(viewer('RESP', 'HANDLER'), false)).toEqual([])
    expect(names(viewer('OTHER', 'HANDLER', 'RECON_CLERK'))).toEqual([])
    expect(names(viewer('REC', 'RECON_CLERK'))).toContain('suspendReconsideration')
    expect(names(viewer('REC', 'ORGAN_HEAD'))).toEqual(['correctReconFact'])
  })

  it('every act has words in both languages, and every refusal says what to do', () => {
    for (const { label } of Object.values(RECON_ACTS)) expect(label.zh && label.en).toBeTruthy()
    for (const words of Object.values(RECON_REFUSALS)) expect(words({}).zh.length).toBeGreaterThan(4)
  })
})
