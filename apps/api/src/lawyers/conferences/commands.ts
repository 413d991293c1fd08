/* What other slices may do with conferences. */
export { callConference } from './acts/call.js'
export { dropFollowUp, giveFollowUp, reportFollowUp, tellJointResult } from './acts/follow-ups.js'
export { noteAdvice, recordConference } from './acts/record.js'
export { tellConference } from './acts/session.js'
