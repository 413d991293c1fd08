export * from './article-29.js'
export * from './article-33.js'
export * from './confirmation.js'
export * from './one-month.js'
