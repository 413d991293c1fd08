import { citationZh } from '@petition/law'
import type { Block } from '../../paper.js'
import { chineseDay } from '../../wording/chinese-day.js'
import { cleanLine } from '../../wording/clean-text.js'
import { petitionersText, youText } from '../../wording/petitioners.js'
import type { ReconHead, ReconSays } from './recon-input.js'
import type { ReconPaperKind } from './recon-kinds.js'

export interface Form<Kind extends ReconPaperKind> {
  readonly title: string
  readonly to: 'APPLICANTS' | 'RESPONDENT' | 'ALL' | 'NOBODY'
  readonly body: (head: ReconHead, says: ReconSays[Kind]) => Block[]
}

/** 林小满: 你不服滨海新区某局作出的某某决定，于2024年3月1日申请行政复议。 */
export const brought = (head: ReconHead): string =>
  `${youText(head.applicants)}不服${cleanLine(head.respondentName)}“${cleanLine(head.actTitle)}”，` +
  `于${chineseDay(head.receivedOn)}向本机关申请行政复议（案号：${cleanLine(head.caseNumber)}）。`
export const ofTheCase = (head: ReconHead): string =>
  `申请人${petitionersText(head.applicants)}不服被申请人${cleanLine(head.respondentName)}` +
  `“${cleanLine(head.actTitle)}”申请行政复议一案（${cleanLine(head.caseNumber)}），`
export const under = (head: ReconHead): string => `根据${citationZh(head.citation)}`
