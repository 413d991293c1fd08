import { lazy } from 'react'

export const StudyBoardPage = lazy(() => import('./StudyBoardPage.js'))
export const MyStudyPage = lazy(() => import('./MyStudyPage.js'))
