import type { Period } from '@kraften/domain/concepts/period/period';
import { fullTimePostsDefinition } from '@kraften/domain/concepts/staff-position/staffing-over-time';
import { ChartFrame } from '@kraften/ui/chart/chart-frame';
import { CopyTableButton } from '@kraften/ui/chart/copy-table-button';
import { FigureTable } from '@kraften/ui/chart/figure-table';
import { LineChart } from '@kraften/ui/chart/line-chart';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { ErrorState } from '@kraften/ui/feedback/error-state';
import { useQuery } from '@tanstack/react-query';
import { refusalMessage, useSteeringDoor } from '../../door/steering-door';
import { Placeholder } from '../../parts/placeholder';
import { formatPosts, rolesTable, staffingSeries } from './staffing';

type StaffingOverTimeProps = {
  readonly teamId: string;
  readonly period: Period;
  /** The periods to follow the posts through. */
  readonly windows: readonly Period[];
};

const title = 'Heltidstjänster efter myndighet';

/** Which roles work in the team and how much, and how many posts each authority has lent over the years. */
export function StaffingOverTime({ teamId, period, windows }: StaffingOverTimeProps) {
  const door = useSteeringDoor();
  const query = useQuery(door.staffing.get.queryOptions({ teamId }));
  if (query.isError) {
    return (
      <ErrorState title="Bemanningen kunde inte hämtas" onRetry={() => void query.refetch()}>
        {refusalMessage(query.error)}
      </ErrorState>
    );
  }
  if (query.isPending) return <Placeholder label="Bemanningen hämtas" height={440} />;
  if (query.data.length === 0) {
    return (
      <EmptyState title="Bemanningen är inte antecknad">
        Roller och tjänstegrader visas här när verksamhetsledaren har skrivit in dem.
      </EmptyState>
    );
  }
  const roles = rolesTable(query.data, period);
  const { lines, periods, table } = staffingSeries(query.data, windows);
  return (
    <>
      {roles.rows.length === 0 ? (
        <p>Ingen är antecknad som arbetande i teamet under perioden.</p>
      ) : (
        <div>
          <FigureTable data={roles} />
          <div className="k-not-print">
            <CopyTableButton data={roles} />
          </div>
        </div>
      )}
      {lines.length > 0 && (
        <ChartFrame title={title} description={fullTimePostsDefinition} data={table}>
          <LineChart
            title={title}
            summary={lines.map(({ label, points }) => `${label}: ${formatPosts(points.at(-1)?.y ?? 0)}.`).join(' ')}
            lines={lines}
            intervals="whiskers"
            xTicks={periods.map((label, at) => ({ at, label }))}
            formatY={formatPosts}
            yUnit="heltidstjänster"
          />
        </ChartFrame>
      )}
    </>
  );
}
