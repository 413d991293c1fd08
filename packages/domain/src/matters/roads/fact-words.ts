import { label, type Labels, type Locale } from '../../label.js'
import type { MatterFact } from '../facts.js'
import type { RoadKinds } from './facts.js'
import { ACCUSATION_CONCERNS, ADOPTIONS, COMPETENCE_DECIDERS, MANAGED_BY, REPORTED_TO } from './words.js'

export const ROAD_FACTS: Labels<keyof RoadKinds> = {
  ADVICE_STUDIED: label('研究建议意见', 'advice studied'),
  ADVICE_DECIDED: label('决定采纳情况并答复', 'advice decided and replied to'),
  REWARD_NOTED: label('给予奖励', 'rewarded'),
  ACCUSATION_ROUTED: label('确定移交机关', 'competent organ found'),
  RESULT_NOTED: label('记载移交结果', 'result of the hand-over noted'),
  TEXT_SETTLED: label('整理转出文本', 'text to be given on settled'),
  LED_IN: label('导入其他法定途径', 'led into another procedure'),
  LED_IN_RECEIVED: label('导入机关接收', 'taken by the other organ'),
  PROTECTION_STARTED: label('适用专门法律', 'special law applied'),
  PROTECTION_ANSWERED: label('履职答复', 'answered under the special law'),
  ASSISTING_NAMED: label('确定协办单位', 'assisting organ named'),
  CONTRIBUTED: label('提交协办意见', 'contribution'),
  COMPETENCE_DECIDED: label('职责归属决定', 'competence decided'),
  SUCCEEDED: label('由承继机关办理', 'succeeded to'),
  URGENT_DECIDED: label('批示决定', 'decision that came back'),
}

/** What a fact of these roads says beside its name; null for every other fact. */
export function roadFactText(fact: MatterFact, locale: Locale, organName: (id: string) => string): string | null {
  const zh = locale === 'zh'
  const and = zh ? '；' : '; '
  switch (fact.kind) {
    case 'ADVICE_STUDIED':
      return `${fact.how}：${fact.record}`
    case 'ADVICE_DECIDED':
      return [
        fact.number,
        ...fact.decisions.map(
          (one) =>
            `${zh ? `诉求${one.claimNo}` : `claim ${one.claimNo}`} ${ADOPTIONS[one.adoption][locale]}：${one.reasons}`,
        ),
      ].join(and)
    case 'REWARD_NOTED':
      return `${fact.form}：${fact.reason}`
    case 'ACCUSATION_ROUTED':
      return [
        ACCUSATION_CONCERNS[fact.concern][locale],
        MANAGED_BY[fact.managedBy][locale],
        fact.decidingFact,
        fact.departure,
      ]
        .filter(Boolean)
        .join(and)
    case 'RESULT_NOTED':
      return fact.isTellable ? fact.text : zh ? '依规定不予告知' : 'may not be told'
    case 'LED_IN':
      return `${zh ? '诉求' : 'claim '}${fact.claimNos.join('、')} → ${fact.place}`
    case 'LED_IN_RECEIVED':
      return fact.proof
    case 'PROTECTION_STARTED':
      return `${fact.law}，${fact.performBy}`
    case 'PROTECTION_ANSWERED':
      return fact.text
    case 'ASSISTING_NAMED':
      return `${organName(fact.assistingOrganId)}：${fact.task}，${fact.dueOn}`
    case 'CONTRIBUTED':
      return fact.text
    case 'COMPETENCE_DECIDED':
      return `${COMPETENCE_DECIDERS[fact.decider][locale]}（${fact.who}）：${organName(fact.leadOrganId)}，${fact.reasons}`
    case 'SUCCEEDED':
      return fact.basis
    case 'URGENT_KNOWN':
      return fact.what ?? ''
    case 'URGENT_REPORTED':
      return [(fact.to ?? []).map((one) => REPORTED_TO[one][locale]).join('、'), fact.what].filter(Boolean).join('：')
    case 'URGENT_DECIDED':
      return `${REPORTED_TO[fact.by][locale]}：${fact.text}`
    default:
      return null
  }
}
