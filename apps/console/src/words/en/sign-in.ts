import type { Words } from '../zh/index.js'

export const signIn: Words['signIn'] = {
  title: 'Sign in',
  lead: 'Every petition on the clocks of the law',
  points: [
    'Each date shows its article and how it was counted',
    'Every claim gets an answer',
    'Each look at personal data leaves a record',
  ],
  login: 'Login',
  password: 'Password',
  submit: 'Sign in',
  needLogin: 'Your login, please',
  needPassword: 'Your password, please',
  capsLock: 'Caps lock is on',
  sample: 'This is a sample office: its accounts were printed at start.',
  setUp: {
    title: 'First administrator',
    lead: 'There is no account yet. Enter the one-time set-up code printed at start.',
    token: 'One-time set-up code',
    officeName: 'Full name of the office',
    officeExample: 'for example: Petition Office of X District',
    name: 'Name',
    login: 'Login',
    password: 'Password',
    passwordHelp: (least) => `At least ${least} characters; a few unrelated words make a good one`,
    repeat: 'Password again',
    differs: 'The two differ',
    tooShort: (least) => `At least ${least} characters`,
    submit: 'Set up and sign in',
    open: 'Not set up yet: appoint the first administrator',
  },
}
