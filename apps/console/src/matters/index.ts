import { lazy } from 'react'

export const matters = {
  name: 'matters',
  list: lazy(() => import('./list/MatterListPage.js')),
}
