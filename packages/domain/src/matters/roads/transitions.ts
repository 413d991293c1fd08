import { label, type Label } from '../../label.js'
import type { Role } from '../../organs/index.js'

/** Acts on the roads beside the petition procedure. */
export type RoadActName =
  | 'recordAdviceStudy'
  | 'decideAdvice'
  | 'noteReward'
  | 'handOverAccusation'
  | 'recordHandoverReceipt'
  | 'noteHandoverResult'
  | 'leadIn'
  | 'recordLeadInReceipt'
  | 'startProtection'
  | 'answerProtection'
  | 'nameAssisting'
  | 'recordContribution'
  | 'decideCompetence'
  | 'markUrgent'
  | 'reportUrgent'
  | 'recordUrgentDecision'

const BOTH: readonly Role[] = ['INTAKE', 'HANDLER', 'ORGAN_HEAD']
const HEADS: readonly Role[] = ['ORGAN_HEAD', 'HEAD', 'DEPUTY']
/** Those of the office who may see an accusation: its named desk and the head. */
const NAMED: readonly Role[] = ['INTAKE', 'HEAD']
const OFFICE: readonly Role[] = ['INTAKE', 'HEAD', 'DEPUTY']

export interface RoadActRow {
  readonly label: Label
  readonly side: 'OFFICE' | 'HOLDER' | 'EITHER' | 'ASSISTING'
  readonly by: readonly Role[]
  readonly article: string
  readonly approvedBy: readonly Role[]
}

const row = (
  zh: string,
  en: string,
  side: RoadActRow['side'],
  by: readonly Role[],
  article: string,
  approvedBy: readonly Role[] = [],
): RoadActRow => ({ label: label(zh, en), side, by, article, approvedBy })

/** Who may do what on these roads; the same table as `ACTS`, which takes it in. */
export const ROAD_ACTS: Readonly<Record<RoadActName, RoadActRow>> = {
  recordAdviceStudy: row('研究建议意见', 'study advice', 'HOLDER', BOTH, '29'),
  decideAdvice: row('答复建议意见', 'reply to advice', 'HOLDER', BOTH, '29', HEADS),
  noteReward: row('记载奖励', 'note a reward', 'EITHER', [...BOTH, 'HEAD'], '29'),
  handOverAccusation: row('移交检举控告', 'hand over an accusation', 'OFFICE', NAMED, '22(2), 30(1)-(2)'),
  recordHandoverReceipt: row('登记移交签收', 'record the receipt', 'OFFICE', NAMED, '30(1)'),
  noteHandoverResult: row('记载移交结果', 'note the result', 'OFFICE', NAMED, '30(1)'),
  leadIn: row('导入其他法定途径', 'lead into its procedure', 'HOLDER', BOTH, '31(1)-(4)'),
  recordLeadInReceipt: row('登记导入接收', 'record that it was taken', 'EITHER', BOTH, '31(1)-(4)'),
  startProtection: row('适用专门法律履职', 'apply the special law', 'HOLDER', BOTH, '31(5)'),
  answerProtection: row('履职答复', 'answer under the special law', 'HOLDER', BOTH, '31(5)'),
  nameAssisting: row('确定协办单位', 'name an assisting organ', 'HOLDER', [...BOTH, 'HEAD', 'DEPUTY'], '24(1)'),
  recordContribution: row('提交协办意见', 'contribute', 'ASSISTING', ['HANDLER', 'ORGAN_HEAD'], '24(1)'),
  decideCompetence: row('记载职责归属决定', 'record who is competent', 'OFFICE', OFFICE, '24(1)'),
  markUrgent: row('列为重大紧急', 'mark as major or urgent', 'EITHER', [...BOTH, 'HEAD', 'DEPUTY'], '25'),
  reportUrgent: row('报告重大紧急事项', 'report it', 'EITHER', [...BOTH, 'HEAD', 'DEPUTY'], '22(1)(1), 25'),
  recordUrgentDecision: row('记载批示决定', 'record the decision', 'EITHER', [...BOTH, 'HEAD', 'DEPUTY'], '25'),
}

export const isRoadAct = (name: string): name is RoadActName => Object.hasOwn(ROAD_ACTS, name)
