import { createRoot } from 'react-dom/client'
import { App } from './App.js'
import { makeQueryClient } from './provider/query-client.js'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root"')
createRoot(root).render(<App queries={makeQueryClient()} />)
