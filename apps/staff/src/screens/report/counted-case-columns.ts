import type { Metric } from '@kraften/domain/metrics/metric';
import { noValue } from '@kraften/ui/format/number';
import type { Column } from '@kraften/ui/table/column';
import type { inferOutput } from '@trpc/tanstack-react-query';
import type { api } from '../../app/api/api-client';
import { outcomeText } from '../../parts/participation/outcome-text';

export type CountedCase = inferOutput<typeof api.report.explain>[number];

/** The cases of a figure; those of a share also say whether they are in its part. */
export function countedCaseColumns({ unit }: Metric): readonly Column<CountedCase>[] {
  return unit === 'percent' ? [...columns, inPart] : columns;
}

const columns: readonly Column<CountedCase>[] = [
  {
    id: 'name',
    header: 'Namn',
    cell: ({ givenName, familyName }) => `${givenName} ${familyName}`,
    sort: ({ givenName, familyName }) => `${givenName} ${familyName}`,
  },
  {
    id: 'enrolled',
    header: 'Inskriven',
    cell: ({ enrolledOn }) => enrolledOn,
    sort: ({ enrolledOn }) => enrolledOn,
    nowrap: true,
  },
  {
    id: 'closed',
    header: 'Avslutad',
    cell: ({ closedOn }) => closedOn ?? noValue,
    sort: ({ closedOn }) => closedOn,
    nowrap: true,
  },
  {
    id: 'outcome',
    header: 'Avslutad till',
    cell: (row) => outcomeText(row) ?? noValue,
    sort: outcomeText,
  },
];

const inPart: Column<CountedCase> = {
  id: 'inPart',
  header: 'Räknas i andelen',
  cell: ({ inNumerator }) => (inNumerator ? 'Ja' : 'Nej'),
  sort: ({ inNumerator }) => (inNumerator ? 0 : 1),
};
