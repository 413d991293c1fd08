import { lazy } from 'react'

export const SeparationPage = lazy(() => import('./SeparationPage.js'))
