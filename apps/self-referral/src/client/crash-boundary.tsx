import { Component, type ReactNode } from 'react';
import type { Messages } from '../messages/messages';

type CrashBoundaryProps = { readonly t: Messages; readonly children: ReactNode };

/** What is shown when the page itself breaks. */
export class CrashBoundary extends Component<CrashBoundaryProps, { readonly hasCrashed: boolean }> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError() {
    return { hasCrashed: true };
  }

  override render() {
    const { t, children } = this.props;
    if (!this.state.hasCrashed) return children;
    return (
      <main className="page main column">
        <h1>{t.crash.title}</h1>
        <p>{t.crash.text}</p>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {t.crash.reload}
        </button>
      </main>
    );
  }
}
