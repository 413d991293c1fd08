export * from './deemed-served.js'
