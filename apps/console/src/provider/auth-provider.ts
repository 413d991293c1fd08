import type { QueryClient } from '@tanstack/react-query'
import type { AuthProvider } from 'ra-core'
import { changes, reads } from './reads.js'
import { Refusal } from './refusal.js'
import { forgetTab } from './tab-memory.js'

export const meKey = ['me'] as const

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

/** Sessions are cookies of the server; the console only remembers for a minute who it was told it is. */
export function makeAuthProvider(queries: QueryClient): AuthProvider {
  const whoAmI = () => queries.fetchQuery({ queryKey: meKey, queryFn: reads.me, staleTime: 60_000 })
  return {
    login: async ({ username, password }: { username: string; password: string }) => {
      const me = await changes.signIn({ login: username, password })
      queries.clear()
      queries.setQueryData(meKey, me)
      forgetTab(me.account.id)
    },
    logout: async () => {
      const wasSignedIn = Boolean(queries.getQueryData(meKey))
      queries.clear()
      queries.setQueryData(meKey, null)
      if (wasSignedIn) forgetTab()
      if (wasSignedIn) await changes.signOut().catch(ignoreLostSession)
    },
    checkAuth: async () => {
      const me = await whoAmI()
      if (me) return
      // A check that refuses in the same tick sends the router round in circles.
      await pause(20)
      throw Object.assign(new Refusal('', { code: 'UNAUTHENTICATED' }), { message: false })
    },
    checkError: async (error: unknown) => {
      if (error instanceof Refusal && error.code === 'UNAUTHENTICATED') throw error
    },
    getIdentity: async () => {
      const me = await whoAmI()
      return { id: me?.account.id ?? '', fullName: me?.account.name ?? '' }
    },
    getPermissions: async () => (await whoAmI())?.roles ?? [],
  }
}

/** Signing out of a session that has already ended is what was wanted. */
function ignoreLostSession(error: unknown): void {
  if (!(error instanceof Refusal)) throw error
}
