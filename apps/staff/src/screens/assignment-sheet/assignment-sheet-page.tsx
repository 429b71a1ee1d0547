import { Loading } from '@kraften/ui/feedback/loading';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { getRouteApi } from '@tanstack/react-router';
import { paths } from '../../app/routing/paths';
import { PrintButton } from '../../parts/page/print-button';
import { isMasked } from '../../parts/protection/is-masked';
import { OpenedCase } from '../../parts/protection/opened-case';
import { useReferral } from '../../parts/referral/referral-record';
import { AssignmentSheet } from './assignment-sheet';

const route = getRouteApi('/remisser/$referralId/uppdragsblankett');

/** An assignment on paper, with what the referral already says filled in. */
export function AssignmentSheetPage() {
  const { referralId } = route.useParams();
  const query = useReferral(referralId);
  return (
    <>
      <div className="k-not-print">
        <PageHeader
          title="Uppdragsblankett"
          description="Ifylld med det som står i remissen. Det som saknas går att skriva för hand."
          back={{ href: paths.referral(referralId), label: 'Remissen' }}
          actions={<PrintButton />}
        />
      </div>
      <OpenedCase
        recordId={referralId}
        query={query}
        failed="Remissen kunde inte hämtas"
        waiting={<Loading label="Remissen hämtas" lines={8} />}
      >
        {(referral) => (
          <AssignmentSheet filled={{ ...referral, person: isMasked(referral) ? null : referral.person }} />
        )}
      </OpenedCase>
    </>
  );
}
