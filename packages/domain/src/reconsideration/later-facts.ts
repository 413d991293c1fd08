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
  /** Some of several applicants withdraw, and may: the case goes on for the others. Where all do, it is terminated instead. */
  WITHDRAWAL_ALLOWED: { readonly receivedId: string; readonly reason: string; readonly approvedBy: string | null }
  /** 第七十四条第二款: the former case of the same applicant whose withdrawal was allowed, as the window's clerk linked it. */
  FORMER_NAMED: {
    readonly formerCaseId: string
    readonly formerNumber: string
    /** day on which that withdrawal was allowed */
    readonly withdrawnOn: LocalDate
    /** the same act, on the same fact and reason */
    readonly isSame: boolean
    /** what proves that it was withdrawn against their real will; null where nothing does */
    readonly againstWill: string | null
  }
  /** 第五十八条第一款: the maker of the rule is asked to answer on the lawfulness of its clauses. */
  MAKER_TOLD: {
    readonly begunId: string
    readonly clauses: string
    /** its name, as the notice has it */
    readonly maker: string
    /** where the maker is one of this house's organs */
    readonly makerOrganId: string | null
  }
  /** The maker has the notice: its ten working days begin; where it was not served through this house. */
  MAKER_RECEIVED: { readonly toldId: string }
  MAKER_ANSWERED: { readonly toldId: string; readonly text: string; readonly material: readonly string[] }
  /** Pressed for the answer after its last day. */
  MAKER_REMINDED: { readonly toldId: string; readonly text: string }
  /** 第五十八条第二款: asked to explain in person, and what it said. */
  MAKER_CALLED: { readonly toldId: string; readonly meetOn: LocalDate; readonly place: string; readonly about: string }
  MAKER_EXPLAINED: { readonly calledId: string; readonly hasCome: boolean; readonly record: string }
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
    /** why the court is asked after its three months; null or absent in time, and where no court is asked */
    readonly lateReason?: string | null
  }
}

/** Of these, what the head of the body agrees to. */
export type LaterApprovedAct =
  | 'refuseReconWithdrawal'
  | 'allowReconWithdrawal'
  | 'orderExecutionStay'
  | 'denyExecutionStay'
  | 'liftExecutionStay'
  | 'orderReconPerformance'
  | 'pressReconRespondent'
