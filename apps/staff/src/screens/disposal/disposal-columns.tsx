import { formatDate } from '@kraften/ui/format/date';
import { noValue } from '@kraften/ui/format/number';
import { Flag } from '@kraften/ui/record/flag';
import type { Column } from '@kraften/ui/table/column';
import type { inferOutput } from '@trpc/tanstack-react-query';
import type { api } from '../../app/api/api-client';
import { stageLabels } from './stage-labels';

type DisposalRow = inferOutput<typeof api.disposal.list>[number];

export const disposalColumns: readonly Column<DisposalRow>[] = [
  { id: 'reference', header: 'Beslut', cell: ({ reference }) => reference, sort: ({ reference }) => reference },
  {
    id: 'decidedAt',
    header: 'Beslutat',
    cell: ({ decidedAt }) => formatDate(decidedAt.slice(0, 10)),
    sort: ({ decidedAt }) => decidedAt,
    nowrap: true,
  },
  { id: 'persons', header: 'Personer', cell: ({ persons }) => persons, align: 'end' },
  { id: 'disposed', header: 'Gallrade', cell: ({ disposed }) => disposed, align: 'end' },
  {
    id: 'stage',
    header: 'Läge',
    cell: ({ stage }) => <Flag kind={stage === 'done' ? 'done' : 'soon'}>{stageLabels[stage]}</Flag>,
  },
  { id: 'by', header: 'Av', cell: ({ decidedByName }) => decidedByName ?? noValue, narrow: 'hide' },
];
