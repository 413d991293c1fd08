import { handler, housing, labour, office, organs, street } from './organs.js'

export const today = '2023-01-10'

const citation = (article: string, zh: string) => ({ text: `信访工作条例 art.${article}`, zh: `《信访工作条例》${zh}` })

interface DutyPlan {
  id: string
  clock: string
  termZh: string
  termEn: string
  eventOn: string
  raw: string
  lawful: string
  light: string
  daysLeft: number | null
  endedOn?: string
  article?: [string, string]
  owedBy?: object
}

export function duty(matterId: string, plan: DutyPlan) {
  const article = citation(...(plan.article ?? ['34', '第三十四条']))
  const warnOn = plan.raw < plan.lawful ? plan.raw : plan.lawful
  return {
    id: plan.id,
    clock: plan.clock,
    kind: 'DUTY',
    termZh: plan.termZh,
    termEn: plan.termEn,
    owedByZh: '承办单位',
    owedByOrgan: plan.owedBy ?? labour,
    matterId,
    eventOn: plan.eventOn,
    rawLastOn: plan.raw,
    lawfulLastOn: plan.lawful,
    warnOn,
    isProvisional: false,
    endedOn: plan.endedOn ?? null,
    state: plan.endedOn ? 'MET_ON_TIME' : 'RUNNING',
    light: plan.endedOn ? 'NONE' : plan.light,
    daysLeft: plan.endedOn ? null : plan.daysLeft,
    citation: article,
    handler,
    why: {
      article,
      ruleVersion: '信访工作条例 (2022-05-01 起)',
      steps: [
        {
          kind: 'EVENT',
          on: plan.eventOn,
          textZh: `${plan.eventOn} 受理，次日起算`,
          textEn: `accepted on ${plan.eventOn}; counted from the next day`,
        },
        {
          kind: 'SKIPPED',
          on: '2023-01-02',
          textZh: '2023-01-01 元旦、2023-01-02 元旦放假，不计入工作日',
          textEn: '1 and 2 January 2023, New Year, are rest days',
        },
        { kind: 'COUNTED', on: plan.raw, textZh: `按日计算 60 日，至 ${plan.raw}`, textEn: `60 days, to ${plan.raw}` },
        {
          kind: 'ROLLED',
          on: plan.lawful,
          textZh: `${plan.raw} 为星期六，顺延至 ${plan.lawful}`,
          textEn: `${plan.raw} is a Saturday; rolled to ${plan.lawful}`,
        },
        {
          kind: 'RESULT',
          on: plan.lawful,
          textZh: `最迟 ${plan.lawful}；提醒日 ${warnOn}`,
          textEn: `${plan.lawful} at the latest; warned from ${warnOn}`,
        },
      ],
    },
  }
}

const summaries: [string, string, string, string][] = [
  ['反映某建材市场十二名临时工被拖欠两个月工资，要求责令用工单位支付并说明办理情况', 'LABOUR', '120116006', '新河街道'],
  ['反映幸福里小区地下车库连续渗水，物业与开发单位相互推诿，要求明确维修责任', 'HOUSING', '120116005', '杭州道街道'],
  ['反映村内排水沟被填平后雨季倒灌农田，要求恢复并补偿损失', 'AGRICULTURE', '120116158', '中塘镇'],
  ['建议在生态城中部片区增设一条早晚高峰接驳公交', 'TRANSPORT', '120116406', '中新天津生态城'],
  ['反映医保异地结算两次被退回，要求说明原因并重新办理', 'HEALTH', '120116009', '北塘街道'],
  ['反映夜间施工噪声扰民，要求查处并公布许可情况', 'ENVIRONMENT', '120116014', '泰达街道'],
  ['反映征地补偿款分配方案未经公示，要求公开并重新核算', 'LAND', '120116157', '小王庄镇'],
  ['反映幼儿园临时停办后预交费用未退，要求协调退还', 'EDUCATION', '120116008', '新北街道'],
  ['咨询低保申请被驳回后的救济途径，并要求复核家庭收入认定', 'CIVIL_AFFAIRS', '120116031', '汉沽街道'],
]
const standings: [string, string, string, number | null][] = [
  ['OPEN', 'HANDLING', 'RED', -2],
  ['OPEN', 'TO_SERVE', 'AMBER_RED', -1],
  ['OPEN', 'TO_SORT', 'YELLOW', 0],
  ['OPEN', 'TO_NOTIFY', 'YELLOW', 3],
  ['OPEN', 'HANDLING', 'GREEN', 18],
  ['OPEN', 'TO_SIGN', 'GREEN', 9],
  ['OPEN', 'TO_APPROVE', 'YELLOW', 4],
  ['OPEN', 'HANDLING', 'GREY', null],
  ['ANSWERED', 'ENDED', 'NONE', null],
]
const channels = ['VISIT', 'LETTER', 'NETWORK', 'TELEPHONE', 'VISIT']
const two = (n: number) => String(n).padStart(2, '0')

export function matterRow(n: number) {
  const [summary, topic, placeCode, placeName] = summaries[n % summaries.length]!
  const [standing, stage, light, daysLeft] = standings[n % standings.length]!
  const id = `M${n}`
  const next = duty(id, {
    id: `${id}-d1`,
    clock: 'XF-HANDLE60',
    termZh:
      stage === 'TO_SORT'
        ? '分类处理'
        : stage === 'TO_NOTIFY'
          ? '告知信访人'
          : stage === 'TO_SERVE'
            ? '送达处理意见'
            : '办结',
    termEn: stage === 'TO_SORT' ? 'sort' : 'finish',
    eventOn: '2022-11-08',
    raw: `2023-01-${two(7 + (n % 12))}`,
    lawful: `2023-01-${two(9 + (n % 12))}`,
    light,
    daysLeft,
  })
  return {
    id,
    version: 3,
    number: `津滨信访〔2022〕${String(1840 + n)}号`,
    standing,
    stage,
    summary,
    receivedOn: `2022-1${n % 3}-${two(1 + ((n * 7) % 27))}`,
    channel: channels[n % channels.length]!,
    purpose: topic === 'TRANSPORT' ? 'ADVICE' : 'REQUEST',
    topic,
    placeCode,
    placeName,
    groupSize: n % 4 === 0 ? 12 : 1,
    light,
    daysLeft,
    accountable: stage === 'TO_SORT' ? office : n % 3 === 0 ? labour : n % 3 === 1 ? housing : street,
    handler: stage === 'TO_SORT' ? null : handler,
    desk: stage === 'TO_SORT' ? office.desks[0] : null,
    nextDuty: standing === 'OPEN' ? next : null,
  }
}

export const rows = Array.from({ length: 63 }, (_, n) => matterRow(n))

export const loads = organs
  .slice(1, 9)
  .map((of, n) => ({ organ: of, open: 14 - n, warned: (n * 3) % 5, late: n < 2 ? 2 - n : 0 }))
export { citation }
