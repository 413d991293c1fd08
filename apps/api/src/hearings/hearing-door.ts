/* What hearings ask of the matters, in one place. */
export { actOn, must, type ActInput, type Appending, type MatterCase } from '../matters/index.js'
export { needed, wanted } from '../matters/referral/index.js'
export { NotPermitted as NotYours } from '../platform/index.js'
