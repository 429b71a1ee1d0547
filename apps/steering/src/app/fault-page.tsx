import { ErrorState } from '@kraften/ui/feedback/error-state';
import type { ErrorComponentProps } from '@tanstack/react-router';

/** Something in the page itself broke. */
export function FaultPage({ reset }: ErrorComponentProps) {
  return (
    <ErrorState title="Sidan kunde inte visas" onRetry={reset}>
      Något gick fel hos oss. Försök igen, eller läs in sidan på nytt.
    </ErrorState>
  );
}
