export * from './kinds.js'
export * from './input.js'
export * from './papers.js'
