import type { Words } from '../zh/index.js'
import { imports } from './imports.js'
import { intake } from './intake.js'
import { acts } from './acts.js'
import { approvals } from './approvals.js'
import { file } from './file.js'
import { kit } from './kit.js'
import { matters } from './matters.js'
import { shell } from './shell.js'
import { signIn } from './sign-in.js'
import { workbench } from './workbench.js'

export const en: Words = {
  acts,
  approvals,
  file,
  imports,
  intake,
  kit,
  matters,
  shell,
  signIn,
  workbench,
}
