export * from './article-5.js'
export * from './periods.js'
