export * from './facts.js'
export * from './state.js'
