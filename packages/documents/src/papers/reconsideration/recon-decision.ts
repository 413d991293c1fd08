import { citationZh } from '@petition/law'
import { heading, paragraphs } from '../../blocks.js'
import type { Block } from '../../paper.js'
import { chineseDay } from '../../wording/chinese-day.js'
import { cleanLine } from '../../wording/clean-text.js'
import { petitionersText } from '../../wording/petitioners.js'
import type { DecisionText, ReconHead, ReconSays } from './recon-input.js'
import { reconRemedyText } from './recon-remedy.js'

/** Who takes part, as decisions begin. */
const parties = (head: ReconHead): Block[] => [
  ...paragraphs(petitionersText(head.applicants), '申请人：'),
  ...paragraphs(cleanLine(head.respondentName), '被申请人：'),
  ...(head.thirdParties.names.length === 0 ? [] : paragraphs(petitionersText(head.thirdParties), '第三人：')),
]

const brought = (head: ReconHead): Block[] =>
  paragraphs(
    `申请人不服被申请人“${cleanLine(head.actTitle)}”，于${chineseDay(head.receivedOn)}向本机关申请行政复议（案号：${cleanLine(head.caseNumber)}），本机关依法予以审理，现已审理终结。`,
  )

/** 行政复议决定书: request, answer, what was found, why, and the decision with its remedy (第六十一条、第七十五条). */
export function decisionBlocks(head: ReconHead, it: DecisionText): Block[] {
  const redo = it.redoBy === null ? '' : `被申请人应当于${chineseDay(it.redoBy)}前履行。`
  return [
    ...parties(head),
    ...brought(head),
    heading(1, 1, '行政复议请求和理由'),
    ...paragraphs(it.request, '请求：'),
    ...paragraphs(it.applicantReasons, '理由：'),
    heading(1, 2, '被申请人答复'),
    ...paragraphs(it.reply ?? '被申请人未按期提出书面答复、提交证据和依据。'),
    heading(1, 3, '本机关查明'),
    ...paragraphs(it.found),
    ...(it.hearingUsed === null ? [] : paragraphs(it.hearingUsed, '听证情况：')),
    ...(it.committeeUsed === null ? [] : paragraphs(it.committeeUsed, '行政复议委员会咨询意见：')),
    heading(1, 4, '本机关认为'),
    ...paragraphs(it.reasons),
    heading(1, 5, '决定'),
    ...paragraphs(`根据${citationZh(head.citation)}，本机关决定：${it.result}${redo}`),
    ...paragraphs(reconRemedyText(it.remedy)),
  ]
}

/** 驳回行政复议申请决定书 (第三十三条). */
export function rejectionBlocks(head: ReconHead, it: DecisionText): Block[] {
  return [
    ...parties(head),
    ...brought(head),
    ...paragraphs(it.found, '经审查查明：'),
    ...paragraphs(it.reasons, '本机关认为：'),
    ...paragraphs(`根据${citationZh(head.citation)}，本机关决定：${it.result}`),
    ...paragraphs(reconRemedyText(it.remedy)),
  ]
}

/** 行政复议调解书: in force once each party signed and the organ put its seal (第七十三条). */
export function mediationBlocks(head: ReconHead, it: ReconSays['RECON_MEDIATION']): Block[] {
  return [
    ...parties(head),
    ...brought(head),
    ...paragraphs(it.about, '调解事项：'),
    ...paragraphs(`经本机关主持调解，根据${citationZh(head.citation)}，当事人自愿达成如下协议：`),
    ...paragraphs(it.terms),
    ...paragraphs('本调解书经各方当事人签字或者签章，并加盖行政复议机关印章，即具有法律效力。'),
    ...it.signers.flatMap(({ role, name }) =>
      paragraphs('（签字或者签章）　　年　　月　　日', `${role}${cleanLine(name)}：`),
    ),
  ]
}
