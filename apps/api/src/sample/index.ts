import { FIRST_DAY } from './days.js'

/* The invented office for trying the program out: made through the same commands that desks use. */
export const firstDay = FIRST_DAY
export { makeSampleOffice, SEED } from './make-sample-office.js'
export { tellSignIns } from './people/sign-ins.js'
