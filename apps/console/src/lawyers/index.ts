import { lazy } from 'react'

export const LawyersPage = lazy(() => import('./LawyersPage.js'))
