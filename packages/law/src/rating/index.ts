export * from './rating.js'
