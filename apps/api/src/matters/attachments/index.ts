export { MOST_AT_ONCE, takeUploads } from './take-uploads.js'
