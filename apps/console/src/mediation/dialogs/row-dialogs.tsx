import { AmendDialog, BreachDialog, CureDialog, PayDialog, UrgeDialog } from './performing.js'
import { AskConfirmationDialog, CopyDialog, CourtDialog, SignDialog, WithdrawDialog } from './signing.js'

/** Acts on one row, in the order of its life. */
export const rowDialogs = {
  signAgreementRows: SignDialog,
  recordPayment: PayDialog,
  giveAgreementCopy: CopyDialog,
  askConfirmation: AskConfirmationDialog,
  recordConfirmation: CourtDialog,
  amendAgreementRow: AmendDialog,
  urgePerformance: UrgeDialog,
  noteBreach: BreachDialog,
  cureBreach: CureDialog,
  withdrawAgreementRow: WithdrawDialog,
} as const

export type RowActName = keyof typeof rowDialogs
