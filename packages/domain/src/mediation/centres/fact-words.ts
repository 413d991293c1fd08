import { label, type Labels } from '../../label.js'
import type { DisputeFactKind } from './facts.js'

/** Names of the facts, as the record shows them. */
export const DISPUTE_FACTS: Labels<DisputeFactKind> = {
  DISPUTE_REPORTED: label('登记纠纷', 'reported'),
  DISPUTE_TAKEN: label('接收', 'taken'),
  TEAM_JOINED: label('加入调解队伍', 'joined the team'),
  TEAM_LEFT: label('退出调解队伍', 'left the team'),
  STEP_NOTED: label('走访、调解', 'step'),
  DISPUTE_MOVED: label('移送', 'moved'),
  DISPUTE_HANDED_BACK: label('退回', 'handed back'),
  DISPUTE_SETTLED: label('登记化解结果', 'settled'),
  DISPUTE_REVISITED: label('回访', 'looked at again'),
  DISPUTE_REOPENED: label('再次发生', 'broke out anew'),
  CORRECTED: label('更正', 'corrected'),
}
