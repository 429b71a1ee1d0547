import { outcomeText } from '@kraften/domain/concepts/participation/participant-list';
import { referralStageLabels } from '@kraften/domain/concepts/referral/referral-stage';
import { referralSourceLabels } from '@kraften/domain/concepts/referral-source/referral-source';
import type { Metric } from '@kraften/domain/metrics/metric';
import { noValue } from '@kraften/ui/format/number';
import type { Column } from '@kraften/ui/table/column';
import type { inferOutput } from '@trpc/tanstack-react-query';
import type { api } from '../../app/api/api-client';

type Explained = inferOutput<typeof api.report.explain>;
export type CountedParticipation = Explained['participations'][number];
export type CountedReferral = Explained['referrals'][number];

/** The participations of a figure; those of a share also say whether they are in its part. */
export function participationColumns(metric: Metric): readonly Column<CountedParticipation>[] {
  return [
    name(),
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
    ...inPart<CountedParticipation>(metric),
  ];
}

/** The referrals of a figure. */
export function referralColumns(metric: Metric): readonly Column<CountedReferral>[] {
  return [
    name(),
    {
      id: 'received',
      header: 'Remissen kom',
      cell: ({ receivedOn }) => receivedOn,
      sort: ({ receivedOn }) => receivedOn,
      nowrap: true,
    },
    {
      id: 'source',
      header: 'Från',
      cell: ({ source }) => referralSourceLabels[source].sv,
      sort: ({ source }) => referralSourceLabels[source].sv,
    },
    {
      id: 'stage',
      header: 'Läge i dag',
      cell: ({ stage }) => referralStageLabels[stage].sv,
      sort: ({ stage }) => referralStageLabels[stage].sv,
    },
    ...inPart<CountedReferral>(metric),
  ];
}

function name<Case extends { readonly givenName: string; readonly familyName: string }>(): Column<Case> {
  return {
    id: 'name',
    header: 'Namn',
    cell: ({ givenName, familyName }) => `${givenName} ${familyName}`,
    sort: ({ givenName, familyName }) => `${givenName} ${familyName}`,
  };
}

function inPart<Case extends { readonly inNumerator: boolean }>({ unit, behind }: Metric): readonly Column<Case>[] {
  if (unit !== 'percent') return [];
  return [
    {
      id: 'inPart',
      header: behind?.areCounted ? 'Räknas i andelen' : 'Med i andelen någon gång',
      cell: ({ inNumerator }) => (inNumerator ? 'Ja' : 'Nej'),
      sort: ({ inNumerator }) => (inNumerator ? 0 : 1),
    },
  ];
}
