import { lazy } from 'react'

export const ConferencesPage = lazy(() => import('./ConferencesPage.js'))
export const ConferencePage = lazy(() => import('./ConferencePage.js'))
