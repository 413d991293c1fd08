import type { LegalOpinionType, OpinionCitation } from '@petition/domain'

/** What a lawyer is asked and answers: each rests on places in texts, of the house's book and of elsewhere. Invented, without names. */
export interface OpinionStory {
  readonly type: LegalOpinionType
  readonly question: string
  /** where the lawyer takes them otherwise than the summary has them, or needs them said */
  readonly facts?: string
  readonly conclusion: string
  readonly reasons: string
  readonly citations: readonly OpinionCitation[]
  readonly use: string
}

const at = (text: string, article: string): OpinionCitation => ({ text, article })

export const OPINION_STORIES: readonly OpinionStory[] = [
  {
    type: 'ROUTE',
    question: '对行政处罚不服的诉求是否应当告知法定途径',
    conclusion: '属于行政复议范围，应当告知复议机关和期限，不按信访程序受理。',
    reasons: '诉求针对具体行政行为，尚在申请期限内，分类处理时应当依法导入。',
    citations: [at('信访工作条例', '第三十一条'), at('行政复议法', '第六条')],
    use: '写入分类依据，书面告知复议途径和期限。',
  },
  {
    type: 'MERITS',
    question: '安置过渡费停发是否有依据',
    facts: '安置协议约定过渡费支付至交付安置房之日；安置房尚未交付，过渡费已停发。',
    conclusion: '协议未约定停发条件，应当按协议继续支付至实际安置之日。',
    reasons: '过渡期限因安置房延期交付而延长，责任不在被安置人；单方停发没有约定和法定依据。',
    citations: [at('民法典', '第五百零九条'), at('民法典', '第五百七十七条')],
    use: '作为办理意见的依据，支持该项诉求。',
  },
  {
    type: 'AGREEMENT',
    question: '分期付款的调解协议是否完备，能否申请司法确认',
    conclusion: '主体适格；应当写明每期日期、金额和逾期的处理，之后可以申请司法确认。',
    reasons: '协议写“尽快支付”不能确定履行期限；自协议生效之日起三十日内可以共同申请确认。',
    citations: [at('人民调解法', '第二十九条'), at('人民调解法', '第三十三条')],
    use: '协议按意见补充期限后签订。',
  },
  {
    type: 'PROCEDURE',
    question: '逾期出具处理意见是否影响意见的效力',
    conclusion: '意见的内容不因逾期当然无效，但逾期应当说明并纠正，申请复查的期限自收到之日起算。',
    reasons: '办结期限约束办理单位；请求复查的期限以收到书面答复为起点，不因逾期缩短。',
    citations: [at('信访工作条例', '第三十四条'), at('信访工作条例', '第三十五条')],
    use: '督促单位补办手续并向信访人说明。',
  },
  {
    type: 'OTHER',
    question: '多人联名的诉求如何确认代表人',
    conclusion: '推选代表不超过五人，并有书面推选材料。',
    reasons: '多人提出共同信访事项的，应当推选代表；代表的处分须有特别授权。',
    citations: [at('信访工作条例', '第二十条')],
    use: '请信访人补充推选书。',
  },
  {
    type: 'MERITS',
    question: '公共部位渗漏维修的费用由谁承担',
    facts: '渗漏部位为屋面，保修期已经届满，小区已交存维修资金。',
    conclusion: '保修期外的公共部位由业主共同承担，可以申请使用维修资金。',
    reasons: '屋面属于业主共有；维修资金的使用须经法定比例的业主表决，紧急情况可以依程序简化。',
    citations: [at('民法典', '第二百八十一条'), at('民法典', '第二百七十八条')],
    use: '转街道组织业主表决，答复中说明程序。',
  },
  {
    type: 'ROUTE',
    question: '拖欠工资的诉求是否导入劳动监察',
    conclusion: '用人单位明确且争议不大的部分导入劳动保障监察，数额有争议的告知仲裁。',
    reasons: '监察以查处违法为限，争议的确定属于仲裁和诉讼；两条途径应当一并告知。',
    citations: [at('信访工作条例', '第三十一条'), at('劳动争议调解仲裁法', '第五条')],
    use: '分项处理，分别告知。',
  },
  {
    type: 'PROCEDURE',
    question: '终止调解之后事项如何继续办理',
    facts: '调解记录载明双方未能达成一致，调解组织已书面终止调解。',
    conclusion: '由责任单位继续办理，办理期限没有因调解停止计算，仍按原期限作出处理意见。',
    reasons:
      '调解以双方自愿为前提，条例没有规定调解期间中止办理；调解不成不影响当事人通过其他途径解决，责任单位仍应作出处理意见。',
    citations: [at('信访工作条例', '第三十三条'), at('人民调解法', '第二十六条')],
    use: '由责任单位继续办理。',
  },
]
