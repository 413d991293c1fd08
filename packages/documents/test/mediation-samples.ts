import { localDate } from '@petition/law'
import {
  confirmationApplication,
  mediationAgreement,
  mediationEnd,
  mediationRecord,
  mediationRegister,
  mediationRights,
  performanceRecord,
  type ConfirmationInput,
  type MediationPaperHead,
  type Paper,
  type PaperSigner,
} from '../src/index.js'

const day = localDate
const head: MediationPaperHead = {
  ...{ bodyName: '滨海新区改制纠纷人民调解委员会', caseNumber: '120116访调〔2022〕5号', issuedOn: day('2022-05-16') },
  number: '（2022）调协字第5号',
  ...{ subject: '拖欠改制安置费', claimants: '边晓柱等二十人', respondent: '某改制企业留守处' },
}
const instalment = (no: number, dueOn: string, cents: number, paidCents = 0, paidOn: string | null = null) => ({
  ...{ no, dueOn: day(dueOn), cents, paidCents, paidOn: paidOn === null ? null : day(paidOn) },
})
const signer = (more: Partial<PaperSigner> = {}): PaperSigner => ({
  ...{ name: '边晓柱', capacity: '本人', relation: '', authority: '', account: '6217 **** **** 7224' },
  ...{ cents: 4_666_477, signedOn: day('2022-05-09') },
  instalments: [instalment(1, '2022-05-20', 2_799_800), instalment(2, '2022-08-20', 1_866_677)],
  ...more,
})
export const agreement = (more: Partial<ConfirmationInput> = {}): ConfirmationInput => ({
  ...head,
  ...{ bodyNumber: '（2022）人调字第5号', agreementNo: 'BHTX-2022-0001', partyName: '边晓柱', isDeceased: false },
  ...{ idNumber: '999999193612147620', facts: '企业2016年改制时未支付安置费。', disputes: '支付的数额和期限。' },
  ...{ agreed: '被申请方分两期支付全部安置费。', owedSince: day('2016-03-01'), agreedCents: 4_666_477 },
  obligations: [{ side: '申请方', text: '收款后交回职工住房钥匙', dueOn: day('2022-08-31') }],
  ...{ signers: [signer()], effectOn: day('2022-05-16'), windowLastOn: day('2022-06-15'), court: '滨海新区人民法院' },
  ...{ mediators: ['滕澜'], respondentContact: '留守处办公室' },
  ...more,
})

export const mediationPapers = (): Readonly<Record<string, Paper>> => ({
  'mediation-register': mediationRegister({
    ...head,
    ...{ bodyNumber: '（2022）人调字第5号', matterNumber: '120116-2022-00031', screenedOn: day('2022-02-18') },
    ...{
      grounds: ['属平等主体之间的民事纠纷', '涉及多名当事人，宜一并化解'],
      takenOn: day('2022-02-21'),
      lastOn: day('2022-03-21'),
    },
    consents: [
      { side: '申请方', on: day('2022-02-19'), proof: '调解同意书' },
      { side: '被申请方', on: day('2022-02-20'), proof: '电话记录' },
    ],
    mediators: ['滕澜'],
  }),
  'mediation-rights': mediationRights({ ...head, number: '（2022）调告字第3号', mediators: ['滕澜'] }),
  'mediation-record': mediationRecord({
    ...head,
    sessions: [
      {
        ...{ on: day('2022-04-28'), fromTime: '09:00', untilTime: '11:30', place: '区矛调中心三楼', isPublic: false },
        ...{ claimants: 12, respondents: 3, record: '双方核对名册。\n被申请方同意分期支付。' },
        mediators: ['滕澜'],
      },
    ],
  }),
  'mediation-agreement': mediationAgreement(agreement()),
  'mediation-agreement-heirs': mediationAgreement(
    agreement({
      ...{ partyName: '盛秀岩', isDeceased: true, agreedCents: 1_375_887, effectOn: null, obligations: [] },
      windowLastOn: null,
      signers: [
        signer({
          ...{ name: '窦宝捷', capacity: '继承人', relation: '子', authority: '继承权公证书（2022）样公证字第219号' },
          ...{ cents: 687_943, instalments: [instalment(1, '2022-05-20', 687_943)] },
        }),
        signer({
          ...{ name: '盛庭柱', capacity: '继承人', relation: '子', authority: '继承权公证书（2022）样公证字第742号' },
          ...{ cents: 687_944, instalments: [instalment(1, '2022-05-20', 687_944)] },
        }),
      ],
    }),
  ),
  'mediation-end': mediationEnd({
    ...head,
    ...{ number: '（2022）调终字第1号', endedOn: day('2022-05-16') },
    ...{ how: '一方拒绝调解', side: '被申请方', reason: '被申请方书面表示不再参加调解。' },
    otherWays: ['向人民法院提起诉讼', '申请法律援助', '信访事项继续办理'],
  }),
  'confirmation-application': confirmationApplication(agreement()),
  'performance-record': performanceRecord({
    ...agreement({
      signers: [
        signer({
          instalments: [
            instalment(1, '2022-05-20', 2_799_800, 2_799_800, '2022-05-23'),
            instalment(2, '2022-08-20', 1_866_677, 1_000_000),
          ],
        }),
      ],
    }),
    breaches: [
      { on: day('2022-05-21'), obligation: '第一期付款', text: '逾期未付', curedOn: day('2022-05-23') },
      { on: day('2022-08-22'), obligation: '第二期付款', text: '只付了一部分', curedOn: null },
    ],
  }),
})
