import { clockText } from '@kraften/domain/concepts/access-review/clock-text';
import { userRoleLabels } from '@kraften/domain/concepts/user-role/user-role';
import { formatCount } from '@kraften/ui/format/number';
import type { Column } from '@kraften/ui/table/column';
import type { inferOutput } from '@trpc/tanstack-react-query';
import type { api } from '../../app/api/api-client';

type ExtractRow = inferOutput<typeof api.accessLog.extract>['days'][number];

export const extractColumns: readonly Column<ExtractRow>[] = [
  { id: 'on', header: 'Dag', cell: ({ on }) => on, nowrap: true },
  { id: 'clock', header: 'Klockan', cell: clockOf, nowrap: true },
  { id: 'who', header: 'Vem', cell: ({ userName }) => userName },
  { id: 'role', header: 'Roll', cell: ({ roles }) => roles.map((role) => userRoleLabels[role].sv).join(', ') },
  { id: 'what', header: 'Vad', cell: ({ what }) => what },
  { id: 'times', header: 'Hur ofta', cell: ({ times }) => formatCount(times, 'gång', 'gånger'), nowrap: true },
];

function clockOf({ firstMinute, lastMinute }: ExtractRow): string {
  return firstMinute === lastMinute ? clockText(firstMinute) : `${clockText(firstMinute)}–${clockText(lastMinute)}`;
}
