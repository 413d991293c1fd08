import type { LocalDate } from '@petition/law'
import { addressee, heading, label, note, paragraphs, signature, table, value } from '../../blocks.js'
import type { Block, Paper } from '../../paper.js'
import { missing, problem, type PaperProblem } from '../../problem.js'
import { chineseDay } from '../../wording/chinese-day.js'
import { cleanLine } from '../../wording/clean-text.js'
import type {
  AgreementInput,
  ConfirmationInput,
  EndInput,
  MediationPaperHead,
  PaperSigner,
  PerformanceInput,
  RecordInput,
  RegisterInput,
  RightsInput,
} from './input.js'
import { MEDIATION_PAPER_NAMES, type MediationPaperKind } from './kinds.js'
import { amountInWords, yuanText } from './money.js'

const day = (on: LocalDate | null): string => (on === null ? '' : chineseDay(on))

function paper(
  kind: MediationPaperKind,
  it: MediationPaperHead,
  layout: Paper['layout'],
  blocks: readonly Block[],
): Paper {
  return {
    ...{ kind, layout, organName: cleanLine(it.bodyName), number: layout === 'LETTER' ? it.number : null },
    ...{ matterNumber: null, title: MEDIATION_PAPER_NAMES[kind].zh, issuedOn: it.issuedOn, blocks },
  }
}

/** 受理登记表: what a committee enters when it takes a case (人民调解法 第十七条、第二十七条). */
export const mediationRegister = (it: RegisterInput): Paper =>
  paper('MEDIATION_REGISTER', it, 'FORM', [
    table(
      [6, 8, 6, 8],
      [
        [label('案　号'), value(it.bodyNumber), label('访调案号'), value(it.caseNumber)],
        [label('信访编号'), value(it.matterNumber), label('调解组织'), value(it.bodyName)],
        [label('申请方'), value(it.claimants, { span: 3 })],
        [label('被申请方'), value(it.respondent, { span: 3 })],
        [label('争议事项'), value(it.subject, { span: 3 })],
        [label('甄别日期'), value(day(it.screenedOn)), label('受理日期'), value(day(it.takenOn))],
        [label('甄别理由'), value(it.grounds.join('；'), { span: 3 })],
        [
          label('双方意愿'),
          value(
            it.consents.map((one) => `${one.side}${day(one.on)}同意，${cleanLine(one.proof)}`),
            { span: 3 },
          ),
        ],
        [label('调解员'), value(it.mediators.join('、')), label('一般调结日'), value(day(it.lastOn))],
        [label('受理人签名'), value('', { span: 3, height: 2 })],
      ],
    ),
    note('人民调解不收取任何费用；当事人可以随时终止调解'),
  ])

const RIGHTS = [
  '选择或者接受人民调解员。',
  '接受调解、拒绝调解或者要求终止调解。',
  '要求调解公开进行或者不公开进行。',
  '自主表达意愿、自愿达成调解协议。',
] as const
const DUTIES = ['如实陈述纠纷事实。', '遵守调解现场秩序，尊重人民调解员。', '尊重对方当事人行使权利。'] as const

/** 权利义务告知书 (人民调解法 第四条、第二十三条、第二十四条). */
export const mediationRights = (it: RightsInput): Paper =>
  paper('MEDIATION_RIGHTS', it, 'LETTER', [
    addressee(`${it.claimants}、${it.respondent}`),
    ...paragraphs(
      `关于${cleanLine(it.subject)}的纠纷（${cleanLine(it.caseNumber)}），由${cleanLine(it.bodyName)}调解，调解员为${it.mediators.join('、')}。现将有关权利义务告知如下：`,
    ),
    heading(1, 1, '在调解活动中享有的权利（《人民调解法》第二十三条）'),
    ...RIGHTS.flatMap((text, at) => paragraphs(text, `${at + 1}．`)),
    heading(1, 2, '在调解活动中履行的义务（《人民调解法》第二十四条）'),
    ...DUTIES.flatMap((text, at) => paragraphs(text, `${at + 1}．`)),
    heading(1, 3, '有关说明'),
    ...paragraphs(
      '调解不收取任何费用。当事人可以说明调解员与本纠纷有利害关系，要求更换。\n调解不影响当事人依法通过仲裁、行政、司法等途径维护自己的权利，也不停止信访事项办理期限的计算。',
    ),
    signature(it.bodyName, it.issuedOn),
  ])

/** 调解记录 (人民调解法 第二十七条). */
export const mediationRecord = (it: RecordInput): Paper =>
  paper('MEDIATION_RECORD', it, 'FORM', [
    ...it.sessions.flatMap((session, at): Block[] => [
      heading(1, at + 1, `${chineseDay(session.on)} ${session.fromTime}至${session.untilTime}`),
      table(
        [6, 22],
        [
          [label('地　点'), value(`${session.place}（${session.isPublic ? '公开' : '不公开'}）`)],
          [label('到场人数'), value(`申请方${session.claimants}人，被申请方${session.respondents}人`)],
          [label('调解员'), value(session.mediators.join('、'))],
          [label('记　录'), value(session.record)],
          [label('签　名'), value('', { height: 3 })],
        ],
      ),
    ]),
    note('记录经当事人核对无误后签名、盖章或者按指印'),
  ])

const signerLine = ({ name, capacity, relation, authority, account, cents }: PaperSigner): string =>
  [
    `${cleanLine(name)}（${capacity}${relation ? `，${cleanLine(relation)}` : ''}）`,
    `应收${yuanText(cents)}元`,
    authority && `依据${cleanLine(authority)}`,
    account && `收款账户${cleanLine(account)}`,
  ]
    .filter(Boolean)
    .join('，')

const instalmentTable = (it: AgreementInput) =>
  table(
    [7, 4, 8, 9],
    [
      [label('收款人'), label('期次'), label('付款日'), label('金额（元）')],
      ...it.signers.flatMap((signer) =>
        signer.instalments.map((one) => [
          value(signer.name),
          value(String(one.no)),
          value(day(one.dueOn)),
          value(yuanText(one.cents)),
        ]),
      ),
    ],
  )

/** 调解协议书 (人民调解法 第二十九条): the text of all, and the party's own row. */
export const mediationAgreement = (it: AgreementInput): Paper =>
  paper('MEDIATION_AGREEMENT', it, 'LETTER', [
    table(
      [6, 8, 6, 8],
      [
        [label('协议编号'), value(it.agreementNo), label('调解案号'), value(it.bodyNumber)],
        [label('当事人'), value(it.partyName + (it.isDeceased ? '（已故）' : '')), label('证件号'), value(it.idNumber)],
        [label('签署人'), value(it.signers.map(signerLine), { span: 3 })],
        [label('被申请方'), value(it.respondent, { span: 3 })],
      ],
    ),
    heading(1, 1, '纠纷的主要事实'),
    ...paragraphs(it.facts),
    ...(it.owedSince === null ? [] : paragraphs(`上述款项自${chineseDay(it.owedSince)}起拖欠。`)),
    heading(1, 2, '争议事项'),
    ...paragraphs(it.disputes),
    heading(1, 3, '达成的内容、履行的方式和期限'),
    ...paragraphs(it.agreed),
    ...paragraphs(
      `被申请方向${cleanLine(it.partyName)}（由其${it.isDeceased ? '继承人' : '本人或者受托人'}收取）支付人民币${yuanText(it.agreedCents)}元（大写：${amountInWords(it.agreedCents)}），分期如下：`,
    ),
    instalmentTable(it),
    ...it.obligations.flatMap((line, at) =>
      paragraphs(
        `${line.side}：${cleanLine(line.text)}${line.dueOn === null ? '' : `（${chineseDay(line.dueOn)}前）`}。`,
        `${at + 1}．`,
      ),
    ),
    heading(1, 4, '效力'),
    ...paragraphs(effectText(it)),
    table(
      [14, 14],
      [
        [value('当事人（签署人）签名、盖章或者按指印：', { height: 3 }), value('被申请方签名、盖章：', { height: 3 })],
        [value(`调解员签名：${it.mediators.join('、')}`, { height: 2 }), value('调解组织（印章）：', { height: 2 })],
      ],
    ),
    note('本协议书当事人各执一份，调解组织留存一份'),
  ])

const effectText = (it: AgreementInput): string =>
  [
    it.effectOn === null
      ? '本协议自各方当事人签名、盖章或者按指印，调解员签名并加盖调解组织印章之日起生效。'
      : `本协议于${chineseDay(it.effectOn)}（最后一项签名或者盖章之日）生效，具有法律约束力，各方应当按照约定履行。`,
    it.windowLastOn === null
      ? '本协议不属于可以申请司法确认的范围；就协议的履行或者内容发生争议的，可以向人民法院提起诉讼。'
      : `各方认为有必要的，可以自生效之日起三十日内（${chineseDay(it.windowLastOn)}前）共同向${cleanLine(it.court)}申请司法确认；就协议的履行或者内容发生争议的，可以向人民法院提起诉讼。`,
  ].join('\n')

/** 终止调解告知书: why it ended, and which other ways are open (人民调解法 第二十六条). */
export const mediationEnd = (it: EndInput): Paper =>
  paper('MEDIATION_END', it, 'LETTER', [
    addressee(`${it.claimants}、${it.respondent}`),
    ...paragraphs(
      `关于${cleanLine(it.subject)}的纠纷（${cleanLine(it.caseNumber)}），调解于${chineseDay(it.endedOn)}结束：${it.how}${it.side === null ? '' : `（${it.side}）`}。`,
    ),
    ...paragraphs(it.reason, '说明：'),
    ...(it.otherWays.length === 0
      ? []
      : [
          heading(1, 1, '可以采取的其他途径'),
          ...it.otherWays.flatMap((way, at) => paragraphs(`${way}。`, `${at + 1}．`)),
        ]),
    signature(it.bodyName, it.issuedOn),
  ])

/** 司法确认申请书: both sides together (人民调解法 第三十三条; 法释〔2011〕5号 第三条). */
export const confirmationApplication = (it: ConfirmationInput): Paper =>
  paper('CONFIRMATION_APPLICATION', it, 'FORM', [
    table(
      [6, 22],
      [
        [label('申请人一'), value([`${it.partyName}　${it.idNumber}`, ...it.signers.map(signerLine)])],
        [label('申请人二'), value([it.respondent, it.respondentContact])],
        [label('请求事项'), value(`确认${it.bodyName}${it.bodyNumber}${it.agreementNo}号调解协议有效。`)],
        [
          label('事实与理由'),
          value(
            `双方经${it.bodyName}调解，就${it.subject}达成调解协议，协议于${day(it.effectOn)}生效，约定支付人民币${yuanText(it.agreedCents)}元。双方出于解决纠纷的目的自愿达成，没有恶意串通、规避法律的行为，对协议内容已经理解并接受。`,
          ),
        ],
        [label('最后申请日'), value(day(it.windowLastOn))],
        [
          label('所附材料'),
          value([
            '1. 调解协议书',
            '2. 身份证明、资格证明',
            '3. 与调解协议相关的财产权利证明',
            '4. 双方的送达地址、电话',
          ]),
        ],
        [label('申请人签名'), value('', { height: 3 })],
      ],
    ),
    note(`此致${cleanLine(it.court)}。司法确认不收取费用`),
  ])

/** 履行情况记录: what was paid and what was not kept (人民调解法 第三十一条第二款). */
export const performanceRecord = (it: PerformanceInput): Paper =>
  paper('PERFORMANCE_RECORD', it, 'FORM', [
    table(
      [6, 8, 6, 8],
      [
        [label('协议编号'), value(it.agreementNo), label('生效日'), value(day(it.effectOn))],
        [label('当事人'), value(it.partyName), label('协议金额'), value(`${yuanText(it.agreedCents)}元`)],
      ],
    ),
    table(
      [6, 3, 7, 6, 6],
      [
        [label('收款人'), label('期次'), label('付款日'), label('应付（元）'), label('已付（元）')],
        ...it.signers.flatMap((signer) =>
          signer.instalments.map((one) => [
            value(signer.name),
            value(String(one.no)),
            value(day(one.dueOn)),
            value(yuanText(one.cents)),
            value([yuanText(one.paidCents), ...(one.paidOn === null ? [] : [day(one.paidOn)])]),
          ]),
        ),
      ],
    ),
    ...(it.breaches.length === 0 ? [] : [heading(1, 1, '未按约定履行的义务')]),
    ...it.breaches.flatMap((breach, at) =>
      paragraphs(
        `${chineseDay(breach.on)}记录：${cleanLine(breach.obligation)}，${cleanLine(breach.text)}${breach.curedOn === null ? '' : `；${chineseDay(breach.curedOn)}已补履行`}。`,
        `${at + 1}．`,
      ),
    ),
    note('只记录义务是否履行，不涉及对任何人的评价'),
  ])

/** A letter that tells the sides whom they may refuse names somebody (第二十三条). */
export const checkMediationRights = ({ mediators }: RightsInput): PaperProblem[] =>
  mediators.length > 0
    ? []
    : [
        problem(
          'NO_MEDIATOR',
          'mediators',
          '还没有在任的调解员，请先确定调解员',
          'Nobody mediates now; name a mediator first',
        ),
      ]

/** What is missing before a paper can go out: an agreement with a sign missing is none yet (第二十九条). */
export function checkMediationAgreement(it: AgreementInput): PaperProblem[] {
  return [
    ...missing({ bodyName: it.bodyName, partyName: it.partyName, facts: it.facts, agreed: it.agreed }),
    ...(it.effectOn === null
      ? [problem('HALF_SIGNED', 'effectOn', '还缺签名或者印章，不能交付', 'A sign is missing: it is not handed out')]
      : []),
  ]
}

export function checkConfirmationApplication(it: ConfirmationInput): PaperProblem[] {
  return [
    ...checkMediationAgreement(it),
    ...(it.windowLastOn === null
      ? [
          problem(
            'NO_CONFIRMATION_WAY',
            'windowLastOn',
            '该协议不能申请司法确认',
            'This agreement opens no confirmation',
          ),
        ]
      : []),
  ]
}
