/** Papers of a dispute at a centre: forms of the house, no law gives them a shape. */
export type DisputePaperKind = 'DISPUTE_REGISTER' | 'DISPUTE_TRANSFER' | 'DISPUTE_REVISIT'

export const DISPUTE_PAPER_NAMES: Readonly<Record<DisputePaperKind, { zh: string; en: string }>> = {
  DISPUTE_REGISTER: { zh: '矛盾纠纷登记表', en: 'register of the dispute' },
  DISPUTE_TRANSFER: { zh: '矛盾纠纷移送单', en: 'transfer between levels' },
  DISPUTE_REVISIT: { zh: '矛盾纠纷化解回访记录', en: 'record of looking again' },
}
