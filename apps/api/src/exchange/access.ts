import type { Role } from '@petition/domain'
import { only } from '../platform/index.js'

/** Who gives partners their way in; a second one of them confirms it. */
export const CREDENTIAL_KEEPERS: readonly Role[] = ['ADMIN', 'HEAD']
export const credentialKeepers = only(...CREDENTIAL_KEEPERS)
