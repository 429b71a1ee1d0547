import { ErrorState } from '@kraften/ui/feedback/error-state';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { AppLink } from '@kraften/ui/navigation/app-link';
import { paths } from './paths';

/** An address that leads nowhere. */
export function MissingPage() {
  return (
    <>
      <PageHeader title="Sidan finns inte" />
      <p>
        Kontrollera adressen, eller gå till <AppLink href={paths.today}>I dag</AppLink>.
      </p>
    </>
  );
}

/** A page that broke while it was shown. */
export function BrokenPage() {
  return (
    <ErrorState title="Sidan gick inte att visa" onRetry={() => window.location.reload()}>
      Ladda om sidan. Händer det igen, hör av dig till den som sköter systemet.
    </ErrorState>
  );
}
