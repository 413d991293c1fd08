import type { LocalDate } from '@petition/law'

/** When, where and who: one chair, two or more members, one recorder (第五十条第三款). */
export interface HearingPlan {
  readonly hearingId: string
  readonly hearingOn: LocalDate
  /** office's time, 'HH:MM' */
  readonly from: string
  readonly until: string
  readonly roomId: string | null
  readonly roomName: string
  readonly chairId: string
  readonly memberIds: readonly string[]
  readonly recorderId: string
  readonly subject: string
  readonly isPublic: boolean
}

export interface HearingKinds {
  HEARING_SET: HearingPlan & { readonly isRequired: boolean }
  HEARING_MOVED: HearingPlan & { readonly reason: string }
  HEARING_CANCELLED: { readonly hearingId: string; readonly reason: string }
  HEARING_HELD: {
    readonly hearingId: string
    readonly record: string
    /** 第五十一条第二款: an applicant absent without good reason has given up the hearing */
    readonly applicantCame: boolean
    readonly absenceReason: string | null
    /** 第五十一条第三款: the head comes, or explains and sends somebody */
    readonly headCame: boolean
    readonly headExplained: string | null
  }
}
