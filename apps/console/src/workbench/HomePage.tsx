import { lazy } from 'react'
import { Navigate } from 'react-router-dom'
import { PageWaiting } from '../kit/Waiting.js'
import { useMe } from '../kit/use-console.js'
import { itemsFor } from '../layout/navigation.js'

const Workbench = lazy(() => import('./WorkbenchPage.js'))

/** The first page of whoever has no workbench is the first page of their own work. */
export default function HomePage() {
  const me = useMe()
  if (!me) return <PageWaiting />
  const first = itemsFor(me.roles)[0]?.items[0]?.to ?? '/me/sessions'
  return first === '/' ? <Workbench /> : <Navigate to={first} replace />
}
