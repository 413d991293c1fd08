export * from './kinds.js'
export * from './input.js'
export { amountInWords } from './money.js'
export * from './papers.js'
