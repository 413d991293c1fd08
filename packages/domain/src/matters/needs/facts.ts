import type { LocalDate } from '@petition/law'
import type { ConsentForm, NeedPurpose } from './words.js'

/**
 * What somebody needs in order to be heard, by their own consent. The facts hold neither the need nor whose it is: both lie
 * sealed in a row of their own, which is emptied on time, while the record of a matter stays.
 */
export interface NeedKinds {
  NEED_RECORDED: {
    readonly needId: string
    readonly consentOn: LocalDate
    readonly consentForm: ConsentForm
    readonly purposes: readonly NeedPurpose[]
    /** last day on which it may be read; at latest the end of the matter */
    readonly until: LocalDate
  }
  NEED_WITHDRAWN: { readonly needId: string }
}
