import { PageHeader } from '@kraften/ui/layout/page-header';
import { AppLink } from '@kraften/ui/navigation/app-link';

/** An address that leads nowhere. */
export function NoSuchPage() {
  return (
    <>
      <PageHeader title="Sidan finns inte" description="Länken kan vara gammal eller felskriven." />
      <p>
        <AppLink href="/">Gå till första sidan</AppLink>
      </p>
    </>
  );
}
