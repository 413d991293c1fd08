export * from './words.js'
export * from './decisions.js'
export * from './consultation.js'
export * from './facts.js'
export * from './later-words.js'
export * from './fact-words.js'
export * from './refusal-words.js'
export * from './settings.js'
export * from './log.js'
export {
  articleOf as reconArticleOf,
  applicationOf as reconApplicationOf,
  governing as reconTextOf,
  fyClock,
  RECON_HOUSE_CLOCKS,
  type ReconHouseClock,
  type ReconClock,
  type ReconDuty,
} from './clocks.js'
export * from './services.js'
export * from './parties.js'
export * from './state.js'
export * from './norms.js'
export * from './makers.js'
export * from './mediation.js'
export * from './withdrawals.js'
export * from './execution-stay.js'
export { consultationsOf, openConsultation } from './committee.js'
export { mayOrderPerformance, orderOf } from './performance.js'
export { enforcerOf, mayAskCourt, mayEnforceAgainst } from './enforcement.js'
export * from './papers.js'
export * from './stage.js'
export { reconDuties } from './duties/index.js'
export { supplementClock, supplementNoticeOn } from './supplement.js'
export { acceptanceClock } from './examination.js'
export { deadlineOfDecision } from './duties/deciding.js'
export { effectiveExtension, LONGEST_EXTENSION, mayExtend } from './extension.js'
export * from './hearing/facts.js'
export * from './hearing/state.js'
export * from './hearing/law.js'
export { lateApplication, lawOfRecon } from './law.js'
export { openOpinion } from './opinions.js'
export { mayDecideSo } from './law-of-deciding.js'
export * from './terminating.js'
export * from './proposals.js'
export * from './acts.js'
