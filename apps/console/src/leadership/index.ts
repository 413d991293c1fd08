import { lazy } from 'react'

export const LeadersPage = lazy(() => import('./LeadersPage.js'))
