import type { QueryClient } from '@tanstack/react-query'
import { lazy } from 'react'
import { Admin, CustomRoutes, memoryStore, Resource, localStorageStore } from 'react-admin'
import { Route } from 'react-router-dom'
import { AccountPage } from './account/index.js'
import { AuditPage } from './audit/index.js'
import { AppLayout } from './layout/AppLayout.js'
import { NotFoundPage } from './layout/NotFoundPage.js'
import { matters } from './matters/index.js'
import { ConferencePage, ConferencesPage } from './lawyers/conferences/index.js'
import { LawyersPage, OpinionPage, OpinionsPage, TeamPage } from './lawyers/index.js'
import { HearingsPage } from './hearings/index.js'
import { LeadersPage } from './leadership/index.js'
import { CentresPage, DisputePage } from './mediation/centres/index.js'
import { AgreementPage, MediationListPage, MediationPage } from './mediation/index.js'
import { HandoverListPage, HandoverPage } from './partners/index.js'
import { ReconCasePage, ReconPage } from './reconsideration/index.js'
import { SeparationPage } from './separation/index.js'
import { makeAuthProvider } from './provider/auth-provider.js'
import { dataProvider } from './provider/data-provider.js'
import { SettingsPage } from './settings/index.js'
import { SetUpPage } from './sign-in/SetUpPage.js'
import { SignInPage } from './sign-in/SignInPage.js'
import { MyStudyPage, StudyBoardPage } from './study/index.js'
import { officeTheme } from './theme/theme.js'
import { makeI18nProvider } from './words/i18n-provider.js'

const Intake = lazy(() => import('./intake/IntakePage.js'))
const Imports = lazy(() => import('./imports/ImportsPage.js'))
const ImportBatch = lazy(() => import('./imports/ImportBatchPage.js'))
const Home = lazy(() => import('./workbench/HomePage.js'))
const Reminders = lazy(() => import('./reminders/RemindersPage.js'))
const Reviews = lazy(() => import('./matters/reviews/ReviewQueuePage.js'))
const Approvals = lazy(() => import('./approvals/ApprovalsPage.js'))

interface Props {
  queries: QueryClient
  /** Tests keep nothing between them. */
  remember?: 'browser' | 'nothing'
}

export function App({ queries, remember = 'browser' }: Props) {
  return (
    <Admin
      queryClient={queries}
      dataProvider={dataProvider}
      authProvider={makeAuthProvider(queries)}
      i18nProvider={makeI18nProvider()}
      store={remember === 'browser' ? localStorageStore('1', 'petition-desk') : memoryStore()}
      theme={officeTheme}
      darkTheme={null}
      layout={AppLayout}
      loginPage={SignInPage}
      catchAll={NotFoundPage}
      dashboard={Home}
      requireAuth
      disableTelemetry
    >
      <Resource {...matters} />
      <CustomRoutes>
        <Route path="/intake" element={<Intake />} />
        <Route path="/imports" element={<Imports />} />
        <Route path="/imports/:id" element={<ImportBatch />} />
        <Route path="/approvals" element={<Approvals />} />
        <Route path="/reminders" element={<Reminders />} />
        <Route path="/reviews" element={<Reviews />} />
        <Route path="/study" element={<StudyBoardPage />} />
        <Route path="/my-study" element={<MyStudyPage />} />
        <Route path="/hearings" element={<HearingsPage />} />
        <Route path="/receptions" element={<LeadersPage />} />
        <Route path="/lawyers" element={<LawyersPage />} />
        <Route path="/conferences" element={<ConferencesPage />} />
        <Route path="/conferences/:id" element={<ConferencePage />} />
        <Route path="/opinions" element={<OpinionsPage />} />
        <Route path="/opinions/conflicts/:id?" element={<OpinionsPage shown="conflicts" />} />
        <Route path="/opinions/:id" element={<OpinionPage />} />
        <Route path="/teams/:id" element={<TeamPage />} />
        <Route path="/mediation" element={<MediationListPage />} />
        <Route path="/mediation/:id" element={<MediationPage />} />
        <Route path="/mediation/:id/agreement" element={<AgreementPage />} />
        <Route path="/centres" element={<CentresPage />} />
        <Route path="/centres/:id" element={<DisputePage />} />
        <Route path="/reconsideration" element={<ReconPage />} />
        <Route path="/reconsideration/:id" element={<ReconCasePage />} />
        <Route path="/separation" element={<SeparationPage />} />
        <Route path="/handovers" element={<HandoverListPage />} />
        <Route path="/handovers/:id" element={<HandoverPage />} />
        <Route path="/settings/*" element={<SettingsPage />} />
        <Route path="/audit" element={<AuditPage />} />
        <Route path="/me/*" element={<AccountPage />} />
      </CustomRoutes>
      <CustomRoutes noLayout>
        <Route path="/set-up" element={<SetUpPage />} />
      </CustomRoutes>
    </Admin>
  )
}
