import { DutyReceptionEntity, ReceptionHostEntity, ReceptionTopicEntity } from './reception.entity.js'
import { DutyReceptionResolver } from './receptions.resolver.js'

export const receptionEntities = [DutyReceptionEntity, ReceptionHostEntity, ReceptionTopicEntity]
export const receptionResolvers = [DutyReceptionResolver] as const
