import { localDate, type LocalDate } from '@petition/law'
import type { OrganKind } from './words.js'

/**
 * One dated row of the table that says who reviews (复查) and who re-reviews (复核) what an organ decided.
 * The Regulation only says "the organ above" (信访工作条例 第三十五条、第三十六条); which one that is, the office keeps here.
 */
export interface ReviewStep {
  readonly handlerKind: OrganKind
  /** Only for this organ; a row for one organ goes before the row of its kind. */
  readonly handlerOrganId: string | null
  readonly reviewOrganId: string
  readonly reReviewOrganId: string
  readonly basis: string
  /** First day of effect. */
  readonly from: LocalDate
  /** Last day of effect, inclusive; null while it stands. */
  readonly to: LocalDate | null
}

const isInEffect = (row: ReviewStep, on: LocalDate): boolean => row.from <= on && (row.to === null || on <= row.to)

/**
 * The row that says where a review of this organ's opinion goes.
 *
 * @param on the day on which the opinion was issued
 * @returns null when the table has no row: the office has to enter one, nobody guesses
 */
export function reviewStepFor<Row extends ReviewStep>(
  rows: readonly Row[],
  handler: { id: string; kind: OrganKind },
  on: LocalDate,
): Row | null {
  const inEffect = rows.filter((row) => isInEffect(row, on))
  return (
    inEffect.find((row) => row.handlerOrganId === handler.id) ??
    inEffect.find((row) => row.handlerOrganId === null && row.handlerKind === handler.kind) ??
    null
  )
}

/** Two rows for the same handler may not be in effect on the same day. */
export function overlaps(a: Pick<ReviewStep, 'from' | 'to'>, b: Pick<ReviewStep, 'from' | 'to'>): boolean {
  return (a.to === null || b.from <= a.to) && (b.to === null || a.from <= b.to)
}

export interface DistrictReviewStep {
  readonly handlerKind: OrganKind
  readonly handler: string | null
  readonly review: string
  readonly reReview: string
  readonly basis: string
  readonly from: LocalDate
}

const DEFAULT = '默认，待本单位确认：'
const REGULATION_IN_FORCE = localDate('2022-05-01')
const step = (
  handlerKind: OrganKind,
  handler: string | null,
  review: string,
  reReview: string,
  basis: string,
): DistrictReviewStep => ({ handlerKind, handler, review, reReview, basis: DEFAULT + basis, from: REGULATION_IN_FORCE })

const UPWARD = '《信访工作条例》第三十五条、第三十六条，向上一级机关提出'

/** The path an office starts with; every row is marked as a default until the office confirms it with its own basis. */
export const DISTRICT_REVIEW_PATH: readonly DistrictReviewStep[] = [
  step('STREET', null, 'G01', 'C01', `${UPWARD}；街道由区政府复查、市政府复核`),
  step('TOWN', null, 'G01', 'C01', `${UPWARD}；镇由区政府复查、市政府复核`),
  step('DEVELOPMENT_ZONE', null, 'G01', 'C01', `${UPWARD}；开发区由区政府复查、市政府复核`),
  step('BUREAU', null, 'G01', 'C01', `${UPWARD}；区级部门由区政府复查、市政府复核`),
  step('MASS_ORGANISATION', null, 'G01', 'C01', `${UPWARD}；群团组织比照区级部门`),
  step('PETITION_OFFICE', null, 'G01', 'C01', `${UPWARD}；区信访办公室自办的事项比照区级部门`),
  step('GOVERNMENT', null, 'C03', 'C01', `${UPWARD}；区政府由市主管部门复查、市政府复核`),
  step('POLITICAL_LEGAL', null, 'C04', 'C04', '政法机关依其系统规定逐级办理（第二十三条第四款、第二十八条）'),
  step('DISCIPLINE', null, 'C05', 'C05', '纪检监察机关依其系统规定办理（第二十三条第四款）'),
  step('POLITICAL_LEGAL', 'U32', 'G01', 'C01', `${UPWARD}；区公安局作为政府部门办理的事项`),
  step('POLITICAL_LEGAL', 'U34', 'G01', 'C01', `${UPWARD}；区司法局作为政府部门办理的事项`),
]
