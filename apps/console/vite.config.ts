import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig, type Plugin } from 'vite'

const api = process.env.API_ADDRESS ?? 'http://127.0.0.1:4000'

/** The server reads beside the built page which queries the console may ask (TRUSTED_ONLY). */
const registered: Plugin = {
  name: 'registered-documents',
  apply: 'build',
  generateBundle() {
    const source = readFileSync(new URL('./src/gql/persisted-documents.json', import.meta.url), 'utf8')
    this.emitFile({ type: 'asset', fileName: 'persisted-documents.json', source })
  },
}

export default defineConfig({
  plugins: [react(), registered],
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
