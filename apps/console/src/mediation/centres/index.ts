import { lazy } from 'react'

export const CentresPage = lazy(() => import('./CentresPage.js'))
export const DisputePage = lazy(() => import('./DisputePage.js'))
