import { kit } from './kit.js'
import { matters } from './matters.js'
import { shell } from './shell.js'
import { signIn } from './sign-in.js'
import { workbench } from './workbench.js'

export const zh = { kit, matters, shell, signIn, workbench }

export type Words = typeof zh
