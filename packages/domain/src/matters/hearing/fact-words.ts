import { label, type Labels, type Locale } from '../../label.js'
import type { FactOf, MatterFact } from '../facts.js'
import type { HearingFactKind } from './facts.js'
import { HEARING_ANSWERS, HEARING_GROUNDS } from './words.js'

/** Names of the facts of a hearing, as a timeline shows them. */
export const HEARING_FACTS: Labels<HearingFactKind> = {
  HEARING_TOLD: label('告知听证权利、建议听证', 'told of the right to a hearing'),
  HEARING_ANSWERED: label('听证申请、答复', 'request or answer on a hearing'),
  HEARING_DECIDED: label('决定是否听证', 'decision on a hearing'),
  HEARING_SET: label('听证排期', 'hearing set'),
  HEARING_ADJOURNED: label('听证延期', 'hearing adjourned'),
  HEARING_CANCELLED: label('取消听证', 'hearing called off'),
  HEARING_NOTIFIED: label('通知听证人员', 'people of the hearing told'),
  HEARING_REPRESENTED: label('听证代表', 'who speaks at the hearing'),
  HEARING_CHALLENGED: label('申请听证人员回避', 'member of the panel challenged'),
  HEARING_CHALLENGE_DECIDED: label('决定听证人员是否回避', 'challenge decided'),
  HEARING_BEGAN: label('听证开始', 'hearing began'),
  HEARING_ENDED: label('听证结束', 'hearing ended'),
  HEARING_GIVEN_UP: label('视为放弃听证', 'hearing taken as given up'),
  HEARING_CONCLUDED: label('形成听证意见', 'conclusion of the hearing'),
}

/** What a fact of a hearing says beside its name; null for all other facts. */
export function hearingFactText(fact: MatterFact, locale: Locale): string | null {
  const zh = locale === 'zh'
  switch (fact.kind) {
    case 'HEARING_TOLD': {
      const what = fact.hearingId ? (zh ? '建议举行听证' : 'a hearing is proposed') : ''
      return [what, fact.reasons].filter(Boolean).join(zh ? '：' : ': ')
    }
    case 'HEARING_ANSWERED':
      return [HEARING_ANSWERS[fact.says][locale], fact.reasons].filter(Boolean).join(zh ? '：' : ': ')
    case 'HEARING_DECIDED': {
      const what = fact.isGranted ? (zh ? '举行听证' : 'granted') : zh ? '不予举行' : 'refused'
      const why = fact.ground ? `（${HEARING_GROUNDS[fact.ground][locale]}）` : ''
      return `${what}${why}${fact.reasons ? (zh ? `：${fact.reasons}` : `: ${fact.reasons}`) : ''}`
    }
    case 'HEARING_SET':
      return setText(fact, zh)
    case 'HEARING_ADJOURNED':
      return fact.reason
    case 'HEARING_CANCELLED': {
      const who = fact.isWithdrawn ? (zh ? '信访人撤回：' : 'taken back by the petitioners: ') : ''
      return `${who}${fact.reason}`
    }
    case 'HEARING_NOTIFIED': {
      const n = fact.officerIds.length + fact.partyIds.length
      return zh ? `${n} 人` : `${n} told`
    }
    case 'HEARING_REPRESENTED':
      return zh ? `${fact.number} 人` : String(fact.number)
    case 'HEARING_CHALLENGED':
      return fact.reasons
    case 'HEARING_CHALLENGE_DECIDED':
      return `${fact.isGranted ? (zh ? '应当回避' : 'to step aside') : zh ? '不需回避' : 'no ground'}${fact.reasons ? `：${fact.reasons}` : ''}`
    case 'HEARING_CONCLUDED':
      return fact.conclusion
    case 'HEARING_BEGAN':
    case 'HEARING_ENDED':
    case 'HEARING_GIVEN_UP':
      return ''
    default:
      return null
  }
}

const setText = (fact: FactOf<'HEARING_SET'>, zh: boolean): string => {
  const when = `${fact.hearingOn} ${fact.fromTime}–${fact.untilTime}`
  const open = fact.isPublic ? (zh ? '公开' : 'open') : zh ? '不公开' : 'closed'
  return [`${when} ${open}`, fact.reason].filter(Boolean).join(zh ? '；' : '; ')
}
