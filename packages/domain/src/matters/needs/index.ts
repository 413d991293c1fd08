export * from './facts.js'
export * from './words.js'
export * from './state.js'
