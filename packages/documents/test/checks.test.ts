import { cite, localDate } from '@petition/law'
import { describe, expect, it } from 'vitest'
import {
  acceptanceNotice,
  checkAcceptanceNotice,
  checkExtensionNotice,
  checkForwardingLetter,
  checkHandlingOpinion,
  checkRegistrationSlip,
  checkServiceProof,
  forwardingLetter,
  handlingOpinion,
  paperToText,
  serviceProof,
  type AnsweredClaim,
} from '../src/index.js'
import { acceptanceInput, extensionInput, forwardingInput, opinionInput, proofInput, slipInput } from './samples.js'

const codes = (problems: readonly { code: string }[]) => problems.map((each) => each.code)

it('finds nothing in the six good papers', () => {
  expect([
    ...checkRegistrationSlip(slipInput()),
    ...checkForwardingLetter(forwardingInput()),
    ...checkAcceptanceNotice(acceptanceInput()),
    ...checkExtensionNotice(extensionInput()),
    ...checkHandlingOpinion(opinionInput()),
    ...checkServiceProof(proofInput()),
  ]).toEqual([])
})

describe('信访工作条例 第32条: every claim is answered', () => {
  const withSecond = (more: Partial<AnsweredClaim>) => {
    const [one, two] = opinionInput().claims
    return checkHandlingOpinion(opinionInput({ claims: [one!, { ...two!, ...more }] }))
  }

  it.each([
    ['CLAIM_WITHOUT_FINDING', 'claims.2.finding', { finding: ' \n' }],
    ['CLAIM_WITHOUT_BASIS', 'claims.2.basis', { basis: ['', ' '] }],
    ['CLAIM_WITHOUT_RESULT', 'claims.2.outcome', { outcome: null }],
    ['CLAIM_WITHOUT_OPINION', 'claims.2.opinion', { opinion: '' }],
  ])('%s', (code, path, more) => {
    expect(withSecond(more)).toMatchObject([{ code, path }])
  })

  it('refuses a number that appears twice and a paper without claims', () => {
    expect(codes(withSecond({ no: 1 }))).toEqual(['CLAIM_NUMBER_TWICE'])
    expect(codes(checkHandlingOpinion(opinionInput({ claims: [] })))).toEqual(['NO_CLAIM'])
  })
})

describe('信访工作条例 第34条: the extension', () => {
  it.each([
    [30, 0, []],
    [31, 0, ['EXTENSION_TOO_LONG']],
    [15, 15, []],
    [16, 15, ['EXTENSION_TOO_LONG']],
    [0, 0, ['EXTENSION_EMPTY']],
  ])('%i days after %i', (days, daysUsedBefore, wanted) => {
    expect(codes(checkExtensionNotice(extensionInput({ days, daysUsedBefore })))).toEqual(wanted)
  })

  it('needs a reason, an approval in time, and a later last day', () => {
    expect(codes(checkExtensionNotice(extensionInput({ reason: '' })))).toEqual(['TEXT_MISSING'])
    const late = { approvedOn: localDate('2022-07-12'), issuedOn: localDate('2022-07-12') }
    expect(codes(checkExtensionNotice(extensionInput(late)))).toEqual(['APPROVED_TOO_LATE'])
    expect(codes(checkExtensionNotice(extensionInput({ issuedOn: localDate('2022-07-04') })))).toEqual([
      'ISSUED_BEFORE_APPROVED',
    ])
    const same = { ...extensionInput().newLastOn, on: localDate('2022-07-11') }
    expect(codes(checkExtensionNotice(extensionInput({ newLastOn: same })))).toEqual(['NOT_EXTENDED'])
  })
})

describe('papers of the first months of 2022 speak of the 2005 text', () => {
  const april = localDate('2022-04-20')

  it('a forwarding letter asks for a decision on acceptance and offers no objection in working days', () => {
    const old = forwardingInput({
      issuedOn: april,
      citation: cite('petition-regulation-2005', '21(1)'),
      noticeBy: null,
      objectBy: null,
    })
    const text = paperToText(forwardingLetter(old))
    expect(text).toContain('15日内决定是否受理并书面告知信访人（《信访条例》（2005年）第二十一条第二款）')
    expect(text).not.toContain('工作日内')
    expect(text).not.toContain('信访工作条例')
  })

  it('a notice of acceptance knows no six roads', () => {
    const finishBy = {
      on: localDate('2022-06-20'),
      citation: cite('petition-regulation-2005', '33'),
      isProvisional: false,
    }
    const text = paperToText(acceptanceNotice(acceptanceInput({ finishBy })))
    expect(text).toContain('该事项按照《信访条例》（2005年）规定的程序处理')
    expect(text).not.toContain('信访工作条例')
  })

  it('an opinion of April cites its own Art. 32, one of May the new one', () => {
    expect(paperToText(handlingOpinion(opinionInput({ issuedOn: april })))).toContain(
      '根据《信访条例》（2005年）第三十二条',
    )
    expect(paperToText(handlingOpinion(opinionInput({ issuedOn: localDate('2022-05-01') })))).toContain(
      '根据《信访工作条例》第三十二条',
    )
  })
})

describe('the other papers', () => {
  it('a slip tells the claims and what comes next', () => {
    expect(codes(checkRegistrationSlip(slipInput({ claims: [], nextSteps: [] })))).toEqual(['NO_CLAIM', 'NO_NEXT_STEP'])
    expect(codes(checkRegistrationSlip(slipInput({ receivedOn: localDate('2022-05-06') })))).toEqual([
      'DAYS_OUT_OF_ORDER',
    ])
  })

  it('a forwarding letter goes to somebody else', () => {
    expect(codes(checkForwardingLetter(forwardingInput({ toOrganName: '天津市滨海新区信访办公室' })))).toEqual([
      'FORWARDED_TO_SELF',
    ])
  })

  it('an assignment says what it is and by when the result is wanted back', () => {
    const assigned = forwardingInput({
      how: 'ASSIGNED',
      citation: cite('petition-regulation-2022', '22(1)(3)'),
      reportBy: localDate('2022-06-10'),
    })
    const text = paperToText(forwardingLetter(assigned))
    expect(text).toContain('关于交办信访事项的函')
    expect(text).toContain('请于2022年6月10日前向我单位反馈办理结果，并提交办结报告')
    expect(text).not.toContain('转送你单位')
    expect(checkForwardingLetter(assigned)).toEqual([])
    const late = { ...assigned, reportBy: assigned.issuedOn }
    expect(codes(checkForwardingLetter(late))).toEqual(['REPORT_DAY_NOT_AHEAD'])
    expect(paperToText(forwardingLetter(forwardingInput()))).not.toContain('办结报告')
  })

  it('a forwarding letter that withholds the petitioner names nobody', () => {
    const text = paperToText(forwardingLetter(forwardingInput({ petitioners: 'WITHHELD' })))
    expect(text).not.toContain('林小满')
    expect(text).toContain('身份信息依法不予披露')
  })

  it('an acceptance comes after receipt and before its last day', () => {
    expect(codes(checkAcceptanceNotice(acceptanceInput({ acceptedOn: localDate('2022-05-08') })))).toEqual([
      'ACCEPTED_BEFORE_RECEIVED',
    ])
    expect(codes(checkAcceptanceNotice(acceptanceInput({ acceptedOn: localDate('2022-07-11') })))).toEqual([
      'FINISH_NOT_AFTER_ACCEPTANCE',
    ])
  })

  it.each([
    ['NO_RECEIPT_DAY', { receivedOn: null }],
    ['NO_RELATION', { receiver: { name: '林大树', relation: null } }],
    ['NO_RECEIVER', { mode: 'DIRECT' as const, receiver: null }],
    ['LEFT_WITHOUT_PROOF', { mode: 'LEFT_AT_HOME' as const, witnesses: [], remarks: '' }],
    ['NO_SERVER', { servers: [] }],
  ])('a proof of service: %s', (code, more) => {
    expect(codes(checkServiceProof(proofInput(more)))).toEqual([code])
  })

  it('a blank proof leaves its day to be written by hand', () => {
    const text = paperToText(serviceProof(proofInput({ mode: null, receivedOn: null, receiver: null, attempts: [] })))
    expect(text).toContain('收到日期 | 　　年　　月　　日')
    expect(text).not.toContain('☑')
  })
})
