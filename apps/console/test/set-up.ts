import { cleanup, configure } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

// Pages are loaded when they are opened, which on a busy machine takes longer than a second.
configure({ asyncUtilTimeout: 20_000 })

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  window.location.hash = ''
})
