import { paths } from '../../app/routing/paths';
import { SheetHeader } from '../../parts/page/sheet';
import { AssignmentSheet } from './assignment-sheet';

/** An empty assignment, to hand out to those who refer. */
export function EmptySheetPage() {
  return (
    <>
      <SheetHeader
        title="Uppdragsblankett"
        description="Tom, att lämna till den som vill remittera någon. När den kommer tillbaka registrerar du remissen."
        back={{ href: paths.newReferral, label: 'Registrera remiss' }}
      />
      <AssignmentSheet filled={null} />
    </>
  );
}
