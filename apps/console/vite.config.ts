import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig } from 'vite'

const api = process.env.API_ADDRESS ?? 'http://127.0.0.1:4000'

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: { '/graphql': api, '/files': api, '/exports': api },
  },
  build: {
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'mui', test: /node_modules[\\/](@mui|@emotion)/ },
            { name: 'react-admin', test: /node_modules[\\/](react-admin|ra-)/ },
            { name: 'vendor', test: /node_modules/ },
          ],
        },
      },
    },
  },
})
