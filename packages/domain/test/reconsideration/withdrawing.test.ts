import { describe, expect, it } from 'vitest'
import {
  applicantIds,
  duePapers,
  endOf,
  isDueTo,
  lawOfRecon,
  mayAskCourt,
  mayDecideSo,
  mayTerminateOn,
  mediationSigns,
  openPapers,
  partiesOf,
  toParty,
  withdrawnOn,
  type DecisionBody,
  type ReconActName,
  type ReconBody,
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
  decided,
  logOn,
  reply,
  served,
} from './builders.js'

const named = (partyId: string, more: Partial<ReconBody<'PARTY_NAMED'>> = {}) =>
  aFact('2024-03-01', {
    ...{ kind: 'PARTY_NAMED', partyId, role: 'APPLICANT', isRepresentative: false, forPartyId: null, authority: null },
    ...more,
  })
const taken: readonly ReconFact[] = [
  ...anApplication('2024-03-01'),
  ...[named('A2'), named('L2', { role: 'AGENT', forPartyId: 'A2', authority: '授权委托书' })],
  ...[accepted('2024-03-04'), copySent('2024-03-05'), copyReceived('2024-03-06'), reply('2024-03-12')],
  aFact('2024-03-15', { kind: 'PARTY_HEARD', who: 'A1', how: 'PHONE', record: '已听取' }),
]
const wants = (on: string, partyIds: readonly string[], id: string) =>
  aFact(on, { kind: 'WITHDRAWAL_RECEIVED', reason: '自愿', isSettlement: false, terms: null, partyIds }, id)
const lets = (on: string, receivedId: string) =>
  aFact(on, { kind: 'WITHDRAWAL_ALLOWED', receivedId, reason: '自愿', approvedBy: 'H' }, `let-${receivedId}`)
const code = (facts: readonly ReconFact[], asOf: string, act: ReconActName) => {
  const verdict = lawOfRecon(logOn(facts, asOf), act)
  return verdict.isGranted ? null : verdict.refusal.code
}
const draft: DecisionBody = {
  ...{ decision: 'REVOKED', found: '查明', reasons: '认为', result: '撤销', redoBy: null, hearingUsed: null },
}

describe('第41条第1项: one of several applicants withdraws', () => {
  const asked = [...taken, wants('2024-03-18', ['A2'], 'w')]
  const gone = [...asked, lets('2024-03-19', 'w')]

  it('is answered for that one, while the case waits, and does not end for the other', () => {
    const drafted = aFact('2024-03-18', { kind: 'DECISION_DRAFTED', ...draft })
    expect(code([...asked, drafted], '2024-03-18', 'decideReconsideration')).toBe('RECON_WITHDRAWAL_OPEN')
    expect(mayTerminateOn(logOn(asked, '2024-03-18'), 'WITHDRAWN')).toMatchObject({
      refusal: { code: 'RECON_WITHDRAWAL_OF_SOME' },
    })
    expect(code(asked, '2024-03-18', 'allowReconWithdrawal')).toBeNull()
    expect(endOf(logOn(gone, '2024-03-20'))).toBeNull()
    expect(code([...gone, drafted], '2024-03-20', 'decideReconsideration')).toBeNull()
    expect(clocks(gone, '2024-03-20', 'HOUSE-RECON-WITHDRAWAL')).toMatchObject([
      { state: 'MET_ON_TIME', endedOn: '2024-03-19' },
    ])
  })

  it('the parties are without that one and their agent, as of that day', () => {
    expect(applicantIds(logOn(gone, '2024-03-18'))).toEqual(['A1', 'A2'])
    const log = logOn(gone, '2024-03-19')
    expect(applicantIds(log)).toEqual(['A1'])
    expect(partiesOf(log).filter(({ leftOn }) => leftOn !== null)).toMatchObject([
      { partyId: 'A2', leftOn: '2024-03-19' },
      { partyId: 'L2', leftOn: '2024-03-19' },
    ])
  })

  it('the letter goes to that one alone; what reached them before stays said, and nothing else is owed to them', () => {
    const told = [...gone, served('2024-03-06', 'RECON_ACCEPTANCE_NOTICE', 'acc', { partyId: 'A1' })]
    const log = logOn(told, '2024-03-20')
    expect(duePapers(log).find(({ paper }) => paper === 'RECON_WITHDRAWAL_ALLOWED')?.to).toEqual([toParty('A2')])
    expect(isDueTo(log, 'RECON_ACCEPTANCE_NOTICE', 'acc', toParty('A2'))).toBe(false)
    expect(openPapers(log).map(({ paper }) => paper)).toEqual(['RECON_WITHDRAWAL_ALLOWED'])
    const both = [...told, served('2024-03-07', 'RECON_ACCEPTANCE_NOTICE', 'acc', { partyId: 'A2' })]
    expect(isDueTo(logOn(both, '2024-03-20'), 'RECON_ACCEPTANCE_NOTICE', 'acc', toParty('A2'))).toBe(true)
  })

  it('the decision, its sixty days and the time to sue are the other one’s', () => {
    const done = [...gone, decided('2024-03-21'), served('2024-03-22', 'RECON_DECISION', 'dec', { partyId: 'A1' })]
    expect(clocks(done, '2024-03-25', 'FY-DEC60')).toMatchObject([{ state: 'MET_ON_TIME', endedOn: '2024-03-22' }])
    expect(clocks(done, '2024-03-25', 'FY-SUE15')).toMatchObject([{ owedBy: 'A1' }])
  })

  it('a mediation document is signed without them', () => {
    const facts = [
      ...gone,
      aFact('2024-03-20', { kind: 'MEDIATION_BEGAN', about: '数额' }),
      aFact('2024-03-20', { kind: 'MEDIATION_AGREED', terms: '减免' }),
    ]
    expect(mediationSigns(logOn(facts, '2024-03-20')).map(({ partyId }) => partyId)).toEqual(['A1', null, null])
  })

  it('the last who is left withdraws: that is all of them, and the case is terminated', () => {
    const last = [...gone, wants('2024-03-20', ['A1'], 'w2')]
    expect(code(last, '2024-03-20', 'allowReconWithdrawal')).toBe('RECON_WITHDRAWAL_WHOLE')
    expect(mayTerminateOn(logOn(last, '2024-03-20'), 'WITHDRAWN').isGranted).toBe(true)
  })

  it('not allowed, they stay', () => {
    const no = aFact('2024-03-19', {
      ...{ kind: 'WITHDRAWAL_REFUSED', receivedId: 'w', obstacle: 'NOT_FREE', reason: '受胁迫', approvedBy: 'H' },
    })
    expect(applicantIds(logOn([...asked, no], '2024-03-20'))).toEqual(['A1', 'A2'])
  })

  it('a notice that had reached both keeps its day when the later of them leaves', () => {
    const notice = aFact(
      '2024-03-04',
      { kind: 'SUPPLEMENT_ASKED', items: ['证件'], setDays: null, receivedOn: null },
      's',
    )
    const facts = [
      ...[...anApplication('2024-03-01', { isComplete: false }), named('A2'), notice],
      ...[served('2024-03-05', 'RECON_SUPPLEMENT_NOTICE', 's', { partyId: 'A1' })],
      ...[served('2024-03-07', 'RECON_SUPPLEMENT_NOTICE', 's', { partyId: 'A2' })],
    ]
    const before = clocks(facts, '2024-03-12', 'FY-SUPPL10')
    const left = [...facts, wants('2024-03-08', ['A2'], 'w'), lets('2024-03-11', 'w')]
    expect(clocks(left, '2024-03-12', 'FY-SUPPL10')).toEqual(before)
  })
})

describe('第74条第2款: not again on the same fact and reason', () => {
  const former = (more: Partial<ReconBody<'FORMER_NAMED'>> = {}) =>
    aFact('2024-03-01', {
      ...{
        kind: 'FORMER_NAMED',
        formerCaseId: 'c0',
        formerNumber: '津滨复〔2024〕3号',
        withdrawnOn: day('2024-02-20'),
      },
      ...{ isSame: true, againstWill: null, ...more },
    })
  const again = (more: Partial<ReconBody<'FORMER_NAMED'>> = {}) => [...anApplication('2024-03-01'), former(more)]

  it('is recorded and not accepted, unless it was against their will or is about something else', () => {
    expect(lawOfRecon(logOn(again(), '2024-03-04'), 'acceptReconsideration')).toMatchObject({
      refusal: {
        code: 'RECON_WITHDRAWN_BEFORE',
        citation: { instrument: 'reconsideration-2023', article: '74(2)' },
        facts: { number: '津滨复〔2024〕3号', on: '2024-02-20' },
      },
    })
    expect(code(again(), '2024-03-04', 'refuseReconsideration')).toBeNull()
    expect(code(again({ againstWill: '报警回执' }), '2024-03-04', 'acceptReconsideration')).toBeNull()
    expect(code(again({ isSame: false }), '2024-03-04', 'acceptReconsideration')).toBeNull()
  })

  it('accepted by silence, it is rejected and not decided on the merits', () => {
    const facts = [...again(), copySent('2024-03-11'), copyReceived('2024-03-11'), reply('2024-03-12')]
    const log = logOn(facts, '2024-04-10')
    expect(mayDecideSo(log, draft)).toMatchObject({ refusal: { code: 'RECON_WITHDRAWN_BEFORE' } })
    expect(mayDecideSo(log, { ...draft, decision: 'APPLICATION_REJECTED' }).isGranted).toBe(true)
  })

  it('under the text of 2017 by the rules of 2007', () => {
    const log = logOn([...anApplication('2023-12-01'), former()], '2024-03-04')
    expect(mayDecideSo(log, draft)).toMatchObject({
      refusal: { citation: { instrument: 'reconsideration-rules-2007', article: '38(2)' } },
    })
  })

  it('what counts of the former case is that a withdrawal was allowed', () => {
    expect(withdrawnOn(logOn([...taken, wants('2024-03-18', [], 'w')], '2024-03-19'))).toBeNull()
    const over = aFact('2024-03-19', { kind: 'TERMINATED', ground: 'WITHDRAWN', reason: '准予', approvedBy: 'H' })
    expect(withdrawnOn(logOn([...taken, wants('2024-03-18', [], 'w'), over], '2024-03-19'))).toBe('2024-03-19')
    expect(
      withdrawnOn(logOn([...taken, wants('2024-03-18', ['A2'], 'w'), lets('2024-03-20', 'w')], '2024-03-20')),
    ).toBe('2024-03-20')
  })
})

describe('行政强制法第53条: three months to apply to the court', () => {
  const upheld = [
    ...[...taken, decided('2024-03-21', 'UPHELD')],
    ...[served('2024-03-22', 'RECON_DECISION', 'dec', { partyId: 'A1' })],
    ...[served('2024-03-25', 'RECON_DECISION', 'dec', { partyId: 'A2' })],
  ]
  // 22 March + 15 = 6 April, in the break of Qingming (4-6 April): Sunday the 7th was worked.
  it('runs for the organ that did the act, for each party from the end of their own time to sue', () => {
    expect(clocks(upheld, '2024-04-07', 'FY-ENFORCE3M')).toEqual([])
    expect(clocks(upheld, '2024-04-10', 'FY-ENFORCE3M')).toMatchObject([
      { eventOn: '2024-04-07', lawfulLastOn: '2024-07-08', warnOn: '2024-07-07', state: 'RUNNING', owedBy: 'RESP' },
      { eventOn: '2024-04-09', lawfulLastOn: '2024-07-09', state: 'RUNNING', owedBy: 'RESP' },
    ])
    expect(clocks(upheld, '2024-07-09', 'FY-ENFORCE3M').map(({ state }) => state)).toEqual(['WINDOW_CLOSED', 'RUNNING'])
  })

  it('is the reconsideration organ’s where the act was changed, and nobody’s where somebody sued or it was revoked', () => {
    const changed = [...taken, decided('2024-03-21', 'CHANGED'), served('2024-03-22', 'RECON_DECISION', 'dec')]
    expect(clocks(changed, '2024-04-10', 'FY-ENFORCE3M')).toMatchObject([{ owedBy: 'REC' }])
    const sued = aFact('2024-04-01', { kind: 'ACTION_FILED', partyId: 'A1', court: '区法院' })
    expect(clocks([...upheld, sued], '2024-04-10', 'FY-ENFORCE3M')).toEqual([])
    const revoked = [...taken, decided('2024-03-21'), served('2024-03-22', 'RECON_DECISION', 'dec')]
    expect(clocks(revoked, '2024-04-10', 'FY-ENFORCE3M')).toEqual([])
  })

  it('is used by applying; afterwards the court is asked only with a reason', () => {
    const sought = aFact('2024-05-06', {
      ...{ kind: 'ENFORCEMENT_SOUGHT', partyId: 'A1', way: 'COURT', byOrganId: 'RESP', court: '区法院', text: '罚款' },
    })
    expect(clocks([...upheld, sought], '2024-05-07', 'FY-ENFORCE3M')[0]).toMatchObject({ state: 'MET_ON_TIME' })
    const log = logOn(upheld, '2024-07-09')
    expect(mayAskCourt(log, day('2024-07-08'), null)).toMatchObject({
      refusal: { code: 'RECON_ENFORCEMENT_LATE', citation: { article: '53' } },
    })
    expect(mayAskCourt(log, day('2024-07-08'), '不可抗力').isGranted).toBe(true)
    expect(mayAskCourt(log, day('2024-07-09'), null).isGranted).toBe(true)
  })
})
