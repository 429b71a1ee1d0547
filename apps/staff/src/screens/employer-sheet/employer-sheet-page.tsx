import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { Loading } from '@kraften/ui/feedback/loading';
import { formatDate } from '@kraften/ui/format/date';
import { getRouteApi } from '@tanstack/react-router';
import { apiClient } from '../../app/api/api-client';
import { paths } from '../../app/routing/paths';
import { useMe } from '../../app/session/me';
import { DownloadButton } from '../../parts/file/download-button';
import { Loaded } from '../../parts/loading/loaded';
import { Sheet, SheetHeader } from '../../parts/page/sheet';
import { SheetLines } from '../../parts/work-training/sheet-lines';
import { type Placement, useWorkTraining } from '../../parts/work-training/work-training-record';

const route = getRouteApi('/deltagare/$participationId/arbetsgivarblad/$workTrainingId');

/** What the employer is handed: the first name, and what the participant has approved. */
export function EmployerSheetPage() {
  const { participationId, workTrainingId } = route.useParams();
  const query = useWorkTraining(participationId);
  return (
    <>
      <SheetHeader
        title="Arbetsgivarens blad"
        description="Bladet visar bara det som deltagaren har godkänt. Utskriften och filen antecknas i åtkomstloggen."
        back={{ href: paths.caseSection(participationId, 'arbetstraning'), label: 'Arbetsträning' }}
        actions={
          <DownloadButton fetchFile={() => apiClient.workTraining.exportSheet.mutate({ workTrainingId })}>
            Hämta som PDF
          </DownloadButton>
        }
      />
      <Loaded query={query} failed="Bladet kunde inte hämtas" waiting={<Loading label="Bladet hämtas" lines={5} />}>
        {({ placements }) => (
          <EmployerSheet placement={placements.find((each) => each.workTrainingId === workTrainingId)} />
        )}
      </Loaded>
    </>
  );
}

function EmployerSheet({ placement }: { readonly placement: Placement | undefined }) {
  const { today, team } = useMe();
  if (placement === undefined) {
    return <EmptyState title="Arbetsträningen finns inte">Gå tillbaka till deltagarsidan.</EmptyState>;
  }
  return (
    <Sheet label="Bladet" title="Arbetsträning">
      <p>
        Till {placement.employer} från {team.name}, {formatDate(today)}
      </p>
      <SheetLines sheet={placement.sheet} />
      <p>Deltagaren har godkänt att arbetsgivaren får läsa det som står här.</p>
    </Sheet>
  );
}
