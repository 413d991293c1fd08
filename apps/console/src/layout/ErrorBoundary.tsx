import { Component, type ReactNode } from 'react'
import { CrashedPage } from './CrashedPage.js'

/** One page that fails does not take the navigation with it. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    return this.state.hasFailed ? <CrashedPage /> : this.props.children
  }
}
