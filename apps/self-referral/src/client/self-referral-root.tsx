import { type ComponentProps, StrictMode } from 'react';
import { App } from './app';
import { CrashBoundary } from './crash-boundary';

/** What the server shows, and the browser takes over. */
export function SelfReferralRoot(props: ComponentProps<typeof App>) {
  return (
    <StrictMode>
      <CrashBoundary t={props.texts.t}>
        <App {...props} />
      </CrashBoundary>
    </StrictMode>
  );
}
