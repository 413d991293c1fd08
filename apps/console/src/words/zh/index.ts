import { imports } from './imports.js'
import { intake } from './intake.js'
import { acts } from './acts.js'
import { approvals } from './approvals.js'
import { file } from './file.js'
import { joint } from './joint.js'
import { kit } from './kit.js'
import { casework } from './casework.js'
import { centres } from './centres.js'
import { conferences } from './conferences.js'
import { lawyers } from './lawyers.js'
import { opinions } from './opinions.js'
import { hearings } from './hearings.js'
import { leadership } from './leadership.js'
import { matters } from './matters.js'
import { mediation } from './mediation.js'
import { reconsideration } from './reconsideration.js'
import { roads } from './roads.js'
import { shell } from './shell.js'
import { signIn } from './sign-in.js'
import { workbench } from './workbench.js'
import { account } from './account.js'
import { audit } from './audit.js'
import { calendar } from './calendar.js'
import { partners } from './partners.js'
import { people } from './people.js'
import { reminders } from './reminders.js'
import { reviews } from './reviews.js'
import { separation } from './separation.js'
import { settings } from './settings.js'
import { study } from './study.js'

export const zh = {
  account,
  audit,
  calendar,
  partners,
  people,
  reminders,
  reviews,
  separation,
  settings,
  study,
  acts,
  approvals,
  file,
  imports,
  intake,
  joint,
  kit,
  casework,
  centres,
  lawyers,
  conferences,
  opinions,
  hearings,
  leadership,
  matters,
  mediation,
  reconsideration,
  roads,
  shell,
  signIn,
  workbench,
}

export type Words = typeof zh
