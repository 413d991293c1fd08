/**
 * What a tab keeps for one person while it lives, such as a form that is not sent yet. Nothing of it outlives the tab, the day, or
 * the sign-in of somebody else.
 */
interface Kept {
  readonly owner: string
  readonly at: number
  readonly value: unknown
}

const PREFIX = 'petition-desk.'
const A_DAY = 24 * 3600 * 1000

export function keepInTab(name: string, owner: string, value: unknown): void {
  const kept: Kept = { owner, at: Date.now(), value }
  try {
    sessionStorage.setItem(PREFIX + name, JSON.stringify(kept))
  } catch {
    // A browser that forbids or has filled its store keeps nothing: what is on the screen stays there all the same.
    dropFromTab(name)
  }
}

/** What this person kept here today; what is older or another's is dropped at once. */
export function keptInTab<Value>(name: string, owner: string): Value | null {
  const kept = read(PREFIX + name)
  if (kept && kept.owner === owner && Date.now() - kept.at < A_DAY) return kept.value as Value
  dropFromTab(name)
  return null
}

export const dropFromTab = (name: string): void => sessionStorage.removeItem(PREFIX + name)

/** At sign-out everything goes; when somebody signs in, everything that is not theirs. */
export function forgetTab(except: string | null = null): void {
  for (const name of Object.keys(sessionStorage))
    if (name.startsWith(PREFIX) && (except === null || read(name)?.owner !== except)) sessionStorage.removeItem(name)
}

function read(name: string): Kept | null {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null') as Kept | null
  } catch {
    return null
  }
}
