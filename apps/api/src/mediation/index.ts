import type { PersonalColumn, Slice } from '../platform/index.js'
import {
  centreEntities,
  centreMessages,
  centreResolvers,
  DISPUTE_PAPER_GRANT,
  disputePaperDownload,
  registerDisputes,
} from './centres/index.js'
import { AgreementActsResolver } from './counter/agreement-acts.resolver.js'
import { MediationActsResolver } from './counter/acts.resolver.js'
import {
  MatterMediationsResolver,
  MediationBodyResolver,
  MediationCaseResolver,
  MediationMemberResolver,
} from './counter/mediation.resolver.js'
import { MediationCorrectionResolver } from './counter/correction.resolver.js'
import { MediationPaperResolver } from './counter/paper.resolver.js'
import { AgreementRowResolver } from './counter/rows.resolver.js'
import {
  MediationBodyEntity,
  MediationCaseEntity,
  MediationMemberEntity,
  MediationNoteEntity,
  MediationRowEntity,
} from './mediation.entity.js'
import { registerMediation } from './mediation-kind.js'
import { messages } from './messages.js'
import { MEDIATION_PAPER_GRANT, mediationPaperDownload } from './paper-download.js'
import { Centres1700000057000 } from './migrations/1700000057000-centres.js'
import { Mediation1700000052000 } from './migrations/1700000052000-mediation.js'

const sealed = (table: string, column: string, zh: string, en: string): PersonalColumn => ({
  ...{ table, column, purpose: { zh, en }, sealedAs: 'sealed' },
})

/**
 * Petition-mediation linkage (访调对接): screening, mediation, agreements for one to many parties, and their performance; and the three levels of dispute
 * centres (矛调中心), where disputes are settled as low as possible. */
export const mediationSlice: Slice = {
  name: 'mediation',
  entities: [
    ...[MediationBodyEntity, MediationCaseEntity, MediationMemberEntity, MediationRowEntity, MediationNoteEntity],
    ...centreEntities,
  ],
  migrations: [Mediation1700000052000, Centres1700000057000],
  resolvers: [
    ...[MediationCaseResolver, MediationMemberResolver, MediationBodyResolver, MatterMediationsResolver],
    ...[AgreementRowResolver, MediationActsResolver, AgreementActsResolver, MediationPaperResolver],
    MediationCorrectionResolver,
    ...centreResolvers,
  ],
  messages: { zh: { ...messages.zh, ...centreMessages.zh }, en: { ...messages.en, ...centreMessages.en } },
  downloads: { [MEDIATION_PAPER_GRANT]: mediationPaperDownload, [DISPUTE_PAPER_GRANT]: disputePaperDownload },
  personal: [
    sealed('mediation_case', 'respondentSealed', '征求意愿、通知调解', 'to ask the other side and to invite it'),
    sealed('mediation_row', 'peopleSealed', '签署协议、付款', 'to sign the agreement and to pay'),
    sealed('mediation_row', 'termsSealed', '各户金额和履行情况', 'what each party is to be paid'),
    sealed('mediation_note', 'noteSealed', '本人工作记录，他人不可见', 'a worker’s own notes, for nobody else'),
    sealed('dispute', 'sidesSealed', '联系纠纷双方', 'to reach the two sides of a dispute'),
  ],
  onStart: async () => {
    registerMediation()
    registerDisputes()
  },
}

/* The slice's door. */
export { addMediationBody } from './bodies.js'
export { askConfirmation } from './agreement/confirm.js'
export { draftAgreement } from './agreement/draft.js'
export { enterAgreementRow } from './agreement/enter-row.js'
export { cureBreach, noteBreach, recordPayment } from './agreement/perform.js'
export { signAgreementForAll, signAgreementRows } from './agreement/sign.js'
export { endMediation } from './course/end.js'
export { declareMediatorTies, nameMediator } from './course/members.js'
export { holdMediationSession, tellMediationRights } from './course/session.js'
export { takeMediation } from './course/take.js'
export { leadToMediation } from './screening/lead-in.js'
export { recordMediationConsent } from './screening/record-consent.js'
export { screenForMediation } from './screening/screen-matter.js'
export { importAgreementRows } from './roster/import-roster.js'
export { addCentreMember, addDisputeCentre } from './centres/keep-centres.js'
export { recordFinding } from './centres/findings.js'
export { leadToCentre, reportDispute } from './centres/open-dispute.js'
export { handBackDispute, moveDisputeDown, moveDisputeUp, takeDispute } from './centres/acts/hold.js'
export { reopenDispute, revisitDispute, settleDispute } from './centres/acts/settle.js'
export { joinDisputeTeam, noteDisputeStep } from './centres/acts/work.js'
