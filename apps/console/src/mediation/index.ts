import { lazy } from 'react'

export const MediationListPage = lazy(() => import('./MediationListPage.js'))
export const MediationPage = lazy(() => import('./MediationPage.js'))
export const AgreementPage = lazy(() => import('./AgreementPage.js'))
