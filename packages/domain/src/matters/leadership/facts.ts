import type { LocalDate } from '@petition/law'
import type { AssistanceKind, AssistanceOutcome } from './words.js'

/** What leading officials do on a matter (第十八条第二款) and what help it is led to (第三十七条). */
export interface LeadershipKinds {
  /** 领导接访: the matter was spoken about on a reception day; `on` is that day. */
  LEADER_RECEIVED: {
    readonly receptionId: string
    readonly officialId: string
    /** What was said, as it was put down. */
    readonly record: string
    readonly instruction: Instruction | null
  }
  INSTRUCTION_REPORTED: { readonly instructionId: string; readonly report: string }
  /** 包案: one leading official looks after the matter until it is let go with a result. */
  CASE_TAKEN: {
    readonly leadId: string
    readonly officialId: string
    readonly reason: string
    /** Day the official named for it; null where none was. */
    readonly resolveBy: LocalDate | null
  }
  CASE_PROGRESSED: { readonly leadId: string; readonly progress: string }
  CASE_RELEASED: { readonly leadId: string; readonly result: string }
  ASSISTANCE_LED: {
    readonly assistanceId: string
    readonly assistance: AssistanceKind
    readonly toOrganId: string
    readonly need: string
  }
  ASSISTANCE_ANSWERED: {
    readonly assistanceId: string
    readonly outcome: AssistanceOutcome
    readonly answer: string
  }
}

/** What the official asked of an organ; its day is written by hand and moves for no rest day. */
export interface Instruction {
  readonly instructionId: string
  readonly toOrganId: string
  readonly text: string
  readonly reportBy: LocalDate | null
}
