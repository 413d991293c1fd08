import { cite, localDate } from '@petition/law'
import { describe, expect, it } from 'vitest'
import {
  checkReconPaper,
  paperToText,
  reconPaper,
  reconRemedyText,
  type DecisionText,
  type ReconHead,
  type ReconPaperInput,
} from '../src/index.js'

/** The papers of a reconsideration, of an invented case. */
const head = (article: string, more: Partial<ReconHead> = {}): ReconHead => ({
  organName: '滨海新区人民政府',
  number: { organCode: '津滨政复决', year: 2024, number: 6 },
  issuedOn: localDate('2024-04-18'),
  caseNumber: '津滨政复〔2024〕12号',
  applicants: { names: ['林小满'] },
  respondentName: '区城市管理委员会',
  thirdParties: { names: [] },
  actTitle: '津滨城罚字〔2024〕8号行政处罚决定',
  receivedOn: localDate('2024-03-01'),
  contact: { desk: '行政复议窗口', person: null, phone: '022-00000010', address: '滨海新区示例路1号', hours: null },
  citation: cite('reconsideration-2023', article),
  ...more,
})
const remedy = { courtName: '区人民法院', you: '你', isRefusal: false } as const
const decision: DecisionText = {
  ...{ request: '撤销该处罚决定', applicantReasons: '未告知陈述、申辩的权利', reply: '程序合法' },
  ...{ found: '被申请人作出处罚前未告知拟处罚内容。', reasons: '违反法定程序。', result: '撤销该行政处罚决定。' },
  ...{ hearingUsed: '依据2024年4月2日听证笔录认定。', committeeUsed: null, redoBy: null, remedy },
}
const on = localDate
const day = (text: string) => ({ on: on(text), citation: cite('reconsideration-2023', '62(1)'), isProvisional: false })

const samples: Readonly<Record<string, ReconPaperInput>> = {
  'recon-supplement': {
    ...{ kind: 'RECON_SUPPLEMENT_NOTICE', head: head('31(1)') },
    says: { items: ['授权委托书', '处罚决定书复印件'], answerBy: null, setDays: null },
  },
  'recon-not-accepted': {
    ...{ kind: 'RECON_NOT_ACCEPTED', head: head('30(2)') },
    says: {
      ground: '不属于本机关管辖',
      reason: '被申请人为税务机关。',
      competentOrgan: '上一级税务机关',
      remedy: null,
    },
  },
  'recon-not-accepted-first': {
    ...{ kind: 'RECON_NOT_ACCEPTED', head: head('30(2)') },
    says: {
      ground: '超过法定申请期限',
      reason: '2022年已知道。',
      competentOrgan: null,
      remedy: { ...remedy, isRefusal: true },
    },
  },
  'recon-acceptance': {
    ...{ kind: 'RECON_ACCEPTANCE_NOTICE', head: head('30(1)') },
    says: { acceptedOn: on('2024-03-04'), procedure: '普通程序', decideBy: day('2024-05-06') },
  },
  'recon-reply': {
    ...{ kind: 'RECON_REPLY_NOTICE', head: head('48') },
    says: { acceptedOn: on('2024-03-04'), replyDays: '10个工作日', replyCitation: cite('reconsideration-2023', '48') },
  },
  'recon-third-party': {
    ...{ kind: 'RECON_THIRD_PARTY_NOTICE', head: head('16', { thirdParties: { names: ['周一川'] } }) },
    says: { acceptedOn: on('2024-03-04') },
  },
  'recon-hearing': {
    ...{ kind: 'RECON_HEARING_NOTICE', head: head('51(1)') },
    says: {
      ...{ hearingOn: on('2024-04-02'), from: '09:00', until: '11:00', place: '行政复议听证室', subject: '处罚程序' },
      ...{ isPublic: true, chair: '齐闻溪', members: ['阎知许', '骆青川'], movedBecause: null },
    },
  },
  'recon-extension': {
    ...{ kind: 'RECON_EXTENSION_NOTICE', head: head('62(1)') },
    says: { acceptedOn: on('2024-03-04'), days: 20, reason: '情况复杂', newLastOn: day('2024-05-23') },
  },
  'recon-suspension': {
    ...{ kind: 'RECON_SUSPENSION_NOTICE', head: head('39(1)(8)') },
    says: {
      ground: '以其他案件的审理结果为依据，该案尚未审结',
      reason: '相关民事案件在审',
      suspendedOn: on('2024-03-20'),
    },
  },
  'recon-resumption': {
    ...{ kind: 'RECON_RESUMPTION_NOTICE', head: head('39(2)') },
    says: { reason: '民事案件已判决', resumedOn: on('2024-04-10'), decideBy: day('2024-05-27') },
  },
  'recon-termination': {
    ...{ kind: 'RECON_TERMINATION_NOTICE', head: head('41(1)') },
    says: { ground: '申请人撤回申请，准予撤回', reason: '双方和解' },
  },
  'recon-rejection': { kind: 'RECON_REJECTION', head: head('33'), says: { ...decision, result: '驳回行政复议申请。' } },
  'recon-decision': { kind: 'RECON_DECISION', head: head('64'), says: decision },
  'recon-decision-no-reply': {
    ...{ kind: 'RECON_DECISION', head: head('66') },
    says: {
      ...decision,
      reply: null,
      hearingUsed: null,
      result: '责令被申请人履行法定职责。',
      redoBy: on('2024-06-20'),
    },
  },
  'recon-mediation': {
    ...{ kind: 'RECON_MEDIATION', head: head('73(1)') },
    says: {
      ...{ about: '补偿数额', terms: '被申请人于三十日内补发差额。' },
      signers: [
        { role: '申请人', name: '林小满' },
        { role: '被申请人', name: '区城市管理委员会' },
        { role: '第三人', name: '周一川' },
      ],
    },
  },
  'recon-opinion': {
    ...{ kind: 'RECON_OPINION', head: head('76') },
    says: { text: '处罚前应当告知陈述、申辩权利。', toOrganName: '区城市管理委员会' },
  },
  'recon-decision-committee': {
    ...{ kind: 'RECON_DECISION', head: head('63') },
    says: {
      ...decision,
      committeeUsed: '委员会认为罚款数额明显不当，本机关予以采纳。',
      result: '罚款数额变更为五百元。',
    },
  },
  'recon-withdrawal-refused': {
    ...{ kind: 'RECON_WITHDRAWAL_REFUSED', head: head('41(1)') },
    says: {
      ...{ withdrawnOn: on('2024-03-20'), obstacle: '损害他人合法权益', reason: '和解内容处分了第三人的份额' },
      obstacleCitation: cite('reconsideration-2023', '74(1)'),
    },
  },
  'recon-withdrawal-allowed': {
    ...{ kind: 'RECON_WITHDRAWAL_ALLOWED', head: head('41(1)') },
    says: {
      ...{ withdrawnOn: on('2024-03-20'), reason: '自愿撤回', to: { names: ['白语桐'], are: 'PEOPLE' } },
      againCitation: cite('reconsideration-2023', '74(2)'),
    },
  },
  'recon-maker-notice': {
    ...{ kind: 'RECON_MAKER_NOTICE', head: head('58(1)') },
    says: {
      ...{ makerName: '示例市城市管理局', rule: '示例市户外招牌管理办法', clauses: '第七条第二款', isAsked: true },
      answerDays: '10个工作日',
    },
  },
  'recon-norm-transfer': {
    ...{ kind: 'RECON_NORM_TRANSFER', head: head('56') },
    says: {
      ...{ toOrganName: '市人民政府', rule: '示例市户外招牌管理办法', isAsked: true, answerDays: '60日' },
      answerCitation: cite('reconsideration-2023', '60'),
    },
  },
  'recon-norm-transfer-found': {
    ...{ kind: 'RECON_NORM_TRANSFER', head: head('57') },
    says: {
      ...{ toOrganName: '市人民政府', rule: '示例市户外招牌管理办法', isAsked: false, answerDays: '60日' },
      answerCitation: cite('reconsideration-2023', '60'),
    },
  },
  'recon-execution-stay': {
    ...{ kind: 'RECON_EXECUTION_STAY', head: head('42(3)') },
    says: {
      ...{ ground: '申请人、第三人申请，行政复议机关认为其要求合理', rule: null, reason: '拆除后难以恢复' },
      stayedOn: on('2024-03-20'),
    },
  },
  'recon-execution-stay-denied': {
    ...{ kind: 'RECON_EXECUTION_STAY_DENIED', head: head('42(3)') },
    says: { askedBy: '林小满', askedOn: on('2024-03-18'), reason: '罚款可以依法退还' },
  },
  'recon-execution-stay-lifted': {
    ...{ kind: 'RECON_EXECUTION_STAY_LIFTED', head: head('42') },
    says: { reason: '房屋已经安全鉴定', liftedOn: on('2024-04-02') },
  },
  'recon-performance-order': {
    ...{ kind: 'RECON_PERFORMANCE_ORDER', head: head('77(2)') },
    says: {
      ...{ paperName: '行政复议决定书', paperOn: on('2024-04-18'), reason: '逾期未作出答复' },
      by: on('2024-07-05'),
    },
  },
}

describe('papers of reconsideration, word for word', () => {
  it.each(Object.entries(samples))('%s', async (name, input) => {
    expect(checkReconPaper(input)).toEqual([])
    await expect(paperToText(reconPaper(input))).toMatchFileSnapshot(`golden/${name}.txt`)
  })

  it('are all there', () => {
    expect(new Set(Object.values(samples).map(({ kind }) => kind)).size).toBe(22)
  })

  it('the remedy of a decision is computed, with the number of the law', () => {
    const text = paperToText(reconPaper(samples['recon-decision'] as ReconPaperInput))
    expect(text).toContain(reconRemedyText(remedy))
    expect(reconRemedyText(remedy)).toContain('15日内')
    expect(paperToText(reconPaper(samples['recon-not-accepted'] as ReconPaperInput))).not.toContain('15日内')
  })

  it('a decision without findings does not go out', () => {
    const bare: ReconPaperInput = { kind: 'RECON_DECISION', head: head('64'), says: { ...decision, found: ' ' } }
    expect(checkReconPaper(bare).map(({ code }) => code)).toEqual(['TEXT_MISSING'])
  })
})
