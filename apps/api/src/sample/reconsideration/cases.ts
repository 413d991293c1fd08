import { localDate } from '@petition/law'
import {
  agreeReconMediation,
  askReconSupplement,
  beginReconMediation,
  decideReconsideration,
  draftReconDecision,
  extendReconsideration,
  hearReconParty,
  issueReconOpinion,
  recordReconGivenUp,
  recordReconPerformed,
  recordReconWithdrawal,
  refuseReconsideration,
  replyToReconsideration,
  reportReconOpinion,
  resumeReconsideration,
  sendReconCopy,
  signForReconCopy,
  signReconMediation,
  suspendReconsideration,
  terminateReconsideration,
} from '../../reconsideration/index.js'
import { handlerOf } from '../people/staff.js'
import { aTold, on, type SampleCase } from './window.js'

/** Copy, receipt and answer, as they usually go. */
export async function answered(
  it: SampleCase,
  organ: string,
  sent: string,
  got: string,
  replied: string,
): Promise<void> {
  await it.does(sent, sendReconCopy, on(sent))
  await it.does(got, signForReconCopy, on(got), handlerOf(organ))
  const text = '被申请人认为：作出该行政行为职权合法、事实清楚、程序正当。'
  await it.does(
    replied,
    replyToReconsideration,
    { ...on(replied), text, evidence: ['现场检查笔录', '询问笔录'] },
    handlerOf(organ),
  )
}

/** The head agrees, and everybody has it three days later. */
async function decided(
  it: SampleCase,
  day: string,
  served: string,
  draft: Parameters<typeof draftReconDecision>[1] | object,
) {
  await it.does(day, draftReconDecision, draft as never)
  await it.agreed(day, decideReconsideration, {})
  await it.serves(served, 'RECON_DECISION')
}

const draft = (decision: string, result: string, more: object = {}) => ({
  ...{
    decision,
    result,
    found: '经审理查明，双方对主要事实没有争议。',
    reasons: '根据查明的事实和有关规定，作出本决定。',
  },
  ...{ redoBy: null, hearingUsed: null, ...more },
})

type Story = readonly [name: string, respondent: string, live: (it: SampleCase) => Promise<void>]

/** Cases of 2022, under the text of 2017: every way a case can end. */
export const STORIES: readonly Story[] = [
  [
    'revoked',
    'U39',
    async (it) => {
      const told = aTold({
        actTitle: '津滨城罚字〔2022〕21号行政处罚决定',
        actDoneOn: localDate('2022-02-10'),
        actKnownOn: localDate('2022-02-11'),
      })
      await it.comes('2022-03-01', '白语桐', told)
      await answered(it, 'U39', '2022-03-04', '2022-03-07', '2022-03-15')
      await decided(it, '2022-04-12', '2022-04-14', draft('REVOKED', '撤销该行政处罚决定。'))
    },
  ],
  [
    'refused',
    'U35',
    async (it) => {
      const told = aTold({
        area: 'PERSONNEL',
        actTitle: '年度考核结果通知',
        actDoneOn: localDate('2022-03-20'),
        actKnownOn: localDate('2022-03-21'),
      })
      await it.comes('2022-04-06', '岑若谷', told)
      const reason = '对工作人员的考核属于内部人事管理，不属于行政复议范围。'
      await it.agreed('2022-04-11', refuseReconsideration, { ...on('2022-04-11'), ground: 'OUT_OF_SCOPE', reason })
      await it.serves('2022-04-12', 'RECON_NOT_ACCEPTED')
    },
  ],
  [
    'given-up',
    'U36',
    async (it) => {
      const told = aTold({
        area: 'WORK_INJURY',
        actTitle: '工伤认定结论',
        actDoneOn: localDate('2022-04-11'),
        actKnownOn: localDate('2022-04-12'),
        isComplete: false,
      })
      await it.comes('2022-05-05', '尹听澜', told)
      await it.does('2022-05-06', askReconSupplement, {
        ...on('2022-05-06'),
        items: ['身份证明复印件', '工伤认定结论复印件'],
        setDays: 15,
      })
      await it.serves('2022-05-09', 'RECON_SUPPLEMENT_NOTICE')
      await it.does('2022-05-26', recordReconGivenUp, {
        ...on('2022-05-26'),
        reason: '逾期未补正，经电话询问没有正当理由。',
      })
    },
  ],
  [
    'settled',
    'U47',
    async (it) => {
      const told = aTold({
        actTitle: '市场监管行政处罚决定',
        actDoneOn: localDate('2022-05-16'),
        actKnownOn: localDate('2022-05-17'),
      })
      await it.comes('2022-06-07', '倪知秋', told)
      await answered(it, 'U47', '2022-06-10', '2022-06-13', '2022-06-20')
      await it.does('2022-06-28', recordReconWithdrawal, {
        ...on('2022-06-28'),
        reason: '与被申请人达成和解',
        isSettlement: true,
        terms: '被申请人调整罚款数额',
      })
      await it.agreed('2022-06-29', terminateReconsideration, {
        ...on('2022-06-29'),
        ground: 'WITHDRAWN',
        reason: '自愿撤回，准予',
      })
      await it.serves('2022-06-30', 'RECON_TERMINATION_NOTICE')
    },
  ],
  [
    'mediated',
    'U38',
    async (it) => {
      const told = aTold({
        area: 'EXPROPRIATION',
        actTitle: '房屋征收补偿决定',
        actDoneOn: localDate('2022-06-20'),
        actKnownOn: localDate('2022-06-22'),
        isImmovable: true,
      })
      await it.comes('2022-07-12', '商砚舟', told)
      await answered(it, 'U38', '2022-07-15', '2022-07-18', '2022-07-26')
      await it.does('2022-08-02', beginReconMediation, { ...on('2022-08-02'), about: '补偿数额和过渡费' })
      await it.does('2022-08-16', agreeReconMediation, {
        ...on('2022-08-16'),
        terms: '被申请人于三十日内补发过渡费；双方无其他争议。',
      })
      for (const by of ['APPLICANT', 'RESPONDENT', 'ORGAN_SEAL'] as const)
        await it.does('2022-08-17', signReconMediation, { ...on('2022-08-17'), by })
      await it.serves('2022-08-18', 'RECON_MEDIATION')
      const paid = { ...on('2022-09-14'), text: '已向申请人补发过渡费。' }
      await it.does('2022-09-14', recordReconPerformed, paid, handlerOf('U38'))
    },
  ],
  [
    'upheld',
    'U37',
    async (it) => {
      const told = aTold({
        actTitle: '生态环境行政处罚决定',
        actDoneOn: localDate('2022-07-20'),
        actKnownOn: localDate('2022-07-21'),
      })
      await it.comes('2022-08-08', '严望津', told)
      await answered(it, 'U37', '2022-08-11', '2022-08-12', '2022-08-22')
      await it.does('2022-08-29', suspendReconsideration, {
        ...on('2022-08-29'),
        ground: 8,
        reason: '以相关民事案件的审理结果为依据',
      })
      await it.serves('2022-08-30', 'RECON_SUSPENSION_NOTICE')
      await it.does('2022-09-20', resumeReconsideration, { ...on('2022-09-20'), reason: '民事案件已经审结' })
      await it.serves('2022-09-21', 'RECON_RESUMPTION_NOTICE')
      await it.agreed('2022-10-20', extendReconsideration, {
        ...on('2022-10-20'),
        days: 15,
        reason: '案情复杂，需核实监测数据',
      })
      await it.serves('2022-10-21', 'RECON_EXTENSION_NOTICE')
      await it.does('2022-11-02', hearReconParty, {
        ...on('2022-11-02'),
        who: 'APPLICANT',
        how: 'PHONE',
        record: '已电话听取意见',
      })
      await decided(it, '2022-11-08', '2022-11-10', draft('UPHELD', '维持该行政处罚决定。'))
    },
  ],
  [
    'to-perform',
    'U42',
    async (it) => {
      const told = aTold({
        area: 'FAILURE_TO_PERFORM',
        actTitle: '未依申请履行土地承包纠纷调查职责',
        actDoneOn: null,
        actKnownOn: localDate('2022-08-30'),
      })
      await it.comes('2022-09-13', '穆清扬', told)
      await answered(it, 'U42', '2022-09-16', '2022-09-19', '2022-09-27')
      await decided(
        it,
        '2022-10-25',
        '2022-10-27',
        draft('PERFORM', '责令被申请人依法调查处理并书面答复申请人。', { redoBy: localDate('2022-12-09') }),
      )
      await it.agreed('2022-10-27', issueReconOpinion, {
        toOrganId: it.organId('U42'),
        text: '对依申请履职事项应当登记、限期答复，并建立台账。',
      })
      await it.serves('2022-10-28', 'RECON_OPINION')
      await it.does(
        '2022-12-05',
        recordReconPerformed,
        { ...on('2022-12-05'), text: '已调查处理并书面答复申请人。' },
        handlerOf('U42'),
      )
      await it.does(
        '2022-12-20',
        reportReconOpinion,
        { ...on('2022-12-20'), text: '已建立依申请履职台账。' },
        handlerOf('U42'),
      )
    },
  ],
  [
    'terminated',
    'U33',
    async (it) => {
      const told = aTold({
        area: 'BENEFITS',
        actTitle: '停发最低生活保障决定',
        actDoneOn: localDate('2022-09-05'),
        actKnownOn: localDate('2022-09-06'),
      })
      await it.comes('2022-09-26', '乔岁安', told)
      await answered(it, 'U33', '2022-09-29', '2022-09-30', '2022-10-10')
      await it.does('2022-10-13', suspendReconsideration, {
        ...on('2022-10-13'),
        ground: 1,
        reason: '申请人去世，近亲属尚未确定是否参加',
      })
      await it.serves('2022-10-14', 'RECON_SUSPENSION_NOTICE')
      await it.agreed('2022-12-14', terminateReconsideration, {
        ...on('2022-12-14'),
        ground: 'SUSPENDED_60',
        reason: '中止满六十日，近亲属未表示参加',
      })
      await it.serves('2022-12-15', 'RECON_TERMINATION_NOTICE')
    },
  ],
]

/** Two that run on the office's first day, 2023-01-10. */
export const RUNNING: readonly Story[] = [
  [
    'running',
    'U39',
    async (it) => {
      const told = aTold({
        how: 'POST',
        postmarkOn: localDate('2022-12-13'),
        actTitle: '津滨城罚字〔2022〕305号行政处罚决定',
        actDoneOn: localDate('2022-11-21'),
        actKnownOn: localDate('2022-11-22'),
      })
      await it.comes('2022-12-15', '应如故', told)
      await answered(it, 'U39', '2022-12-20', '2022-12-21', '2022-12-29')
    },
  ],
  [
    'supplementing',
    'U38',
    async (it) => {
      const told = aTold({
        area: 'PERMIT',
        actTitle: '不予颁发施工许可决定',
        actDoneOn: localDate('2022-12-12'),
        actKnownOn: localDate('2022-12-13'),
        isComplete: false,
      })
      await it.comes('2023-01-04', '薄云归', told)
      await it.does('2023-01-06', askReconSupplement, { ...on('2023-01-06'), items: ['授权委托书'], setDays: 10 })
      await it.serves('2023-01-09', 'RECON_SUPPLEMENT_NOTICE')
    },
  ],
]
