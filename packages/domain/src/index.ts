export * from './label.js'
export * from './organs/index.js'
export * from './matters/index.js'
