import { lazy } from 'react'

export const LawyersPage = lazy(() => import('./LawyersPage.js'))
export const OpinionsPage = lazy(() => import('./opinions/OpinionsPage.js'))
export const OpinionPage = lazy(() => import('./opinions/OpinionPage.js'))
export const TeamPage = lazy(() => import('./teams/TeamPage.js'))
