import { label, type Labels } from '@petition/domain'
import { RECON_HOUSE_CLOCKS } from '@petition/domain/reconsideration'
import type { CaseKind } from '../casework/index.js'
import { reconFileRule } from './access.js'
import { keepRecon } from './keep-recon.js'
import { foldRecon, type ReconFold } from './recon-fold.js'
import { logOf, RECONSIDERATION } from './recon-log.js'

export const reconKind: CaseKind<ReconFold> = {
  kind: RECONSIDERATION,
  label: label('行政复议', 'reconsideration'),
  clocks: RECON_HOUSE_CLOCKS as Labels<string>,
  rule: reconFileRule,
  // The respondent's people reply; whom of them, the rule says.
  doneBy: ['RECON_CLERK', 'HANDLER'],
  unseenClocks: ['FY-NORM-MAKER10', 'FY-NORM-ANSWER60'],
  fold: (ctx, _file, facts) => foldRecon(logOf(ctx, facts)),
  write: keepRecon,
}
