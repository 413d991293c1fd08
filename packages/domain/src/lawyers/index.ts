export * from './words.js'
export * from './roster.js'
export * from './conference.js'
export * from './legal-opinion.js'
