export * from './words.js'
export { litigationSigns, LITIGATION_WORDS, type LitigationSign } from './signs.js'
export * from './disclosure.js'
export { acceptanceOfHandover, currentHandover, mayAcceptHandover, tellingOfHandover } from './law.js'
