import { ErrorState } from '@kraften/ui/feedback/error-state';
import { PageHeader } from '@kraften/ui/layout/page-header';

/** For who may not dispose of anything. */
export function OnlyLead({ title }: { readonly title: string }) {
  return (
    <>
      <PageHeader title={title} />
      <ErrorState title="Gallringen sköts av verksamhetsledaren">
        Fråga verksamhetsledaren i ditt team om något behöver gallras.
      </ErrorState>
    </>
  );
}
