import { lazy, Suspense } from 'react'
import { Route, Routes } from 'react-router-dom'
import { NotFoundPage } from '../layout/NotFoundPage.js'
import { PageWaiting } from '../kit/Waiting.js'
import { SettingsIndex } from './SettingsIndex.js'

const AbsencePage = lazy(() => import('./absences/AbsencePage.js'))
const AccusationRoutePage = lazy(() => import('./accusation-routes/AccusationRoutePage.js'))
const AccountListPage = lazy(() => import('./accounts/AccountListPage.js'))
const CalendarPage = lazy(() => import('./calendar/CalendarPage.js'))
const CentreSettingsPage = lazy(() => import('../mediation/centres/keep/CentreSettingsPage.js'))
const CredentialPage = lazy(() => import('./credentials/CredentialPage.js'))
const HousePage = lazy(() => import('./house/HousePage.js'))
const LetterheadPage = lazy(() => import('./letterhead/LetterheadPage.js'))
const NoticePage = lazy(() => import('./calendar/NoticePage.js'))
const OrganPage = lazy(() => import('./organs/OrganPage.js'))
const RoomPage = lazy(() => import('./rooms/RoomPage.js'))
const RulesPage = lazy(() => import('./rules/RulesPage.js'))
const ReviewPathPage = lazy(() => import('./review-path/ReviewPathPage.js'))

/** Everything below /settings; what a role may not see there the server refuses to tell. */
export default function SettingsPage() {
  return (
    <Suspense fallback={<PageWaiting />}>
      <Routes>
        <Route index element={<SettingsIndex />} />
        <Route path="absences" element={<AbsencePage />} />
        <Route path="accusation-routes" element={<AccusationRoutePage />} />
        <Route path="accounts" element={<AccountListPage />} />
        <Route path="calendar" element={<CalendarPage />} />
        <Route path="calendar/notice" element={<NoticePage />} />
        <Route path="centres" element={<CentreSettingsPage />} />
        <Route path="credentials" element={<CredentialPage />} />
        <Route path="house" element={<HousePage />} />
        <Route path="letterhead" element={<LetterheadPage />} />
        <Route path="organs" element={<OrganPage />} />
        <Route path="review-path" element={<ReviewPathPage />} />
        <Route path="rooms" element={<RoomPage />} />
        <Route path="rules" element={<RulesPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </Suspense>
  )
}
