import { formatMoment } from '@kraften/ui/format/instant';
import { Flag } from '@kraften/ui/record/flag';
import type { Column } from '@kraften/ui/table/column';
import type { inferOutput } from '@trpc/tanstack-react-query';
import type { api } from '../../app/api/api-client';
import { paths } from '../../app/routing/paths';

type AccessRow = inferOutput<typeof api.accessLog.list>['entries'][number];

export const accessColumns: readonly Column<AccessRow>[] = [
  { id: 'at', header: 'Tid', cell: ({ at }) => formatMoment(at), nowrap: true },
  { id: 'who', header: 'Vem', cell: ({ userName }) => userName },
  { id: 'what', header: 'Vad', cell: ({ what }) => what },
  { id: 'person', header: 'Person', cell: ({ person }) => person?.name ?? '' },
  {
    id: 'reviewed',
    header: 'Granskad',
    cell: ({ isReviewed }) => isReviewed && <Flag kind="done">Granskad</Flag>,
  },
];

/** The way to the case that a row is about. */
export function caseHref({ accessed }: Pick<AccessRow, 'accessed'>): string | null {
  if (accessed === null) return null;
  return accessed.of === 'participation' ? paths.participation(accessed.id) : paths.referral(accessed.id);
}
