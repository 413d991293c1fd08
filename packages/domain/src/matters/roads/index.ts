export * from './words.js'
export type { AdviceDecision, OtherRoad } from './facts.js'
export * from './why-not.js'
export * from './accusation-routes.js'
export * from './classes.js'
export * from './transfers.js'
export {
  accusationReferral,
  onRoadFive,
  owedBy,
  toLeadIn,
  unanswered as unansweredProtection,
  withoutReceipt,
} from './law.js'
