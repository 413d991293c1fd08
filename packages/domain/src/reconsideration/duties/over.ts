import { notOwed, type DutyEnd } from '../../casework/index.js'
import type { ReconLog } from '../log.js'
import { endOf } from '../state.js'

/** Over without it: what the end of the case makes nobody owe any more. */
export const overEnd = (log: ReconLog): DutyEnd | null => {
  const end = endOf(log)
  return end === null ? null : notOwed(end.on)
}
