import { label, type Label } from '../../label.js'
import { hasRole, type Role, type Viewer } from '../../organs/index.js'
import { isHolder, isOffice, type MatterSight } from '../access.js'
import { reviewOrgansFor } from '../review/acts.js'
import type { ActRule, Side } from '../transitions.js'

/** Acts of a hearing, first to last. */
export type HearingActName =
  | 'tellHearing'
  | 'recordHearingAnswer'
  | 'decideHearing'
  | 'setHearing'
  | 'adjournHearing'
  | 'cancelHearing'
  | 'notifyHearing'
  | 'nameHearingRepresentatives'
  | 'challengeHearingMember'
  | 'decideHearingChallenge'
  | 'openHearing'
  | 'closeHearing'
  | 'concludeHearing'

const HEADS: readonly Role[] = ['ORGAN_HEAD', 'HEAD', 'DEPUTY']
/** Who handles or reviews: proposes, and decides whether there is a hearing. */
const CASE: readonly Role[] = ['HANDLER', 'INTAKE', 'REVIEW_CLERK', ...HEADS]
/** Who organises: the hearing clerk; where the organ has none, whoever works on the case. */
const CLERKS: readonly Role[] = ['HEARING_CLERK', 'HANDLER', 'INTAKE', 'REVIEW_CLERK']
/** Who writes down what a petitioner says. */
const RECORDERS: readonly Role[] = [...CLERKS, ...HEADS]

const row = (text: Label, side: Side, by: readonly Role[], article: string): ActRule => ({
  ...{ label: text, side, by, approvedBy: [], isOpenToPartners: false, article },
})

const ARTICLES = '31(6), 36(2)'

export const HEARING_ACTS: Readonly<Record<HearingActName, ActRule>> = {
  tellHearing: row(label('告知听证权利、建议听证', 'tell of the right to a hearing'), 'HEARER', CASE, ARTICLES),
  recordHearingAnswer: row(label('登记听证申请、答复', 'record a request or answer'), 'HEARER', RECORDERS, ARTICLES),
  decideHearing: row(label('决定是否听证', 'decide on a hearing'), 'HEARER', CASE, ARTICLES),
  setHearing: row(label('听证排期', 'set a hearing'), 'HEARER', CLERKS, ARTICLES),
  adjournHearing: row(label('听证延期', 'adjourn a hearing'), 'HEARER', CLERKS, ARTICLES),
  cancelHearing: row(label('取消听证', 'call a hearing off'), 'HEARER', CASE, ARTICLES),
  notifyHearing: row(label('通知听证人员', 'tell whoever comes'), 'HEARER', CLERKS, ARTICLES),
  nameHearingRepresentatives: row(
    label('登记听证代表', 'record who speaks at the hearing'),
    'HEARER',
    RECORDERS,
    '20(3)',
  ),
  challengeHearingMember: row(
    label('登记对听证人员的回避申请', 'record a challenge of a member'),
    'HEARER',
    RECORDERS,
    '28(3)',
  ),
  decideHearingChallenge: row(label('决定听证人员是否回避', 'decide on a challenge'), 'HEARER', CASE, '28(3)'),
  openHearing: row(label('开始听证', 'open the hearing'), 'HEARER', CLERKS, ARTICLES),
  closeHearing: row(label('结束听证', 'close the hearing'), 'HEARER', CLERKS, ARTICLES),
  concludeHearing: row(label('形成听证意见', 'put down the conclusion'), 'HEARER', CLERKS, ARTICLES),
}

export const HEARING_ACT_NAMES = Object.keys(HEARING_ACTS) as readonly HearingActName[]
export const isHearingAct = (name: string): name is HearingActName => Object.hasOwn(HEARING_ACTS, name)

/** What the office's hearing clerk does for an organ that holds the hearing in the office's rooms. */
const FOR_OTHERS: readonly HearingActName[] = [
  ...(['recordHearingAnswer', 'setHearing', 'adjournHearing', 'notifyHearing', 'nameHearingRepresentatives'] as const),
  ...(['challengeHearingMember', 'openHearing', 'closeHearing', 'concludeHearing'] as const),
]

/**
 * Organs in whose name somebody does an act of a hearing: the own one that has the matter or reviews it, the government
 * whose reviews the office prepares, and, for the hearing clerk of the office that received the matter, the organ that has it.
 */
export function hearingOrgansFor(viewer: Viewer, name: HearingActName, sight: MatterSight): readonly string[] {
  if (viewer.kind === 'system')
    return [sight.accountableOrganId, ...sight.handledByOrganIds, ...sight.reviewers.map((one) => one.organId)]
  const reviewing = reviewOrgansFor(viewer, name, sight).filter(
    (id) => sight.reviewers.find((one) => one.organId === id)?.kind !== 'CITY_ORGAN',
  )
  const own = isHolder(viewer, sight) ? [viewer.organId] : []
  const isClerkOfOffice = isOffice(viewer, sight) && hasRole(viewer, 'HEARING_CLERK') && FOR_OTHERS.includes(name)
  const forHolder = isClerkOfOffice ? [sight.accountableOrganId] : []
  return [...new Set([...own, ...reviewing, ...forHolder])]
}
