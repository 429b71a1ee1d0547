import { PageHeader } from '@kraften/ui/layout/page-header';
import { paths } from '../../app/routing/paths';
import { PrintButton } from '../../parts/page/print-button';
import { AssignmentSheet } from './assignment-sheet';

/** An empty assignment, to hand out to those who refer. */
export function EmptySheetPage() {
  return (
    <>
      <div className="k-not-print">
        <PageHeader
          title="Uppdragsblankett"
          description="Tom, att lämna till den som vill remittera någon. När den kommer tillbaka registrerar du remissen."
          back={{ href: paths.newReferral, label: 'Registrera remiss' }}
          actions={<PrintButton />}
        />
      </div>
      <AssignmentSheet filled={null} />
    </>
  );
}
