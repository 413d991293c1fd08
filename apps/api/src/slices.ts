import { caseworkSlice } from './casework/index.js'
import { documentsSlice } from './documents/index.js'
import { exchangeSlice } from './exchange/index.js'
import { exportsSlice } from './exports/index.js'
import { filesSlice } from './files/index.js'
import { hearingsSlice } from './hearings/index.js'
import { importsSlice } from './imports/index.js'
import { lawyersSlice } from './lawyers/index.js'
import { leadershipSlice } from './leadership/index.js'
import { mattersSlice } from './matters/index.js'
import { mediationSlice } from './mediation/index.js'
import { organsSlice } from './organs/index.js'
import { reconsiderationSlice } from './reconsideration/index.js'
import type { Slice } from './platform/slice.js'
import type { LoadSample } from './platform/start/sample.js'
import { remindersSlice } from './reminders/index.js'
import { studySlice } from './study/index.js'

/** The house, in the order of its arrows. A slice adds its one line here. */
export const slices: Slice[] = [
  organsSlice,
  filesSlice,
  mattersSlice,
  caseworkSlice,
  documentsSlice,
  importsSlice,
  exportsSlice,
  exchangeSlice,
  studySlice,
  remindersSlice,
  leadershipSlice,
  lawyersSlice,
  mediationSlice,
  reconsiderationSlice,
  hearingsSlice,
]

/** The invented office for trying it out, loaded only where one is made. */
export const sample: LoadSample = () => import('./sample/index.js')
