export * from './representatives.js'
export { toBeTold } from './equal-notice.js'
