export * from './kinds.js'
export * from './input.js'
export * from './legal-opinion.js'
export * from './minutes.js'
