export * from './facts.js'
export * from './words.js'
export * from './state.js'
export { supplementStage } from './law.js'
