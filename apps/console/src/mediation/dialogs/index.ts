import type { ComponentType } from 'react'
import { DraftDialog, SignForAllDialog } from './agreeing.js'
import { ConsentDialog, LeadInDialog, TakeDialog } from './asking.js'
import type { CaseDialogProps } from './CaseDialog.js'
import { EnterRowDialog } from './entering.js'
import {
  DeclareDialog,
  EndDialog,
  NameDialog,
  ProlongDialog,
  ReleaseDialog,
  RightsDialog,
  SessionDialog,
} from './mediating.js'
import { RosterDialog } from './RosterDialog.js'

/** Acts on a case under the names that the server gives them; acts on rows have theirs in `row-dialogs`. */
export const caseDialogs = {
  recordMediationConsent: ConsentDialog,
  leadToMediation: LeadInDialog,
  takeMediation: TakeDialog,
  nameMediator: NameDialog,
  declareMediatorTies: DeclareDialog,
  releaseMediator: ReleaseDialog,
  tellMediationRights: RightsDialog,
  holdMediationSession: SessionDialog,
  prolongMediation: ProlongDialog,
  draftAgreement: DraftDialog,
  enterAgreementRow: EnterRowDialog,
  importAgreementRows: RosterDialog,
  signAgreementForAll: SignForAllDialog,
  endMediation: EndDialog,
} satisfies Record<string, ComponentType<CaseDialogProps>>

export type CaseActName = keyof typeof caseDialogs

export const isCaseAct = (name: string): name is CaseActName => Object.hasOwn(caseDialogs, name)
