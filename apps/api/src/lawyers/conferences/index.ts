import { ConferenceActsResolver } from './acts.resolver.js'
import {
  ConferenceConflictEntity,
  ConferenceEntity,
  ConferenceFollowUpEntity,
  ConferenceItemEntity,
  ConferenceSeatEntity,
} from './conference.entity.js'
import {
  ConferenceFollowUpResolver,
  ConferenceResolver,
  ConferenceSeatResolver,
  MatterConferencesResolver,
} from './conferences.resolver.js'

export { registerConferences } from './conference-kind.js'

export const conferenceEntities = [
  ...[ConferenceEntity, ConferenceSeatEntity, ConferenceFollowUpEntity, ConferenceItemEntity],
  ConferenceConflictEntity,
]

export const conferenceResolvers = [
  ...[ConferenceResolver, ConferenceSeatResolver, ConferenceFollowUpResolver, MatterConferencesResolver],
  ConferenceActsResolver,
] as const
