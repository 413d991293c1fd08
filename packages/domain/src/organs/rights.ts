import type { OrganKind, Role } from './words.js'

const HANDLING: readonly Role[] = ['HANDLER', 'ORGAN_HEAD', 'PUBLICITY', 'MEDIATOR', 'COUNSELLOR']

/** Roles a person may hold in an organ of this kind. */
export const ROLES_IN: Readonly<Record<OrganKind, readonly Role[]>> = {
  PETITION_OFFICE: [
    'HEAD',
    'DEPUTY',
    'INTAKE',
    'SUPERVISOR',
    'REVIEW_CLERK',
    'HEARING_CLERK',
    'RECON_CLERK',
    'LAWYER',
    'MEDIATOR',
    'COUNSELLOR',
    'HANDLER',
    'ORGAN_HEAD',
    'CADRE',
    'STUDY_ADMIN',
    'PUBLICITY',
    'AUDITOR',
    'ADMIN',
  ],
  GOVERNMENT: ['REVIEW_CLERK', 'HEARING_CLERK', 'RECON_CLERK', 'ORGAN_HEAD', 'HANDLER', 'AUDITOR'],
  DEVELOPMENT_ZONE: HANDLING,
  STREET: HANDLING,
  TOWN: HANDLING,
  BUREAU: [...HANDLING, 'HEARING_CLERK'],
  MASS_ORGANISATION: HANDLING,
  POLITICAL_LEGAL: [...HANDLING, 'PARTNER_DESK', 'RECON_CLERK', 'LAWYER'],
  DISCIPLINE: ['HANDLER', 'ORGAN_HEAD', 'PARTNER_DESK'],
  CITY_ORGAN: ['AUDITOR'],
}

/** Roles that work on matters. */
export const MATTER_ROLES: readonly Role[] = [
  'HEAD',
  'DEPUTY',
  'INTAKE',
  'SUPERVISOR',
  'REVIEW_CLERK',
  'HEARING_CLERK',
  'RECON_CLERK',
  'LAWYER',
  'MEDIATOR',
  'COUNSELLOR',
  'HANDLER',
  'ORGAN_HEAD',
  'PARTNER_DESK',
]

/** Who keeps the accounts sees no matters, and who audits does neither. */
const KEPT_APART: readonly (readonly [Role, readonly Role[]])[] = [
  ['ADMIN', [...MATTER_ROLES, 'AUDITOR']],
  ['AUDITOR', [...MATTER_ROLES, 'ADMIN', 'STUDY_ADMIN']],
]

export type RightsProblem =
  | { readonly code: 'ROLE_NOT_IN_THIS_ORGAN'; readonly role: Role }
  | { readonly code: 'ROLES_KEPT_APART'; readonly role: Role; readonly other: Role }

/** Why these roles cannot be held together in an organ of this kind, or null. */
export function rightsProblem(kind: OrganKind, roles: readonly Role[]): RightsProblem | null {
  const foreign = roles.find((role) => !ROLES_IN[kind].includes(role))
  if (foreign) return { code: 'ROLE_NOT_IN_THIS_ORGAN', role: foreign }
  for (const [role, others] of KEPT_APART) {
    const other = roles.includes(role) ? roles.find((held) => others.includes(held)) : undefined
    if (other) return { code: 'ROLES_KEPT_APART', role, other }
  }
  return null
}

/** Roles that may confirm a change of rights that somebody else asked for. */
export const RIGHTS_DECIDERS: readonly Role[] = ['ADMIN', 'HEAD']

/** Days during which whoever reset a password does not count as a second person beside the account that got it. */
export const RESET_SHADOW_DAYS = 30

export interface RightsDecision {
  readonly askedById: string
  readonly accountId: string
  readonly decider: { readonly accountId: string; readonly roles: readonly Role[] }
  /** No active account but the asker's may decide: a new office, or one whose other deciders have left. */
  readonly isAskerAlone: boolean
  /** One of the two gave the other's password within the last RESET_SHADOW_DAYS days. */
  readonly isResetBetweenThem: boolean
}

export type RightsRefusal = 'OWN_PROPOSAL' | 'OWN_RIGHTS' | 'NO_DECIDER' | 'PASSWORD_FROM_THE_OTHER'

/**
 * Four eyes (ACCESS: a change of rights needs a second person). The second person is an administrator or the head;
 * in an office that has no other one yet, it is the person who is to get the rights.
 *
 * @returns why this person may not decide, or null
 */
export function rightsRefusal(d: RightsDecision): RightsRefusal | null {
  if (d.decider.accountId === d.askedById) return 'OWN_PROPOSAL'
  if (d.decider.accountId === d.accountId) return d.isAskerAlone ? null : 'OWN_RIGHTS'
  if (!d.decider.roles.some((role) => RIGHTS_DECIDERS.includes(role))) return 'NO_DECIDER'
  return d.isResetBetweenThem ? 'PASSWORD_FROM_THE_OTHER' : null
}
