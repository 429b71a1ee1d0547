import type { Period } from '@kraften/domain/concepts/period/period';
import { findMetric } from '@kraften/domain/metrics/catalogue';
import type { Metric } from '@kraften/domain/metrics/metric';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { formatCount, formatNumber } from '@kraften/ui/format/number';
import { formatPeriod } from '@kraften/ui/format/period';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { DefinitionPopover } from '@kraften/ui/metric/definition-popover';
import { DataTable } from '@kraften/ui/table/data-table';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { api } from '../../app/api/api-client';
import { MissingPage } from '../../app/routing/missing-page';
import { paths } from '../../app/routing/paths';
import { useMe } from '../../app/session/me';
import { Loaded } from '../../parts/loading/loaded';
import { PrintedBy } from '../../parts/page/printed-by';
import { type CountedCase, countedCaseColumns } from './counted-case-columns';
import css from './report.module.css';
import { periodIn, withPeriod } from './report-search';

const route = getRouteApi('/uppfoljning/$metricId');

/** Whom a figure of the report counts, each with the way to the case. */
export function FigureCasesPage() {
  const { metricId } = route.useParams();
  const search = route.useSearch();
  const { today } = useMe();
  const metric = findMetric(metricId);
  const period = periodIn(search, today);
  if (metric === null || period.from > period.to) return <MissingPage />;
  return <FigureCases metric={metric} period={period} backHref={withPeriod(paths.report, search, period)} />;
}

type FigureCasesProps = { readonly metric: Metric; readonly period: Period; readonly backHref: string };

function FigureCases({ metric, period, backHref }: FigureCasesProps) {
  const { team } = useMe();
  const query = useQuery(api.report.explain.queryOptions({ metricId: metric.id, period }));
  const table = (
    <DataTable
      caption={`${metric.label.sv}, ${formatPeriod(period)}`}
      captionUnseen
      columns={countedCaseColumns(metric)}
      rows={query.data}
      rowKey={({ participationId }) => participationId}
      rowHref={({ participationId }) => paths.participation(participationId)}
      defaultSort={{ id: 'enrolled', direction: 'descending' }}
      empty={<EmptyState title="Ingen räknas i den här perioden">Välj en annan period i rapporten.</EmptyState>}
    />
  );
  return (
    <>
      <PageHeader
        title={metric.label.sv}
        description={`${team.name}, ${formatPeriod(period)}`}
        back={{ href: backHref, label: 'Uppföljning & rapporter' }}
      />
      <div className={css['counted']}>
        <p>
          {metric.population}
          {metric.unit === 'persons' && ` ${metric.treatment.reentries}`} Avslut visas som de är antecknade i dag.
        </p>
        <DefinitionPopover metric={metric} />
      </div>
      <p className={css['count']} role="status">
        {query.data && countText(metric, query.data)}
      </p>
      <Loaded query={query} failed="Deltagandena kunde inte hämtas" waiting={table}>
        {() => table}
      </Loaded>
      <PrintedBy />
    </>
  );
}

function countText(metric: Metric, cases: readonly CountedCase[]): string {
  const whole = formatCount(cases.length, 'deltagande', 'deltaganden');
  if (metric.unit !== 'percent') return whole;
  return `${formatNumber(cases.filter(({ inNumerator }) => inNumerator).length)} av ${whole} räknas i andelen`;
}
