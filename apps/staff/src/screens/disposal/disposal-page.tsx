import { Loading } from '@kraften/ui/feedback/loading';
import { formatDate } from '@kraften/ui/format/date';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { Flag } from '@kraften/ui/record/flag';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { api, apiClient } from '../../app/api/api-client';
import { paths } from '../../app/routing/paths';
import { useMe } from '../../app/session/me';
import { useMay } from '../../app/session/use-may';
import { ArrivalNotice } from '../../parts/arrival/arrival-notice';
import { DownloadButton } from '../../parts/file/download-button';
import { Loaded } from '../../parts/loading/loaded';
import { PrintButton } from '../../parts/page/print-button';
import { PrintedBy } from '../../parts/page/printed-by';
import { DisposalSteps } from './disposal-steps';
import { OnlyLead } from './only-lead';
import { Protocol } from './protocol';
import { stageLabels } from './stage-labels';

const route = getRouteApi('/gallring/$disposalId');

/** One decision: its next step, and the protocol of what has been done. */
export function DisposalPage() {
  const { disposalId } = route.useParams();
  const { team } = useMe();
  const mayRead = useMay('disposal:read');
  const query = useQuery({ ...api.disposal.get.queryOptions({ disposalId }), enabled: mayRead });
  const back = { href: paths.disposals, label: 'Gallring' };
  if (!mayRead) return <OnlyLead title="Gallring" />;
  return (
    <Loaded
      query={query}
      failed="Beslutet kunde inte hämtas"
      heading={<PageHeader title="Gallring" back={back} />}
      waiting={<Loading label="Beslutet hämtas" lines={8} />}
    >
      {(disposal) => (
        <>
          <PageHeader
            title={`Gallringsprotokoll: ${disposal.reference}`}
            back={back}
            description={`${team.name}. Får gallras senast ${formatDate(disposal.dueBy)}.`}
            marks={<Flag kind={disposal.stage === 'done' ? 'done' : 'soon'}>{stageLabels[disposal.stage]}</Flag>}
            actions={
              <>
                <DownloadButton fetchFile={() => apiClient.disposal.protocol.mutate({ disposalId })}>
                  Hämta PDF
                </DownloadButton>
                <PrintButton />
              </>
            }
          />
          <ArrivalNotice />
          <DisposalSteps disposal={disposal} />
          <Protocol disposal={disposal} />
          <PrintedBy />
        </>
      )}
    </Loaded>
  );
}
