import type { Role } from '../gql/graphql.js'
import type { Words } from '../words/zh/index.js'

export interface SettingsPage {
  readonly path: keyof Words['settings']['pages']
  /** Whose work it is; the server decides again. */
  readonly roles: readonly Role[]
}

const LEADERS: Role[] = ['HEAD', 'DEPUTY', 'ORGAN_HEAD']

/** The rooms of the settings, in the order in which they are needed. */
export const settingsPages: readonly SettingsPage[] = [
  { path: 'absences', roles: [...LEADERS, 'ADMIN'] },
  {
    path: 'calendar',
    roles: [...LEADERS, 'INTAKE', 'SUPERVISOR', 'REVIEW_CLERK', 'HEARING_CLERK', 'HANDLER', 'ADMIN'],
  },
  { path: 'organs', roles: [...LEADERS, 'INTAKE', 'ADMIN'] },
  { path: 'review-path', roles: [...LEADERS, 'INTAKE', 'REVIEW_CLERK', 'ADMIN'] },
  { path: 'accusation-routes', roles: ['HEAD', 'ADMIN'] },
  { path: 'accounts', roles: ['ADMIN', 'HEAD'] },
  { path: 'house', roles: [...LEADERS, 'ADMIN'] },
  {
    path: 'rules',
    roles: [...LEADERS, 'INTAKE', 'SUPERVISOR', 'REVIEW_CLERK', 'HEARING_CLERK', 'HANDLER', 'ADMIN'],
  },
  { path: 'rooms', roles: [...LEADERS, 'INTAKE', 'HEARING_CLERK', 'RECON_CLERK', 'HANDLER', 'ADMIN'] },
  { path: 'centres', roles: ['HEAD', 'DEPUTY', 'ORGAN_HEAD', 'ADMIN'] },
  { path: 'letterhead', roles: ['ADMIN', 'HEAD', 'ORGAN_HEAD'] },
  { path: 'credentials', roles: ['ADMIN', 'HEAD'] },
]

export const settingsPagesFor = (roles: readonly Role[]): readonly SettingsPage[] =>
  settingsPages.filter((page) => page.roles.some((role) => roles.includes(role)))
