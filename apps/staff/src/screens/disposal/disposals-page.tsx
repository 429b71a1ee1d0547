import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { Section } from '@kraften/ui/layout/section';
import { DataTable } from '@kraften/ui/table/data-table';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../app/api/api-client';
import { paths } from '../../app/routing/paths';
import { useMay } from '../../app/session/use-may';
import { ArrivalNotice } from '../../parts/arrival/arrival-notice';
import { LinkButton } from '../../parts/link/link-button';
import { Loaded } from '../../parts/loading/loaded';
import { disposalColumns } from './disposal-columns';
import { OnlyLead } from './only-lead';
import { RetentionRuleList } from './retention-rule-list';

/** How long records are kept, and the team's decisions to dispose of what has fallen due. */
export function DisposalsPage() {
  const mayRead = useMay('disposal:read');
  const query = useQuery({ ...api.disposal.list.queryOptions(), enabled: mayRead });
  if (!mayRead) return <OnlyLead title="Gallring" />;
  const table = (
    <DataTable
      caption="Beslut om gallring"
      captionUnseen
      columns={disposalColumns}
      rows={query.data}
      rowKey={({ disposalId }) => disposalId}
      rowHref={({ disposalId }) => paths.disposal(disposalId)}
      expectedRows={2}
      empty={<EmptyState title="Inget beslut om gallring är fattat">Börja med att se vad som kan gallras.</EmptyState>}
    />
  );
  return (
    <>
      <PageHeader
        title="Gallring"
        description="När ett ärende inte behövs längre tas namn, nummer och fri text bort. Siffrorna påverkas inte."
        actions={
          <LinkButton href={paths.newDisposal} variant="filled">
            Se vad som kan gallras
          </LinkButton>
        }
      />
      <ArrivalNotice />
      <Section title="Beslut">
        <Loaded query={query} failed="Besluten kunde inte hämtas" waiting={table}>
          {() => table}
        </Loaded>
      </Section>
      <RetentionRuleList />
    </>
  );
}
