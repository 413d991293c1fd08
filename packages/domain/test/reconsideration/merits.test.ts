import { describe, expect, it } from 'vitest'
import {
  lawOfRecon,
  mayDecideSo,
  type ChallengedAct,
  type DecisionBody,
  type DecisionKind,
  type ReconFact,
} from '../../src/reconsideration/index.js'
import {
  accepted,
  aFact,
  anAct,
  anApplication,
  clocks,
  copyReceived,
  copySent,
  day,
  logOn,
  reply,
  served,
} from './builders.js'

const steps = [accepted('2024-03-04'), copySent('2024-03-05'), copyReceived('2024-03-06')]
const heard = aFact('2024-03-15', { kind: 'PARTY_HEARD', who: 'A1', how: 'PHONE', record: '已听取' })
const about = (more: Partial<ChallengedAct>) =>
  anAct({ doneOn: day('2024-02-10'), knownOn: day('2024-02-11'), ...more })
const body = (decision: DecisionKind, more: Partial<DecisionBody> = {}): DecisionBody => ({
  ...{ decision, found: '查明', reasons: '认为', result: '决定', redoBy: null, hearingUsed: null, ...more },
})
const said = (facts: readonly ReconFact[], asOf: string, decision: DecisionBody) => {
  const verdict = mayDecideSo(logOn(facts, asOf), decision)
  return verdict.isGranted ? null : verdict.refusal.code
}

describe('第69条、第70条: without an answer and its evidence', () => {
  // Copy on Wednesday 6 March 2024: 7, 8, 11-15, 18-20 March are the ten days.
  const nothingDone = about({ area: 'FAILURE_TO_PERFORM', doneOn: null })
  const bare = aFact('2024-03-15', { kind: 'REPLY_RECEIVED', fromOrganId: 'RESP', text: '合法', evidence: [] })

  it.each([
    ['changed', 'CHANGED', about({}), [], 'RECON_NO_EVIDENCE'],
    ['changed, with evidence', 'CHANGED', about({}), [reply('2024-03-20')], null],
    ['upheld on words alone', 'UPHELD', about({}), [bare], 'RECON_NO_EVIDENCE'],
    ['words in time, evidence late', 'UPHELD', about({}), [bare, reply('2024-03-21')], 'RECON_NO_EVIDENCE'],
    ['dismissed: a penalty', 'REQUEST_DISMISSED', about({}), [reply('2024-03-20')], 'RECON_NOT_INACTION'],
    ['dismissed: nothing was answered', 'REQUEST_DISMISSED', nothingDone, [], 'RECON_NO_EVIDENCE'],
    ['dismissed: the duty was done', 'REQUEST_DISMISSED', nothingDone, [reply('2024-03-20')], null],
  ] as const)('%s', (_, decision, act, more, code) => {
    const facts = [...anApplication('2024-03-01', { act }), ...steps, heard, ...more]
    expect(said(facts, '2024-03-25', body(decision))).toBe(code)
  })
})

describe('第39条第1款第9项、第56条、第59条: the rule the act rests on', () => {
  const ready = (asksReviewOf: string | null) => [
    ...anApplication('2024-03-01', { asksReviewOf }),
    ...steps,
    heard,
    reply('2024-03-20'),
  ]
  const begun = (isCompetent: boolean) =>
    aFact('2024-03-08', { kind: 'NORM_REVIEW_BEGUN', rule: '办法', isAsked: true, isCompetent }, 'norm')
  const handled = aFact('2024-03-22', { kind: 'NORM_HANDLED', begunId: 'norm', result: '合法' })

  it.each([
    ['asked and not begun', [], 'RECON_NORM_NOT_BEGUN'],
    ['under way', [begun(true)], 'RECON_NORM_OPEN'],
    ['handled', [begun(true), handled], null],
  ])('%s', (_, more, code) => {
    const facts = [...ready('办法'), ...more]
    expect(said(facts, '2024-03-25', body('REVOKED'))).toBe(code)
    expect(said(facts, '2024-03-25', body('APPLICATION_REJECTED'))).toBeNull()
  })

  it('is owed from the application', () => {
    // Friday 1 March 2024: 4-8, 11, 12 March; 1 March + 30 = 31 March, a Sunday: 1 April.
    expect(clocks(ready('办法'), '2024-03-08', 'FY-NORM-FWD7')).toMatchObject([
      { eventOn: '2024-03-01', lawfulLastOn: '2024-03-12', state: 'RUNNING' },
    ])
    expect(clocks([...ready('办法'), begun(true)], '2024-03-08', 'FY-NORM-FWD7')).toEqual([])
    expect(clocks([...ready('办法'), begun(true)], '2024-03-08', 'FY-NORM30')).toMatchObject([
      { eventOn: '2024-03-01', lawfulLastOn: '2024-04-01' },
    ])
    expect(clocks([...ready('办法'), begun(false)], '2024-03-08', 'FY-NORM-FWD7')).toMatchObject([
      { eventOn: '2024-03-01', lawfulLastOn: '2024-03-12' },
    ])
    expect(clocks([...ready(null), begun(true)], '2024-03-08', 'FY-NORM30')).toMatchObject([{ eventOn: '2024-03-08' }])
  })
})

describe('第49条、第50条第1款、第51条第2款: who was heard', () => {
  const set = (isRequired: boolean) =>
    aFact('2024-03-11', {
      ...{ kind: 'HEARING_SET', hearingId: 'h1', hearingOn: day('2024-03-22'), from: '09:00', until: '11:00' },
      ...{ roomId: 'r1', roomName: '听证室', chairId: 'c', memberIds: ['m1', 'm2'], recorderId: 'w', subject: '处罚' },
      ...{ isPublic: true, isRequired },
    })
  const off = aFact('2024-03-12', { kind: 'HEARING_CANCELLED', hearingId: 'h1', reason: '取消' })
  const held = (applicantCame: boolean, absenceReason: string | null) =>
    aFact('2024-03-22', {
      ...{ kind: 'HEARING_HELD', hearingId: 'h1', record: '笔录', applicantCame, absenceReason },
      ...{ headCame: true, headExplained: null },
    })
  // A case whose hearing must be held is one for the committee as well (第五十二条第二款第一项).
  const consulted = [
    aFact('2024-03-22', { kind: 'COMMITTEE_ASKED', ground: 'MAJOR', question: '裁量' }, 'com'),
    aFact('2024-03-24', { kind: 'COMMITTEE_OPINED', askedId: 'com', opinion: '适当' }),
  ]
  const base = [...anApplication('2024-03-01'), ...steps, reply('2024-03-20')]

  it.each([
    ['required and called off', [heard, set(true), off], 'RECON_HEARING_OWED'],
    ['called off, not required', [heard, set(false), off], null],
    ['required and held', [set(true), held(true, null), ...consulted], null],
    ['absent without a reason', [set(true), held(false, null), ...consulted], null],
    ['required, absent with a good reason', [set(true), held(false, '住院')], 'RECON_HEARING_OWED'],
    ['not required, absent with a good reason', [set(false), held(false, '住院')], 'RECON_NOT_HEARD'],
  ])('%s', (_, more, code) => {
    expect(
      said([...base, ...more], '2024-03-25', body('REVOKED', { hearingUsed: '依据笔录', committeeUsed: '已参考' })),
    ).toBe(code)
  })
})

describe('第77条第1款: what is performed', () => {
  const toRespondent = { organId: 'RESP' }
  const sign = (by: 'APPLICANT' | 'RESPONDENT' | 'ORGAN_SEAL') => aFact('2024-03-19', { kind: 'MEDIATION_SIGNED', by })
  const mediated = [
    aFact('2024-03-18', { kind: 'MEDIATION_BEGAN', about: '补偿' }),
    aFact('2024-03-18', { kind: 'MEDIATION_AGREED', terms: '补发' }, 'med'),
    ...[sign('APPLICANT'), sign('RESPONDENT'), sign('ORGAN_SEAL')],
    served('2024-03-20', 'RECON_MEDIATION', 'med', toRespondent),
  ]
  const decision = (kind: DecisionKind) => [
    aFact('2024-03-19', { ...body(kind), kind: 'DECIDED', approvedBy: 'H' }, 'dec'),
    served('2024-03-20', 'RECON_DECISION', 'dec', toRespondent),
  ]

  it.each([
    ['a mediation document', mediated, true],
    ['an agreement', decision('AGREEMENT'), true],
    ['an act revoked', decision('REVOKED'), false],
  ])('%s', (_, end, isOwed) => {
    const facts = [...anApplication('2024-03-01'), ...steps, ...end]
    const owed = { eventOn: '2024-03-20', lawfulLastOn: null, state: 'RUNNING', owedBy: 'RESP' }
    expect(clocks(facts, '2024-03-21', 'FY-REDO')).toMatchObject(isOwed ? [owed] : [])
    expect(lawOfRecon(logOn(facts, '2024-03-21'), 'recordReconPerformed').isGranted).toBe(isOwed)
    const done = [...facts, aFact('2024-04-01', { kind: 'PERFORMED', text: '已履行' })]
    if (isOwed) expect(clocks(done, '2024-04-02', 'FY-REDO')).toMatchObject([{ state: 'MET', endedOn: '2024-04-01' }])
  })
})
