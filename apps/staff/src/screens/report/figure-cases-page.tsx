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
import { participationColumns, referralColumns } from './counted-case-columns';
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
  if (metric === null || metric.behind === null || period.from > period.to) return <MissingPage />;
  return <FigureCases metric={metric} period={period} backHref={withPeriod(paths.report, search, period)} />;
}

type FigureCasesProps = { readonly metric: Metric; readonly period: Period; readonly backHref: string };

function FigureCases({ metric, period, backHref }: FigureCasesProps) {
  const { team } = useMe();
  const query = useQuery(api.report.explain.queryOptions({ metricId: metric.id, period }));
  const frame = {
    caption: `${metric.label.sv}, ${formatPeriod(period)}`,
    captionUnseen: true,
    empty: <EmptyState title="Ingen räknas i den här perioden">Välj en annan period i rapporten.</EmptyState>,
  };
  const table =
    metric.behind?.of === 'referrals' ? (
      <DataTable
        {...frame}
        columns={referralColumns(metric)}
        rows={query.data?.referrals}
        rowKey={({ referralId }) => referralId}
        rowHref={({ referralId }) => paths.referral(referralId)}
        defaultSort={{ id: 'received', direction: 'descending' }}
      />
    ) : (
      <DataTable
        {...frame}
        columns={participationColumns(metric)}
        rows={query.data?.participations}
        rowKey={({ participationId }) => participationId}
        rowHref={({ participationId }) => paths.participation(participationId)}
        defaultSort={{ id: 'enrolled', direction: 'descending' }}
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
          {metric.unit === 'persons' && ` ${metric.treatment.reentries}`}
          {countsSeveral(metric) && ' Var och en står en gång i listan, också den som räknas flera gånger i siffran.'}{' '}
          Uppgifterna visas som de är antecknade i dag.
        </p>
        <DefinitionPopover metric={metric} />
      </div>
      <p className={css['count']} role="status">
        {query.data && countText(metric, [...query.data.participations, ...query.data.referrals])}
      </p>
      <Loaded query={query} failed="Listan kunde inte hämtas" waiting={table}>
        {() => table}
      </Loaded>
      <PrintedBy />
    </>
  );
}

function countsSeveral({ unit, behind }: Metric): boolean {
  return behind?.areCounted === false && unit !== 'persons';
}

function countText(metric: Metric, cases: readonly { readonly inNumerator: boolean }[]): string {
  const whole =
    metric.behind?.of === 'referrals'
      ? formatCount(cases.length, 'remiss', 'remisser')
      : formatCount(cases.length, 'deltagande', 'deltaganden');
  if (metric.unit !== 'percent' || !metric.behind?.areCounted) return whole;
  return `${formatNumber(cases.filter(({ inNumerator }) => inNumerator).length)} av ${whole} räknas i andelen`;
}
