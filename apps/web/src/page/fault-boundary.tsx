import { Component, type ReactNode } from 'react'
import { text } from '../text/index.ts'

/** Shows in words that a part of the page broke, instead of an empty page. */
export class FaultBoundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children
    return (
      <div className="fault" role="alert">
        <p>{text.failure.broken}</p>
        <button type="button" onClick={() => this.setState({ broken: false })}>
          {text.failure.showAgain}
        </button>
      </div>
    )
  }
}
