import { Component, type ReactNode } from 'react'

type CrashBoundaryProps = {
  readonly fallback: ReactNode
  readonly children: ReactNode
}

/** Shows the fallback once anything inside fails while it is drawn. */
export class CrashBoundary extends Component<CrashBoundaryProps, { readonly crashed: boolean }> {
  override state = { crashed: false }

  static getDerivedStateFromError(): { readonly crashed: boolean } {
    return { crashed: true }
  }

  override render(): ReactNode {
    return this.state.crashed ? this.props.fallback : this.props.children
  }
}
