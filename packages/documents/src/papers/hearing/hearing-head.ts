import type { Citation, LocalDate } from '@petition/law'
import type { PaperKind } from '../../paper.js'
import { missing, type PaperProblem } from '../../problem.js'
import { cleanLine } from '../../wording/clean-text.js'
import type { Contact } from '../../wording/contact.js'
import { documentNumberText, type DocumentNumber } from '../../wording/document-number.js'
import { petitionersText, type PetitionerNames } from '../../wording/petitioners.js'

/** What every paper of a hearing says of itself. */
export interface HearingPaperHead {
  organName: string
  number: DocumentNumber
  issuedOn: LocalDate
  matterNumber: string
  petitioners: PetitionerNames
  summary: string
  /** 第三十一条第六项, in re-review 第三十六条第二款 */
  citation: Citation
  contact: Contact
}

export const letterHead = (it: HearingPaperHead, kind: PaperKind, title: string) => ({
  ...({ kind, layout: 'LETTER', title } as const),
  ...{ organName: cleanLine(it.organName), number: documentNumberText(it.number) },
  ...{ matterNumber: cleanLine(it.matterNumber), issuedOn: it.issuedOn },
})

export const headProblems = (it: HearingPaperHead): PaperProblem[] => [
  ...missing({ organName: it.organName, matterNumber: it.matterNumber, summary: it.summary }),
  ...missing({ 'petitioners.names': petitionersText(it.petitioners) }),
]
