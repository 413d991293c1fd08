import { lazy } from 'react'

export const HandoverListPage = lazy(() => import('./HandoverListPage.js'))
export const HandoverPage = lazy(() => import('./HandoverPage.js'))
