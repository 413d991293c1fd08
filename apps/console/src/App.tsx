import type { QueryClient } from '@tanstack/react-query'
import { lazy } from 'react'
import { Admin, CustomRoutes, memoryStore, Resource, localStorageStore } from 'react-admin'
import { Route } from 'react-router-dom'
import { AppLayout } from './layout/AppLayout.js'
import { NotFoundPage } from './layout/NotFoundPage.js'
import { matters } from './matters/index.js'
import { makeAuthProvider } from './provider/auth-provider.js'
import { dataProvider } from './provider/data-provider.js'
import { SetUpPage } from './sign-in/SetUpPage.js'
import { SignInPage } from './sign-in/SignInPage.js'
import { officeTheme } from './theme/theme.js'
import { makeI18nProvider } from './words/i18n-provider.js'

const Home = lazy(() => import('./workbench/HomePage.js'))
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
        <Route path="/approvals" element={<Approvals />} />
      </CustomRoutes>
      <CustomRoutes noLayout>
        <Route path="/set-up" element={<SetUpPage />} />
      </CustomRoutes>
    </Admin>
  )
}
