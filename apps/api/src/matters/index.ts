import type { Slice } from '../platform/index.js'
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
import { PartyEntity } from './archive/party.entity.js'
import { Matters1700000010000 } from './migrations/1700000010000-matters.js'

/** Petition matters (信访事项): from the door to the answer. */
export const mattersSlice: Slice = {
  name: 'matters',
  entities: [
    ...[MatterEntity, MatterOrganEntity, MatterRecusalEntity, MatterLinkEntity, MatterFactEntity, PartyEntity],
    ...[ClaimEntity, DutyEntity, ReferralEntity, ProposalEntity, GramEntity, AttachmentEntity, SavedViewEntity],
  ],
  migrations: [Matters1700000010000],
  resolvers: [],
}
