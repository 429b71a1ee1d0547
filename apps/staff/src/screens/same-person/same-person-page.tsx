import { samePersonSignTexts } from '@kraften/domain/concepts/same-person/same-person';
import { Loading } from '@kraften/ui/feedback/loading';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { api } from '../../app/api/api-client';
import { paths } from '../../app/routing/paths';
import { Loaded } from '../../parts/loading/loaded';
import { OpenedCase } from '../../parts/protection/opened-case';
import { useReferral } from '../../parts/referral/referral-record';
import { CaseDays } from './case-days';
import { MergeForm } from './merge-form';
import { TellApart } from './tell-apart';

const route = getRouteApi('/remisser/$referralId/samma-person/$otherId');

/** The person of a referral beside somebody who may be the same: merge the two, or say that they are two. */
export function SamePersonPage() {
  const { referralId, otherId } = route.useParams();
  const header = (
    <PageHeader
      title="Är det samma person?"
      description="Jämför uppgifterna. Slå ihop dem om det är samma person, annars säger du att det är två."
      back={{ href: paths.referral(referralId), label: 'Remissen' }}
    />
  );
  return (
    <OpenedCase
      recordId={referralId}
      query={useReferral(referralId)}
      failed="Remissen kunde inte hämtas"
      heading={header}
      waiting={<Loading label="Personerna hämtas" lines={8} />}
    >
      {({ person }) => (
        <>
          {header}
          <Comparison referralId={referralId} keptId={person.personId} mergedId={otherId} />
        </>
      )}
    </OpenedCase>
  );
}

type ComparisonProps = { readonly referralId: string; readonly keptId: string; readonly mergedId: string };

function Comparison({ referralId, keptId, mergedId }: ComparisonProps) {
  const navigate = useNavigate();
  const query = useQuery(api.samePerson.compare.queryOptions({ keptId, mergedId }));
  const leave = (saved: string) =>
    void navigate({ to: '/remisser/$referralId', params: { referralId }, replace: true, state: { saved } });
  return (
    <Loaded
      query={query}
      failed="Personerna kunde inte jämföras"
      waiting={<Loading label="Personerna hämtas" lines={8} />}
    >
      {({ sign, keptCases, mergedCases, ...values }) => (
        <>
          {sign !== null && <p>{samePersonSignTexts[sign]}.</p>}
          <CaseDays title="Remissens person" cases={keptCases} />
          <CaseDays title="Den andra" cases={mergedCases} />
          <MergeForm
            keptId={keptId}
            mergedId={mergedId}
            values={values}
            onMerged={() => leave('Uppgifterna är sammanslagna. Det som valdes bort står kvar på den här sidan.')}
          />
          <TellApart
            keptId={keptId}
            mergedId={mergedId}
            onToldApart={() => leave('Antecknat: det är två personer. De visas inte som samma person igen.')}
          />
        </>
      )}
    </Loaded>
  );
}
