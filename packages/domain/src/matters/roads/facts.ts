import type { LocalDate } from '@petition/law'
import type { AccusationConcern, Adoption, CompetenceDecider, ManagedBy, ReportedTo } from './words.js'
import type { Purpose, Road, Topic } from '../words.js'

/** What was decided on one piece of advice (第二十九条). */
export interface AdviceDecision {
  readonly claimNo: number
  readonly adoption: Adoption
  readonly reasons: string
  /** what is done with what was adopted; null where nothing was */
  readonly measure: string | null
}

/** Why one of the other five roads of 第三十一条 does not fit. */
export interface OtherRoad {
  readonly road: Road
  readonly reason: string
}

/** What happens on the roads beside the petition procedure (第二十二条至第二十五条、第二十九条至第三十一条). */
export interface RoadKinds {
  /** 第二十九条: 认真研究. How advice was studied and what it showed. */
  ADVICE_STUDIED: { readonly how: string; readonly record: string }
  /** 第二十九条: adopted wholly, partly or not, each with its reasons; the written reply goes out with this number. */
  ADVICE_DECIDED: {
    readonly number: string
    readonly decisions: readonly AdviceDecision[]
    readonly approvedBy: string | null
  }
  /** 第二十九条: 给予奖励, where the advice was a contribution. */
  REWARD_NOTED: { readonly form: string; readonly reason: string }
  /** 第三十条第一、二款: which organ is competent by cadre-management power, and the fact that decides. */
  ACCUSATION_ROUTED: {
    readonly referralId: string
    readonly concern: AccusationConcern
    readonly managedBy: ManagedBy
    /** the organ accused, or that of the person accused; it never gets the matter */
    readonly accusedOrganId: string | null
    readonly decidingFact: string
    /** the row of the table that names the organ */
    readonly basis: string
    /** why another organ than the table's, where it is another */
    readonly departure: string | null
  }
  /** What the competent organ let the office know, or that it may not be told. */
  RESULT_NOTED: { readonly referralId: string; readonly isTellable: boolean; readonly text: string }
  /** The text as it is given on: what does not belong to the receiver was taken out. The text told at intake stays in the record. */
  TEXT_SETTLED: {
    readonly summary: string
    readonly claims: readonly { readonly no: number; readonly text: string; readonly factsAndReasons: string | null }[]
    readonly purpose: Purpose
    readonly topic: Topic
  }
  /** 第三十一条第一至四项: led into the procedure that takes it; the petitioner is told the place by the NOTIFIED of the same act. */
  LED_IN: {
    readonly claimNos: readonly number[]
    readonly road: Road
    readonly place: string
    readonly toOrganId: string | null
  }
  /** The other organ took it: by whom or with which paper. */
  LED_IN_RECEIVED: { readonly ledInId: string; readonly proof: string }
  /** 第三十一条第五项: the special law that is applied, and the last day that it names; the organ states both. */
  PROTECTION_STARTED: { readonly claimNos: readonly number[]; readonly law: string; readonly performBy: LocalDate }
  PROTECTION_ANSWERED: { readonly startedId: string; readonly isPerformed: boolean; readonly text: string }
  /** 第二十四条: an organ that helps the lead one, with its part and the day that the lead sets. */
  ASSISTING_NAMED: {
    readonly assistId: string
    readonly assistingOrganId: string
    readonly task: string
    readonly dueOn: LocalDate
  }
  CONTRIBUTED: { readonly assistId: string; readonly text: string }
  /** 第二十四条第一款: who takes it, where the organs disagree; also the joint decision that a second passing-on needs. */
  COMPETENCE_DECIDED: {
    readonly decider: CompetenceDecider
    readonly who: string
    readonly leadOrganId: string
    readonly reasons: string
  }
  /** 第二十四条第二款: the organ was split, merged or abolished; its successor has the matter, and no day changes. */
  SUCCEEDED: { readonly fromOrganId: string; readonly toOrganId: string; readonly basis: string }
  /** 第二十五条: the decision that came back on what was reported. */
  URGENT_DECIDED: { readonly by: ReportedTo; readonly text: string }
}
