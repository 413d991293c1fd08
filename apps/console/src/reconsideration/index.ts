import { lazy } from 'react'

export const ReconPage = lazy(() => import('./ReconPage.js'))
export const ReconCasePage = lazy(() => import('./ReconCasePage.js'))
