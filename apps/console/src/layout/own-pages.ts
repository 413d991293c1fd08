import type { Role } from '../gql/graphql.js'
import { settingsPagesFor } from '../settings/pages.js'
import { itemsFor, navigation } from './navigation.js'

const isAt = (to: string, pathname: string): boolean => pathname === to || pathname.startsWith(`${to}/`)

/**
 * Whether a typed address leads to a page of one's own work. What is not one's own looks like what is not there; what is on
 * the page the server decides again.
 */
export function isOwnPage(pathname: string, roles: readonly Role[]): boolean {
  if (isAt('/settings', pathname)) {
    const [, , page] = pathname.split('/')
    const own = settingsPagesFor(roles)
    return page ? own.some(({ path }) => path === page) : own.length > 0
  }
  const isListed = navigation.flatMap(({ items }) => items).some(({ to }) => to !== '/' && isAt(to, pathname))
  if (!isListed) return true
  return itemsFor(roles)
    .flatMap(({ items }) => items)
    .some(({ to }) => to !== '/' && isAt(to, pathname))
}
