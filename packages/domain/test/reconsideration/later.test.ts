import { describe, expect, it } from 'vitest'
import {
  currentExecutionStay,
  endOf,
  enforcerOf,
  isDueTo,
  lawOfRecon,
  mayDecideSo,
  mayEnforceAgainst,
  mayOrderPerformance,
  maySignMediation,
  mayTerminateOn,
  mediationInForceOn,
  mediationSigns,
  openPapers,
  toParty,
  type DecisionBody,
  type MediationSigner,
  type ReconActName,
  type ReconFact,
} from '../../src/reconsideration/index.js'
import {
  accepted,
  aFact,
  anApplication,
  clocks,
  copyReceived,
  copySent,
  day,
  logOn,
  reply,
  served,
} from './builders.js'

const named = (partyId: string, role: 'APPLICANT' | 'THIRD_PARTY') =>
  aFact('2024-03-04', {
    ...{ kind: 'PARTY_NAMED', partyId, role, isRepresentative: false, forPartyId: null, authority: null },
  })
const taken: readonly ReconFact[] = [
  ...anApplication('2024-03-01'),
  accepted('2024-03-04'),
  copySent('2024-03-05'),
  copyReceived('2024-03-06'),
  reply('2024-03-12'),
  aFact('2024-03-15', { kind: 'PARTY_HEARD', who: 'A1', how: 'PHONE', record: '已听取' }),
]
const draft: DecisionBody = {
  ...{ decision: 'REVOKED', found: '查明', reasons: '认为', result: '撤销', redoBy: null, hearingUsed: null },
}
const drafted = (more: Partial<DecisionBody> = {}) =>
  aFact('2024-03-24', { kind: 'DECISION_DRAFTED', ...draft, ...more })
const said = (facts: readonly ReconFact[], asOf: string, act: ReconActName) => {
  const verdict = lawOfRecon(logOn([...taken, ...facts], asOf), act)
  return verdict.isGranted ? null : verdict.refusal.code
}

describe('第73条: each party signs, and the organ seals', () => {
  const agreed = [
    named('A2', 'APPLICANT'),
    named('T1', 'THIRD_PARTY'),
    named('T2', 'THIRD_PARTY'),
    aFact('2024-03-18', { kind: 'MEDIATION_BEGAN', about: '补偿' }),
    aFact('2024-03-18', { kind: 'MEDIATION_AGREED', terms: '补发', thirdPartyIds: ['T1'] }, 'med'),
  ]
  const sign = (on: string, by: MediationSigner, partyId: string | null = null) =>
    aFact(on, { kind: 'MEDIATION_SIGNED', by, partyId, authority: null, agreedId: 'med' })
  const all = [
    sign('2024-03-18', 'APPLICANT', 'A1'),
    sign('2024-03-21', 'APPLICANT', 'A2'),
    sign('2024-03-19', 'RESPONDENT'),
    sign('2024-03-22', 'THIRD_PARTY', 'T1'),
    sign('2024-03-20', 'ORGAN_SEAL'),
  ]
  const log = (facts: readonly ReconFact[], asOf = '2024-03-25') => logOn([...taken, ...agreed, ...facts], asOf)

  it('names everybody who signs: a third party only where it takes part in the agreement', () => {
    expect(mediationSigns(log([])).map(({ by, partyId }) => [by, partyId])).toEqual([
      ...[['APPLICANT', 'A1'] as const, ['APPLICANT', 'A2'] as const],
      ...[['RESPONDENT', null] as const, ['THIRD_PARTY', 'T1'] as const, ['ORGAN_SEAL', null] as const],
    ])
  })

  it.each(all.map((_, at) => [at]))('is not in force while sign %i is missing', (at) => {
    const some = all.filter((__, one) => one !== at)
    expect(mediationInForceOn(log(some))).toBeNull()
    expect(endOf(log(some))).toBeNull()
  })

  it('takes effect on the day of the last sign, and not a day before', () => {
    expect(endOf(log(all, '2024-03-21'))).toBeNull()
    expect(endOf(log(all, '2024-03-22'))).toMatchObject({ how: 'MEDIATED', on: '2024-03-22', event: { id: 'med' } })
    const owed = { state: 'MET', endedOn: '2024-03-22' }
    expect(clocks([...taken, ...agreed, ...all], '2024-03-25', 'HOUSE-RECON-MEDIATION')).toMatchObject([owed])
  })

  it('a sign is put down once, and by one who signs', () => {
    const code = (by: MediationSigner, partyId: string | null) => {
      const verdict = maySignMediation(log(all.slice(0, 1)), by, partyId)
      return verdict.isGranted ? null : verdict.refusal.code
    }
    expect(code('APPLICANT', 'A1')).toBe('RECON_SIGNED_ALREADY')
    expect(code('APPLICANT', 'A2')).toBeNull()
    expect(code('THIRD_PARTY', 'T2')).toBe('RECON_NOT_TO_SIGN')
    expect(code('APPLICANT', null)).toBe('RECON_NOT_TO_SIGN')
  })

  it('the document is there to be signed, and is not served before it is in force', () => {
    const isOpen = (facts: readonly ReconFact[]) =>
      openPapers(log(facts)).some(({ paper }) => paper === 'RECON_MEDIATION')
    expect(isDueTo(log([]), 'RECON_MEDIATION', 'med', toParty('A2'))).toBe(true)
    expect(isOpen(all.slice(1))).toBe(false)
    expect(isOpen(all)).toBe(true)
  })

  it('whoever does not sign: it is put down, and then decided', () => {
    const facts = [...agreed, ...all.slice(1), drafted()]
    expect(said(facts, '2024-03-25', 'decideReconsideration')).toBe('RECON_MEDIATION_UNSIGNED')
    const back = aFact('2024-03-25', { kind: 'MEDIATION_REVOKED', reason: '申请人拒签' })
    expect(said([...facts, back], '2024-03-25', 'decideReconsideration')).toBeNull()
  })

  it('signs from before each signed alone stand for their side', () => {
    const old = (by: MediationSigner) => aFact('2024-03-19', { kind: 'MEDIATION_SIGNED', by })
    const facts = [...agreed, old('APPLICANT'), old('RESPONDENT'), old('ORGAN_SEAL')]
    expect(mediationInForceOn(logOn([...taken, ...facts], '2024-03-25'))).toBeNull()
    expect(mediationInForceOn(logOn([...taken, ...facts, old('THIRD_PARTY')], '2024-03-25'))).toBe('2024-03-19')
  })
})

describe('第41条第1项、第74条: a withdrawal that is not allowed', () => {
  const came = aFact(
    '2024-03-20',
    { kind: 'WITHDRAWAL_RECEIVED', reason: '和解', isSettlement: true, terms: '减免' },
    'w1',
  )
  const no = aFact('2024-03-21', {
    ...{
      kind: 'WITHDRAWAL_REFUSED',
      receivedId: 'w1',
      obstacle: 'OTHERS_RIGHTS',
      reason: '损害第三人',
      approvedBy: 'H',
    },
  })

  it('keeps the case open, is told to the applicants, and meets what was owed', () => {
    const log = logOn([...taken, came, no], '2024-03-25')
    expect(endOf(log)).toBeNull()
    expect(openPapers(log).map(({ paper }) => paper)).toContain('RECON_WITHDRAWAL_REFUSED')
    // Wednesday 20 March 2024: three working days, 21, 22, 25.
    expect(clocks([...taken, came, no], '2024-03-25', 'HOUSE-RECON-WITHDRAWAL')).toMatchObject([
      { warnOn: '2024-03-25', endedOn: '2024-03-21' },
    ])
  })

  it('terminates nothing; the case is decided once the withdrawal has its answer', () => {
    const ground = (facts: readonly ReconFact[]) => {
      const verdict = mayTerminateOn(logOn([...taken, ...facts], '2024-03-25'), 'WITHDRAWN')
      return verdict.isGranted ? null : verdict.refusal.code
    }
    expect([ground([]), ground([came]), ground([came, no])]).toEqual([
      ...['RECON_WITHDRAWAL_MISSING', null, 'RECON_WITHDRAWAL_REFUSED'],
    ])
    expect(said([came, drafted()], '2024-03-25', 'decideReconsideration')).toBe('RECON_WITHDRAWAL_OPEN')
    expect(said([came, no, drafted()], '2024-03-25', 'decideReconsideration')).toBeNull()
    expect(said([came, no], '2024-03-25', 'refuseReconWithdrawal')).toBe('RECON_WITHDRAWAL_MISSING')
    const again = aFact('2024-03-24', { kind: 'WITHDRAWAL_RECEIVED', reason: '再次', isSettlement: false, terms: null })
    expect(ground([came, no, again])).toBeNull()
  })
})

describe('第39条第1款第9项、第60条: a rule that was passed on', () => {
  const begun = aFact(
    '2024-03-08',
    { kind: 'NORM_REVIEW_BEGUN', rule: '办法', isAsked: true, isCompetent: false },
    'norm',
  )
  const passed = (toOrganId: string | null = null) =>
    aFact('2024-03-11', { kind: 'NORM_PASSED_ON', begunId: 'norm', toOrgan: '市政府', toOrganId }, 'pass')
  const received = aFact('2024-03-13', { kind: 'NORM_RECEIVED', begunId: 'norm' })
  const handled = (on: string) => aFact(on, { kind: 'NORM_HANDLED', begunId: 'norm', result: '合法' })
  const answer = (facts: readonly ReconFact[], asOf: string) =>
    clocks([...taken, begun, ...facts], asOf, 'FY-NORM-ANSWER60')

  it.each([
    // 13 March + 60 = 12 May 2024, a Sunday: Monday 13 May. Working day by the notice for 2024.
    ['running', [passed(), received], '2024-05-13', 'RUNNING', '市政府'],
    ['late', [passed(), received], '2024-05-14', 'OVERDUE', '市政府'],
    ['answered on the last day', [passed(), received, handled('2024-05-13')], '2024-05-20', 'MET_ON_TIME', '市政府'],
    ['answered late', [passed(), received, handled('2024-05-14')], '2024-05-20', 'MET_LATE', '市政府'],
    ['of this house', [passed('CITY'), received], '2024-05-13', 'RUNNING', 'CITY'],
  ])('the sixty days run from its receipt: %s', (_, facts, asOf, state, owedBy) => {
    expect(answer(facts, asOf)).toMatchObject([{ eventOn: '2024-03-13', lawfulLastOn: '2024-05-13', state, owedBy }])
  })

  it('do not run before the receipt is known, by a note or by the served letter', () => {
    expect(answer([passed()], '2024-03-20')).toEqual([])
    expect(clocks([...taken, begun, passed()], '2024-03-14', 'HOUSE-RECON-NORM-RECEIPT')).toMatchObject([
      { warnOn: '2024-03-14', state: 'RUNNING' },
    ])
    const letter = served('2024-03-14', 'RECON_NORM_TRANSFER', 'pass', { organId: 'CITY' })
    expect(answer([passed('CITY'), letter], '2024-03-20')).toMatchObject([{ eventOn: '2024-03-14' }])
  })

  it('a late answer is pressed for: owed by the body from the day after', () => {
    const facts = [...taken, begun, passed(), received]
    expect(clocks(facts, '2024-05-13', 'HOUSE-RECON-NORM-REMIND')).toEqual([])
    expect(clocks(facts, '2024-05-14', 'HOUSE-RECON-NORM-REMIND')).toMatchObject([{ state: 'RUNNING', owedBy: 'REC' }])
    expect(said([begun, passed(), received], '2024-05-13', 'remindNormOrgan')).toBe('RECON_NORM_NOT_LATE')
    const reminded = aFact('2024-05-15', { kind: 'NORM_REMINDED', begunId: 'norm', text: '催告' })
    expect(clocks([...facts, reminded], '2024-05-15', 'HOUSE-RECON-NORM-REMIND')).toMatchObject([{ state: 'MET' }])
  })

  it('the case is suspended meanwhile, and resumed only with the result', () => {
    const suspended = aFact('2024-03-09', { kind: 'SUSPENDED', ground: 9, reason: '附带审查' })
    expect(clocks([...taken, begun], '2024-03-09', 'HOUSE-RECON-NORM-SUSPEND')).toMatchObject([{ state: 'RUNNING' }])
    expect(clocks([...taken, begun, suspended], '2024-03-09', 'HOUSE-RECON-NORM-SUSPEND')).toMatchObject([
      { state: 'MET', endedOn: '2024-03-09' },
    ])
    expect(said([begun, suspended], '2024-03-20', 'resumeReconsideration')).toBe('RECON_NORM_STILL_OPEN')
    expect(said([begun, suspended, handled('2024-03-20')], '2024-03-20', 'resumeReconsideration')).toBeNull()
  })
})

describe('第42条: the act is not carried out meanwhile', () => {
  const asked = aFact('2024-03-18', { kind: 'EXECUTION_STAY_ASKED', partyId: 'A1', reason: '难以恢复' }, 'ask')
  const stayed = aFact(
    '2024-03-19',
    {
      ...{ kind: 'EXECUTION_STAYED', ground: 'ASKED', askedId: 'ask', rule: null, reason: '要求合理', approvedBy: 'H' },
    },
    'stay',
  )
  const lifted = aFact('2024-03-22', {
    ...{ kind: 'EXECUTION_STAY_LIFTED', stayedId: 'stay', reason: '已无必要', approvedBy: 'H' },
  })
  const decision = aFact('2024-03-24', { kind: 'DECIDED', ...draft, approvedBy: 'H' }, 'dec')
  const isStayed = (facts: readonly ReconFact[], asOf: string) =>
    currentExecutionStay(logOn([...taken, ...facts], asOf)) !== null

  it('from the decision to stay until it is lifted, or until the case is over: its last paper served', () => {
    expect(isStayed([asked], '2024-03-19')).toBe(false)
    expect(isStayed([asked, stayed], '2024-03-19')).toBe(true)
    expect(isStayed([asked, stayed, lifted], '2024-03-22')).toBe(false)
    expect(isStayed([asked, stayed, decision], '2024-03-24')).toBe(true)
    const all = [
      served('2024-03-25', 'RECON_DECISION', 'dec'),
      served('2024-03-25', 'RECON_DECISION', 'dec', { organId: 'RESP' }),
    ]
    expect(isStayed([asked, stayed, decision, ...all], '2024-03-25')).toBe(false)
  })

  it('a request is answered: granted or denied', () => {
    expect(clocks([...taken, asked], '2024-03-18', 'HOUSE-RECON-STAY')).toMatchObject([
      { warnOn: '2024-03-21', state: 'RUNNING' },
    ])
    expect(clocks([...taken, asked, stayed], '2024-03-19', 'HOUSE-RECON-STAY')).toMatchObject([
      { endedOn: '2024-03-19' },
    ])
    expect(said([asked], '2024-03-19', 'denyExecutionStay')).toBeNull()
    expect(said([asked, stayed], '2024-03-19', 'denyExecutionStay')).toBe('RECON_NO_STAY_ASKED')
    expect(said([asked, stayed], '2024-03-19', 'orderExecutionStay')).toBe('RECON_STAYED')
    expect(said([], '2024-03-19', 'liftExecutionStay')).toBe('RECON_NOT_STAYED')
  })
})

describe('第52条、第61条第3款: the committee', () => {
  const major = (isRequired: boolean) => [
    aFact('2024-03-11', {
      ...{ kind: 'HEARING_SET', hearingId: 'h1', hearingOn: day('2024-03-22'), from: '09:00', until: '11:00' },
      ...{ roomId: 'r1', roomName: '听证室', chairId: 'c', memberIds: ['m1', 'm2'], recorderId: 'w', subject: '处罚' },
      ...{ isPublic: true, isRequired },
    }),
    aFact('2024-03-22', {
      ...{ kind: 'HEARING_HELD', hearingId: 'h1', record: '笔录', applicantCame: true, absenceReason: null },
      ...{ headCame: true, headExplained: null },
    }),
  ]
  const asked = aFact('2024-03-22', { kind: 'COMMITTEE_ASKED', ground: 'MAJOR', question: '裁量' }, 'com')
  const opined = aFact('2024-03-24', { kind: 'COMMITTEE_OPINED', askedId: 'com', opinion: '裁量不当' })
  const used = { hearingUsed: '依据笔录', committeeUsed: '采纳咨询意见' }

  it.each([
    ['a major case, and nobody asked', major(true), used, 'RECON_COMMITTEE_OWED'],
    ['asked, no opinion yet', [...major(true), asked], used, 'RECON_COMMITTEE_AWAITED'],
    ['its opinion left out', [...major(true), asked, opined], { hearingUsed: '依据笔录' }, 'RECON_COMMITTEE_UNUSED'],
    ['asked, answered, used', [...major(true), asked, opined], used, null],
    ['a hearing that need not be', major(false), { hearingUsed: '依据笔录' }, null],
    ['asked of its own accord', [asked], {}, 'RECON_COMMITTEE_AWAITED'],
  ])('%s', (_, facts, more, code) => {
    const verdict = mayDecideSo(logOn([...taken, ...facts], '2024-03-25'), { ...draft, ...more })
    expect(verdict.isGranted ? null : verdict.refusal.code).toBe(code)
  })

  it('is owed from the day the case was found major', () => {
    const owed = (facts: readonly ReconFact[]) =>
      clocks([...taken, ...facts], '2024-03-25', 'HOUSE-RECON-COMMITTEE-ASK')
    expect(owed(major(true))).toMatchObject([{ eventOn: '2024-03-11', state: 'RUNNING' }])
    expect(owed([...major(true), asked])).toMatchObject([{ state: 'MET', endedOn: '2024-03-22' }])
    expect(owed(major(false))).toEqual([])
  })
})

describe('第77条第2款: what is not performed is ordered', () => {
  const decision = aFact(
    '2024-03-24',
    { kind: 'DECIDED', ...draft, decision: 'PERFORM', redoBy: day('2024-04-26'), approvedBy: 'H' },
    'dec',
  )
  const got = served('2024-03-25', 'RECON_DECISION', 'dec', { organId: 'RESP' })
  const order = aFact(
    '2024-04-28',
    {
      ...{ kind: 'PERFORMANCE_ORDERED', performs: 'ORDER', ofId: 'dec', by: day('2024-05-17'), reason: '逾期未履行' },
      approvedBy: 'H',
    },
    'ord',
  )
  const code = (facts: readonly ReconFact[], asOf: string, performs: 'ORDER' | 'OPINION' = 'ORDER') => {
    const verdict = mayOrderPerformance(logOn([...taken, ...facts], asOf), performs)
    return verdict.isGranted ? null : verdict.refusal.code
  }

  it.each([
    ['not served', [decision], '2024-04-28', 'RECON_ORDER_NOT_SERVED'],
    ['on the last day', [decision, got], '2024-04-26', 'RECON_PERFORMANCE_NOT_DUE'],
    ['the day after', [decision, got], '2024-04-27', null],
    ['ordered, and the time runs', [decision, got, order], '2024-05-17', 'RECON_PERFORMANCE_ORDERED'],
    ['ordered, and not met', [decision, got, order], '2024-05-18', null],
    ['nothing ordered', [], '2024-04-28', 'RECON_NOTHING_ORDERED'],
  ])('%s', (_, facts, asOf, refusal) => {
    expect(code(facts, asOf)).toBe(refusal)
  })

  it('is the body’s to order from the day after, and then the respondent’s by the day of the order', () => {
    const body = (facts: readonly ReconFact[], asOf: string) =>
      clocks([...taken, ...facts], asOf, 'HOUSE-RECON-PERFORMANCE')
    expect(body([decision, got], '2024-04-26')).toEqual([])
    expect(body([decision, got], '2024-04-27')).toMatchObject([{ owedBy: 'REC', state: 'RUNNING' }])
    expect(body([decision, got, order], '2024-04-28')).toMatchObject([{ endedOn: '2024-04-28' }])
    const told = served('2024-04-29', 'RECON_PERFORMANCE_ORDER', 'ord', { organId: 'RESP' })
    const done = aFact('2024-05-20', { kind: 'PERFORMED', text: '已履行' })
    expect(clocks([...taken, decision, got, order, told, done], '2024-05-20', 'FY-PERFORM-BY')).toMatchObject([
      { eventOn: '2024-04-29', lawfulLastOn: '2024-05-17', state: 'MET_LATE', owedBy: 'RESP' },
    ])
  })

  it('a talk or criticism only beside an order that is not met, and not under the text of 2017', () => {
    expect(said([decision, got], '2024-04-28', 'pressReconRespondent')).toBe('RECON_NOT_ORDERED_YET')
    expect(said([decision, got, order], '2024-04-28', 'pressReconRespondent')).toBeNull()
  })

  it('an opinion letter to the respondent is ordered once its sixty days are over', () => {
    const letter = aFact(
      '2024-03-25',
      { kind: 'OPINION_ISSUED', toOrganId: 'RESP', text: '完善', approvedBy: 'H' },
      'op',
    )
    const has = served('2024-03-26', 'RECON_OPINION', 'op', { organId: 'RESP' })
    // 26 March + 60 = 25 May 2024, a Saturday: Monday 27 May.
    expect(code([letter, has], '2024-05-27', 'OPINION')).toBe('RECON_NO_LATE_OPINION')
    expect(code([letter, has], '2024-05-28', 'OPINION')).toBeNull()
  })
})

describe('第78条: enforced against an applicant', () => {
  const decided = (decision: DecisionBody['decision']) => [
    aFact('2024-03-24', { kind: 'DECIDED', ...draft, decision, approvedBy: 'H' }, 'dec'),
    served('2024-03-25', 'RECON_DECISION', 'dec'),
  ]
  const sued = aFact('2024-04-01', { kind: 'ACTION_FILED', partyId: 'A1', court: '区法院' })
  const against = (facts: readonly ReconFact[], asOf: string) => {
    const verdict = mayEnforceAgainst(logOn([...taken, ...facts], asOf), 'A1')
    return verdict.isGranted ? verdict.value.by : verdict.refusal.code
  }

  it.each([
    // 25 March + 15 = 9 April 2024, a Tuesday.
    ['upheld, the last day to sue', decided('UPHELD'), '2024-04-09', 'RECON_SUE_WINDOW_OPEN'],
    ['upheld, the day after', decided('UPHELD'), '2024-04-10', 'RESPONDENT'],
    ['changed', decided('CHANGED'), '2024-04-10', 'BODY'],
    ['a party sued', [...decided('UPHELD'), sued], '2024-04-10', 'RECON_SUED'],
    ['revoked', decided('REVOKED'), '2024-04-10', 'RECON_NOT_ENFORCEABLE'],
    ['not ended', [], '2024-04-10', 'RECON_NOT_ENDED'],
  ])('%s', (_, facts, asOf, answer) => {
    expect(against(facts, asOf)).toBe(answer)
  })

  it('cites the item of what the case ended with', () => {
    const article = (decision: DecisionBody['decision']) => {
      const verdict = enforcerOf(logOn([...taken, ...decided(decision)], '2024-04-10'))
      return verdict.isGranted ? verdict.value.citation.article : null
    }
    expect([article('UPHELD'), article('CHANGED')]).toEqual(['78(1)', '78(2)'])
  })
})
