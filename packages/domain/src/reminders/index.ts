export * from './words.js'
export * from './steps.js'
export * from './office-hours.js'
