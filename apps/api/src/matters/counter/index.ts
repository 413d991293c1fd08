/* What the counter of matters hangs up in the house. */
import type { Download } from '../../platform/index.js'
import { ATTACHMENT_GRANT, attachmentDownload } from '../reading/attachments.js'
import { DutyResolver } from './duty.resolver.js'
import { HandlingResolver } from './handling.resolver.js'
import { IntakeResolver } from './intake.resolver.js'
import { MatterResolver } from './matter.resolver.js'
import {
  AttachmentResolver,
  MatterFactResolver,
  OpinionResolver,
  ProposalResolver,
  ReferralResolver,
} from './record.resolver.js'
import { MatterRecusalsResolver, RecusalResolver } from './recusal.resolver.js'
import {
  MatterReviewsResolver,
  ReviewDeskResolver,
  ReviewResolver,
  ReviewRoundResolver,
  ReviewsOfMatterResolver,
} from './review.resolver.js'
import { ReferralDeskResolver } from './referral.resolver.js'
import { ClassesResolver } from './classes.resolver.js'
import { SeveralOrgansResolver } from './several-organs.resolver.js'
import { ClaimResolver } from './claim.resolver.js'
import { roadResolvers } from './roads.resolver.js'
import { separationResolvers } from './separation.resolver.js'
import { JointResolver } from './joint.resolver.js'
import { NeedsResolver } from './needs.resolver.js'
import { MatterSupplementsResolver, SupplementResolver } from './supplement.resolver.js'
import { ServingResolver } from './serving.resolver.js'
import { SavedViewResolver, WorkbenchResolver } from './workbench.resolver.js'

export const matterResolvers = [
  ...[MatterResolver, DutyResolver, MatterFactResolver, ProposalResolver, ReferralResolver, OpinionResolver],
  ...[AttachmentResolver, WorkbenchResolver, SavedViewResolver],
  ...[ClassesResolver, SeveralOrgansResolver, ClaimResolver, ...roadResolvers, ...separationResolvers],
  ...[ReviewsOfMatterResolver, MatterReviewsResolver, ReviewResolver, ReviewRoundResolver, ReviewDeskResolver],
  ...[IntakeResolver, ReferralDeskResolver, HandlingResolver, ServingResolver],
  ...[MatterRecusalsResolver, RecusalResolver],
  ...[MatterSupplementsResolver, SupplementResolver, NeedsResolver, JointResolver],
]

export const matterDownloads: Readonly<Record<string, Download>> = { [ATTACHMENT_GRANT]: attachmentDownload }

export { fieldWords as matterFieldWords } from './field-words.js'

/* For slices that add to what is shown of a matter. */
export {
  AcceptMatterInput,
  AnswerInput,
  ExtendHandlingInput,
  HearingUseInput,
  NotifyPetitionerInput,
  useShape,
} from './handling-inputs.graphql.js'
export { AssignMatterInput, ObjectInput, ReferMatterInput } from './referral-inputs.graphql.js'
export { DecideAdviceInput, HandOverAccusationInput, ReportUrgentInput } from './roads-inputs.graphql.js'
export { AskSupplementInput } from './supplement.graphql.js'
export { ActInputFields } from './act-input.graphql.js'
export { act, LONGEST, text } from './input-shapes.js'
export { PartyNode } from './party.graphql.js'
export { MatterNode } from './matter.graphql.js'
export { MatterPayload } from './payloads.graphql.js'
export type { MatterRow } from './matter-row.js'
export {
  BroughtLevelEnum,
  ClaimClassEnum,
  DeliveryEnum,
  DutyKindEnum,
  DutyStateEnum,
  HearingUseKindEnum,
  OutcomeEnum,
  ReferralHowEnum,
  ReviewOutcomeEnum,
  SamenessEnum,
  ServedPaperEnum,
  ServiceModeEnum,
} from './codes.graphql.js'
export { OpinionNode } from './record.graphql.js'
export { WhyNode } from './duty.graphql.js'
