import { ErrorState } from '@kraften/ui/feedback/error-state';
import { Loading } from '@kraften/ui/feedback/loading';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { api } from '../../app/api/api-client';
import { listAddress } from '../../app/routing/list-address';
import { paths } from '../../app/routing/paths';
import { useMay } from '../../app/session/use-may';
import { readAnew } from '../../parts/log/read-anew';
import { OpenedCase } from '../../parts/protection/opened-case';
import { useOpening } from '../../parts/protection/opening-store';
import { ExtractReview } from './extract-review';

const route = getRouteApi('/personer/$personId/registerutdrag');

/** All that is kept of a person, to be read through and handed out. */
export function RegisterExtractPage() {
  const { personId } = route.useParams();
  const mayExtract = useMay('register-extract:make');
  const opening = useOpening(personId);
  const query = useQuery({
    ...api.registerExtract.get.queryOptions({ personId, ...opening }, readAnew),
    enabled: mayExtract,
  });
  const back = { href: listAddress(paths.participants), label: 'Deltagare' };
  const heading = <PageHeader title="Registerutdrag" back={back} />;
  if (!mayExtract) {
    return (
      <>
        {heading}
        <ErrorState title="Registerutdraget görs av verksamhetsledaren">
          Vill en deltagare se allt som teamet har antecknat, be verksamhetsledaren i ditt team om ett utdrag.
        </ErrorState>
      </>
    );
  }
  return (
    <OpenedCase
      recordId={personId}
      query={query}
      failed="Registerutdraget kunde inte hämtas"
      heading={heading}
      waiting={<Loading label="Registerutdraget hämtas" lines={8} />}
    >
      {(collected) => <ExtractReview key={personId} personId={personId} collected={collected} />}
    </OpenedCase>
  );
}
