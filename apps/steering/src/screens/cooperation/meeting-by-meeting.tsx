import { authorities, authorityLabels } from '@kraften/domain/concepts/authority/authority';
import { CopyTableButton } from '@kraften/ui/chart/copy-table-button';
import { FigureTable } from '@kraften/ui/chart/figure-table';
import type { FigureTableData } from '@kraften/ui/chart/figure-table-data';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { ErrorState } from '@kraften/ui/feedback/error-state';
import { capitalised } from '@kraften/ui/format/capitalised';
import { noValue } from '@kraften/ui/format/number';
import { useQuery } from '@tanstack/react-query';
import { refusalMessage, type steeringClient, useSteeringDoor } from '../../door/steering-door';
import { Placeholder } from '../../parts/placeholder';

/** Two years of meetings. */
const shownMeetings = 12;

/** Which authorities were at each of the steering group's last meetings. */
export function MeetingByMeeting({ teamId }: { readonly teamId: string }) {
  const door = useSteeringDoor();
  const query = useQuery(door.meeting.list.queryOptions({ teamId }));
  if (query.isError) {
    return (
      <ErrorState title="Mötena kunde inte hämtas" onRetry={() => void query.refetch()}>
        {refusalMessage(query.error)}
      </ErrorState>
    );
  }
  if (query.isPending) return <Placeholder label="Mötena hämtas" height={240} />;
  const held = query.data.filter(({ stage }) => stage === 'held' || stage === 'approved').slice(-shownMeetings);
  if (held.length === 0) {
    return (
      <EmptyState title="Inget möte har hållits än">
        Här står vilka myndigheter som var med, när teamet har antecknat närvaron.
      </EmptyState>
    );
  }
  const data = presenceTable(held.toReversed());
  return (
    <div>
      <FigureTable data={data} />
      <div className="k-not-print">
        <CopyTableButton data={data} />
      </div>
    </div>
  );
}

type HeldMeeting = Awaited<ReturnType<typeof steeringClient.meeting.list.query>>[number];

/** A row for each meeting, a column for each authority that was called to any of them. */
function presenceTable(meetings: readonly HeldMeeting[]): FigureTableData {
  const called = authorities.filter((authority) =>
    meetings.some(({ seats }) => seats.some((seat) => seat.authority === authority)),
  );
  return {
    caption: `Styrgruppens ${meetings.length === 1 ? 'senaste möte' : `${meetings.length} senaste möten`}`,
    columns: ['Möte', ...called.map((authority) => capitalised(authorityLabels[authority].sv))],
    words: called.map((authority) => capitalised(authorityLabels[authority].sv)),
    rows: meetings.map(({ heldOn, seats }) => ({
      header: heldOn,
      cells: called.map((authority) => {
        const seat = seats.find((each) => each.authority === authority);
        return seat === undefined ? noValue : seat.present ? 'Var med' : 'Borta';
      }),
    })),
  };
}
