import { getRouteApi } from '@tanstack/react-router';
import { paths } from '../../app/routing/paths';
import { isMasked } from '../../parts/protection/is-masked';
import { ReferralSheetPage } from '../../parts/referral/referral-sheet-page';
import { AssignmentSheet } from './assignment-sheet';

const route = getRouteApi('/remisser/$referralId/uppdragsblankett');

/** An assignment on paper, with what the referral already says filled in. */
export function AssignmentSheetPage() {
  const { referralId } = route.useParams();
  return (
    <ReferralSheetPage
      referralId={referralId}
      title="Uppdragsblankett"
      description="Ifylld med det som står i remissen. Det som saknas går att skriva för hand."
      back={{ href: paths.referral(referralId), label: 'Remissen' }}
    >
      {(referral) => <AssignmentSheet filled={{ ...referral, person: isMasked(referral) ? null : referral.person }} />}
    </ReferralSheetPage>
  );
}
