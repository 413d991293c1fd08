import { lazy } from 'react'
import { Route } from 'react-router-dom'

const MatterFilePage = lazy(() => import('./file/MatterFilePage.js'))

export const matters = {
  name: 'matters',
  list: lazy(() => import('./list/MatterListPage.js')),
  children: <Route path=":id" element={<MatterFilePage />} />,
}
