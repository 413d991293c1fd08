export * from './administrative-action.js'
export * from './government-information.js'
export * from './labour-arbitration.js'
