import type { OrganKind, Role } from '@petition/domain'

/** Whoever asks: a person by session, a partner system by token, or the program itself (jobs, never reachable by HTTP). */
export interface Viewer {
  readonly kind: 'account' | 'partner' | 'system'
  readonly accountId: string
  readonly organId: string
  readonly organKind: OrganKind
  readonly roles: readonly Role[]
  readonly name: string
  readonly sessionId?: string
  /** of a partner system: its credential, and what that lets it do */
  readonly partner?: { readonly id: string; readonly clientId: string; readonly contract: PartnerContract }
}

export interface PartnerContract {
  readonly fields: readonly string[]
  readonly scopes: readonly string[]
}

export const hasRole = (viewer: Viewer | null, ...roles: readonly Role[]): boolean =>
  viewer !== null && (viewer.kind === 'system' || viewer.roles.some((role) => roles.includes(role)))
