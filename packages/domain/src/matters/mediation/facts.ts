import type { LocalDate } from '@petition/law'
import type { MediationEnd, ScreeningGround } from '../../mediation/words.js'
import type { DisputeEnd } from '../../mediation/centres/words.js'

/** What a matter knows of its mediation (第三十三条、第三十七条): that it was screened, that it runs, and how it ended. */
export interface MatterMediationKinds {
  MEDIATION_SCREENED: {
    readonly mediationId: string
    readonly isSuitable: boolean
    readonly grounds: readonly ScreeningGround[]
    readonly reason: string
    /** claims that the dispute is about; left out: all of them */
    readonly claimNos?: readonly number[]
  }
  /** Handed to a mediation body. */
  MEDIATION_LED_IN: {
    readonly mediationId: string
    readonly bodyName: string
    /** last day of a pause that both sides agreed to under a rule then in force; null: the handling period goes on */
    readonly pauseUntil: LocalDate | null
  }
  /** Handed back. Nothing of the matter ends by it: the handler goes on from there. */
  MEDIATION_ENDED: { readonly mediationId: string; readonly how: MediationEnd; readonly summary: string }
  /** 转矛调中心就地化解: handed to a centre of the three levels, or broken out there anew. The matter goes on. */
  CENTRE_LED_IN: { readonly disputeId: string; readonly centreName: string; readonly reason: string }
  /** What came of it at the centre; the answer of the matter is still the handler's. */
  CENTRE_SETTLED: {
    readonly disputeId: string
    readonly centreName: string
    readonly how: DisputeEnd
    readonly summary: string
  }
}
