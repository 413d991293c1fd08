export { duties } from './all-duties.js'
export * from './as-known.js'
export * from './duty.js'
export { deadlineOfHandling, extendedClock, extensionsOf, sixtyDays } from './handling-period.js'
