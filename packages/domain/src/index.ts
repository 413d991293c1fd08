export * from './label.js'
export * from './organs/index.js'
export * from './matters/index.js'
export * from './study/index.js'
