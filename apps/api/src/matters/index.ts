import type { LocalDate } from '@petition/law'
import { registerOrganHooks } from '../organs/index.js'
import type { PersonalColumn, Slice, Tx } from '../platform/index.js'
import { MatterFactEntity } from './archive/fact.entity.js'
import {
  AttachmentEntity,
  ClaimEntity,
  DutyEntity,
  GramEntity,
  ProposalEntity,
  ReferralEntity,
  SavedViewEntity,
} from './archive/folded.entity.js'
import { MatterEntity, MatterLinkEntity, MatterOrganEntity, MatterRecusalEntity } from './archive/matter.entity.js'
import { NeedEntity } from './archive/need.entity.js'
import { PartyEntity } from './archive/party.entity.js'
import { ReviewEntity } from './archive/review.entity.js'
import { MatterSeatEntity } from './archive/seat.entity.js'
import { dutiesFallingDue, moveBy, movedBy, refoldFrom } from './case/office-changes.js'
import { refoldDue } from './case/refold.js'
import { matterDownloads, matterFieldWords, matterResolvers } from './counter/index.js'
import { messages } from './messages.js'
import { Matters1700000010000 } from './migrations/1700000010000-matters.js'
import { AccusationRoutes1700000021001 } from './migrations/1700000021001-accusation-routes.js'
import { AccusationRouteEntity } from './roads/accusation-route.entity.js'
import { moveToSuccessor } from './roads/succession.js'
import { Needs1700000024000 } from './migrations/1700000024000-needs.js'
import { eraseNeeds } from './needs/erase-needs.js'
import { Reviews1700000020000 } from './migrations/1700000020000-reviews.js'
import { HandoverStates1700000029000 } from './migrations/1700000029000-handover-states.js'
import { Seats1700000023000 } from './migrations/1700000023000-seats.js'

/** What the slice of the organs asks of whoever has duties; hung up where an office has matters. */
const ORGAN_HOOKS = {
  dutiesFallingDue,
  onOrganSucceeded: moveToSuccessor,
  onNoticeAdded: moveBy,
  previewNotice: movedBy,
  onSettingEntered: (tx: Tx, _key: string, from: LocalDate) => refoldFrom(tx, from),
}

const party = (column: string, sealedAs: PersonalColumn['sealedAs'], zh: string, en: string): PersonalColumn => ({
  ...{ table: 'matter_party', column, sealedAs },
  purpose: { zh, en },
})
const SERVE = ['告知、送达', 'to tell and to serve'] as const
const TELL_APART = ['信访人自愿留存，防止混淆', 'left by the petitioner, against mix-ups'] as const
const WITHIN = [
  '核对是否本事项登记的号码，不能跨事项比对',
  'whether it is this matter’s; not comparable across matters',
] as const

/** Petition matters (信访事项): from the door to the answer. */
export const mattersSlice: Slice = {
  name: 'matters',
  entities: [
    ...[MatterEntity, MatterOrganEntity, MatterRecusalEntity, MatterLinkEntity, MatterFactEntity, PartyEntity],
    ...[ClaimEntity, DutyEntity, ReferralEntity, ProposalEntity, GramEntity, AttachmentEntity, SavedViewEntity],
    AccusationRouteEntity,
    ReviewEntity,
    MatterSeatEntity,
    NeedEntity,
  ],
  migrations: [
    Matters1700000010000,
    Reviews1700000020000,
    AccusationRoutes1700000021001,
    Seats1700000023000,
    Needs1700000024000,
    HandoverStates1700000029000,
  ],
  resolvers: [...matterResolvers],
  fieldWords: matterFieldWords,
  messages,
  jobs: [refoldDue, eraseNeeds],
  onStart: async () => registerOrganHooks('matters', ORGAN_HOOKS),
  downloads: matterDownloads,
  personal: [
    party('nameSealed', 'sealed', ...SERVE),
    party('addressSealed', 'sealed', ...SERVE),
    party('phoneSealed', 'sealed', ...SERVE),
    party('idNumberSealed', 'sealed', ...TELL_APART),
    party('creditCodeSealed', 'sealed', ...TELL_APART),
    {
      ...{ table: 'matter_need', column: 'needSealed', sealedAs: 'sealed' },
      purpose: {
        zh: '经本人同意，只用于本事项的接待、听证、送达；到期或者事项结束即清除',
        en: 'by consent, only to receive, hear and serve in this matter; erased on its day or at the end',
      },
    },
    party('idNumberHash', 'hashed', ...WITHIN),
    party('phoneHash', 'hashed', ...WITHIN),
  ],
}

/* The slice's door. */
export { DutyEntity } from './archive/folded.entity.js'
export { MatterEntity, NO_DAY } from './archive/matter.entity.js'
export { actOn, must, type ActInput } from './case/act.js'
export { appendFacts, type Appending } from './case/append-facts.js'
export { atDeskOf } from './case/holder.js'
export { caseLoader, loadCase, type MatterCase, type RecordedFact } from './case/load-case.js'
export { tellMatter } from './case/tell-matter.js'
export { maySee, sightsOf } from './case/sight.js'
export { onFacts, onFold, type FactsAppended, type MatterFolded, type OwedDays } from './hooks.js'
export { LegalPartnerEnum } from './counter/separation.graphql.js'
export { openMatter } from './intake/open-matter.js'
export { houseReads, shareReads, type HouseReads } from './intake/shared-reads.js'
export type { CheckedParty } from './intake/party-input.js'
export { termOf, clockOfKey } from './reading/duty-view.js'
export { seerOf } from './reading/matter-filter.js'
export { openMatterIds, owedDuties, type OwedDuty } from './reading/owed-duties.js'
export { seenBy, type Seer } from './access.js'
export * from './commands.js'
