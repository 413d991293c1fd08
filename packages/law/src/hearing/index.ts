export * from './panel.js'
export * from './periods.js'
