import type { LocalDate } from '@petition/law'
import type {
  CommitteeGround,
  ExecutionStayGround,
  EnforcementWay,
  PerformedPaper,
  PressedHow,
  WithdrawalObstacle,
} from './later-words.js'

/** What may happen beside the road to the decision, and after it: facts like all others of a case. */
export interface LaterKinds {
  /** 第四十一条第一项: the body does not allow the withdrawal; the case goes on. */
  WITHDRAWAL_REFUSED: {
    readonly receivedId: string
    readonly obstacle: WithdrawalObstacle
    readonly reason: string
    readonly approvedBy: string | null
  }
  /** 第四十二条第三项: an applicant or a third party asks that the act is not carried out meanwhile. */
  EXECUTION_STAY_ASKED: { readonly partyId: string; readonly reason: string }
  /** 第四十二条: the act is not carried out during the case. */
  EXECUTION_STAYED: {
    readonly ground: ExecutionStayGround
    /** the request that is granted; null where nobody asked */
    readonly askedId: string | null
    /** the law that says so (第四项); null on the other grounds */
    readonly rule: string | null
    readonly reason: string
    readonly approvedBy: string | null
  }
  EXECUTION_STAY_DENIED: { readonly askedId: string; readonly reason: string; readonly approvedBy: string | null }
  /** The act may be carried out again before the case is over. */
  EXECUTION_STAY_LIFTED: { readonly stayedId: string; readonly reason: string; readonly approvedBy: string | null }
  /** 第五十二条第二款: put before the committee. */
  COMMITTEE_ASKED: { readonly ground: CommitteeGround; readonly question: string }
  /** 第五十二条第三款: its opinion, put down. */
  COMMITTEE_OPINED: { readonly askedId: string; readonly opinion: string }
  /** 第七十七条第二款: told to perform by a day. `ofId` is the fact that ended the case, or the opinion letter. */
  PERFORMANCE_ORDERED: {
    readonly performs: PerformedPaper
    readonly ofId: string
    readonly by: LocalDate
    readonly reason: string
    readonly approvedBy: string | null
  }
  /** 第七十七条第二款: a talk with the one answerable, or public criticism. Of the organ: nobody is named. */
  RESPONDENT_PRESSED: { readonly how: PressedHow; readonly text: string; readonly approvedBy: string | null }
  /** 第七十八条: an applicant or third party neither sued nor performs; enforced by whoever the article names. */
  ENFORCEMENT_SOUGHT: {
    readonly partyId: string
    readonly way: EnforcementWay
    readonly byOrganId: string
    /** the court applied to; null where the organ enforces itself */
    readonly court: string | null
    readonly text: string
  }
}

/** Of these, what the head of the body agrees to. */
export type LaterApprovedAct =
  | 'refuseReconWithdrawal'
  | 'orderExecutionStay'
  | 'denyExecutionStay'
  | 'liftExecutionStay'
  | 'orderReconPerformance'
  | 'pressReconRespondent'
