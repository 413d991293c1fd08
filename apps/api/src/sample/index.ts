import { FIRST_DAY } from './days.js'

/* The invented office for trying the program out: made through the same commands that desks use. */
export const firstDay = FIRST_DAY
export { digestOf, tableDigests } from './digest.js'
export { makeSampleOffice } from './make-sample-office.js'
export { tellSignIns } from './people/sign-ins.js'
export { SEED } from './seed.js'
export { fillYear, liveYear } from './year/fill-year.js'
export { truthOf } from './truth/truth-of.js'
