import { articleZh, citationZh, cite, type Citation, type LocalDate } from '@petition/law'
import type { Paper } from '../paper.js'
import { addressee, heading, paragraphs, signature } from '../blocks.js'
import { missing, problem, type PaperProblem } from '../problem.js'
import { chineseDay } from '../wording/chinese-day.js'
import { cleanLine } from '../wording/clean-text.js'
import { contactSentence, type Contact } from '../wording/contact.js'
import { documentNumberText, type DocumentNumber } from '../wording/document-number.js'
import { petitionersText, type PetitionerNames } from '../wording/petitioners.js'

/**
 * 回避申请决定告知书: tells whoever asked, and the official, what was decided and why. It says nothing of what the petition is about:
 * the official may no longer know of it.
 */
export interface RecusalNoticeInput {
  organName: string
  number: DocumentNumber
  issuedOn: LocalDate
  matterNumber: string
  /** the interested persons who asked; 'WITHHELD' where the official may not learn who they are (第30条第3款); null where the official asked */
  petitioners: PetitionerNames | 'WITHHELD' | null
  officialName: string
  /** 职务; null where the register has none */
  officialPost: string | null
  officialOrganName: string
  /** the official leads that organ, and another organ recorded what was decided */
  isDecidedAbove: boolean
  interest: 'IN_THE_MATTER' | 'IN_THE_PETITIONER'
  askedOn: LocalDate
  /** what was said when it was asked for */
  askedReason: string
  isGranted: boolean
  /** why; null where what was said when asking is the reason */
  reason: string | null
  /** the article on stepping aside of the text of that day */
  citation: Citation
  contact: Contact
}

/** @source 信访工作条例 第28条第3款; 公务员法 第76条, 第77条 */
export function recusalNotice(it: RecusalNoticeInput): Paper {
  return {
    kind: 'RECUSAL_NOTICE',
    layout: 'LETTER',
    organName: cleanLine(it.organName),
    number: documentNumberText(it.number),
    matterNumber: cleanLine(it.matterNumber),
    title: '回避申请决定告知书',
    issuedOn: it.issuedOn,
    blocks: [
      addressee(told(it)),
      heading(1, 1, '申请'),
      ...paragraphs(`${asked(it)}\n申请理由：${ended(it.askedReason)}`),
      heading(1, 2, '决定和理由'),
      ...paragraphs(`${decided(it)}\n${reasons(it)}`),
      heading(1, 3, '有关说明'),
      ...paragraphs(`${NO_PERIOD_STOPS}${contactSentence(it.contact)}`),
      signature(it.organName, it.issuedOn),
    ],
  }
}

const NO_PERIOD_STOPS = '回避申请和本决定不影响该信访事项各项期限的计算，应当由本机关、单位履行的职责继续履行。'

function told({ petitioners, officialName }: RecusalNoticeInput): string {
  if (petitioners === null) return officialName
  const who = petitioners === 'WITHHELD' ? '申请人（身份信息依法不予披露）' : petitionersText(petitioners)
  return `${who}、${cleanLine(officialName)}`
}

const official = (it: RecusalNoticeInput): string =>
  `${cleanLine(it.officialOrganName)}${it.officialPost === null ? '工作人员' : cleanLine(it.officialPost)}${cleanLine(it.officialName)}`

function asked(it: RecusalNoticeInput): string {
  const interest = it.interest === 'IN_THE_MATTER' ? '与该信访事项有直接利害关系' : '与信访人有直接利害关系'
  if (!it.petitioners) return `${official(it)}于${chineseDay(it.askedOn)}提出，本人${interest}，申请回避。`
  return `申请人于${chineseDay(it.askedOn)}提出，认为${official(it)}${interest}，申请其回避。`
}

function decided(it: RecusalNoticeInput): string {
  const by = it.isDecidedAbove ? '该工作人员系所在单位负责人，依照管理权限审查，' : '经审查，'
  return it.isGranted
    ? `${by}申请成立，决定${cleanLine(it.officialName)}回避：自决定之日起不再参与该信访事项的办理，不再查阅该信访事项的材料。`
    : `${by}申请不成立，决定${cleanLine(it.officialName)}不予回避，可以继续参与该信访事项的办理。`
}

function reasons(it: RecusalNoticeInput): string {
  const basis = [citationZh(it.citation), citationZh(cite('civil-servants-2018', '76')), articleZh('77')].join('、')
  return `理由：${ended(it.reason ?? it.askedReason)}依据${basis}作出本决定。`
}

/** A reason as a sentence, whatever it ends with. */
const ended = (text: string): string => `${cleanLine(text).replace(/[。；;.]+$/u, '')}。`

export function checkRecusalNotice(it: RecusalNoticeInput): PaperProblem[] {
  return [
    ...missing({ organName: it.organName, matterNumber: it.matterNumber, officialName: it.officialName }),
    ...missing({ askedReason: it.askedReason }),
    ...(it.petitioners && it.petitioners !== 'WITHHELD'
      ? missing({ 'petitioners.names': petitionersText(it.petitioners) })
      : []),
    ...(!it.isGranted && (it.reason ?? '').trim() === ''
      ? [problem('REASONS_MISSING', 'reason', '不予回避须写明理由', 'To refuse a recusal needs a reason')]
      : []),
    ...(it.issuedOn < it.askedOn
      ? [problem('ISSUED_BEFORE_ASKED', 'issuedOn', '决定日期早于申请之日', 'It is dated before it was asked for')]
      : []),
  ]
}
