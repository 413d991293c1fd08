import { lazy } from 'react'

export const HearingsPage = lazy(() => import('./HearingsPage.js'))
