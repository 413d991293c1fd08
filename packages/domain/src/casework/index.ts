export * from './duty.js'
export * from './clocks.js'
export * from './case-log.js'
