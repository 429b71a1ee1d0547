import { noValue } from '@kraften/ui/format/number';
import { formatPeriod } from '@kraften/ui/format/period';
import { Flag } from '@kraften/ui/record/flag';
import type { Column } from '@kraften/ui/table/column';
import type { inferOutput } from '@trpc/tanstack-react-query';
import type { api } from '../../app/api/api-client';
import { findingsText } from './findings-text';

export type OldReportRow = inferOutput<typeof api.historicalReport.list>[number];

export const oldReportColumns: readonly Column<OldReportRow>[] = [
  { id: 'title', header: 'Rapport', cell: ({ title }) => title, sort: ({ title }) => title },
  {
    id: 'period',
    header: 'Period',
    cell: ({ period }) => formatPeriod(period),
    sort: ({ period }) => period.from,
    nowrap: true,
  },
  { id: 'figures', header: 'Siffror', cell: ({ figures }) => figures, sort: ({ figures }) => figures, align: 'end' },
  {
    id: 'findings',
    header: 'Går de ihop?',
    cell: ({ findings }) => <Flag kind={findings === 0 ? 'done' : 'soon'}>{findingsText(findings)}</Flag>,
    sort: ({ findings }) => findings,
  },
  {
    id: 'enteredBy',
    header: 'Inskriven av',
    cell: ({ enteredByName }) => enteredByName ?? noValue,
    sort: ({ enteredByName }) => enteredByName,
    narrow: 'hide',
  },
];
