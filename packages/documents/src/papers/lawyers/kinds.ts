/** Papers of lawyers and of conferences: forms of the house, no law gives them a shape. */
export type LawyerPaperKind = 'LEGAL_OPINION' | 'CONFERENCE_MINUTES'

export const LAWYER_PAPER_NAMES: Readonly<Record<LawyerPaperKind, { zh: string; en: string }>> = {
  LEGAL_OPINION: { zh: '法律意见书', en: 'legal opinion' },
  CONFERENCE_MINUTES: { zh: '会议纪要', en: 'minutes of a conference' },
}
