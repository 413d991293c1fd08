import type { ClaimClass, Purpose, Road, Topic } from '../words.js'
import type { OtherRoad } from './facts.js'

/** What is usually so of a claim that does not belong to a road; the clerk confirms it or writes why it is otherwise. */
const USUAL: Readonly<Record<Road, string>> = {
  1: '没有正在进行的诉讼，也不是不服裁判、请求立案监督或者应由公安机关依程序处理的事项',
  2: '没有仲裁协议，也不属于劳动人事、农村土地承包仲裁的范围',
  3: '不是党员对党纪处分或者其他组织处理的申诉',
  4: '没有对具体行政行为申请复议，也不需要裁决、确认、许可、处罚等行政程序',
  5: '没有请求行政机关查处违法行为或者履行法定保护职责',
  6: '已有法律规定的其他途径处理，不适用信访程序',
}

/** What the topic tells beyond that. */
const BY_TOPIC: Partial<Record<Topic, Partial<Record<Road, string>>>> = {
  LABOUR: { 2: '不是劳动者与用人单位之间的劳动争议，或者仲裁已经终结', 5: '没有请求劳动保障监察查处' },
  HOUSING: { 4: '不是对征收、许可、处罚等行政行为不服', 5: '没有请求住房建设、城市管理部门查处违法建设' },
  LAND: { 2: '不是农村土地承包经营纠纷', 4: '不是土地权属争议，不需要行政裁决' },
  ENVIRONMENT: { 5: '没有请求生态环境部门查处污染行为' },
  PERSONNEL: { 2: '不是聘用合同争议', 3: '信访人不是就本人的党纪处分提出申诉' },
  LEGAL: { 1: '不涉及诉讼权利救济' },
  COMMERCE: { 5: '没有请求市场监督管理部门查处' },
}

const ROADS: readonly Road[] = [1, 2, 3, 4, 5, 6]

/** Proposed reasons why the other five roads of 第三十一条 do not fit, by topic. They decide nothing until somebody confirms them. */
export const proposedOthers = (topic: Topic, chosen: Road): readonly OtherRoad[] =>
  ROADS.filter((road) => road !== chosen).map((road) => ({ road, reason: BY_TOPIC[topic]?.[road] ?? USUAL[road] }))

/** What a claim brought for this purpose usually is (第二十九条至第三十一条); an enquiry or something else may be any of them. */
const CLASS_OF: Partial<Record<Purpose, ClaimClass>> = {
  ADVICE: 'ADVICE',
  ACCUSATION: 'ACCUSATION',
  APPEAL: 'REQUEST',
  REQUEST: 'REQUEST',
}

/** Proposed class of a claim, by the purpose written down at intake. It decides nothing until somebody sorts the claim. */
export const proposedClass = (purpose: Purpose): ClaimClass | null => CLASS_OF[purpose] ?? null
