import type { inferOutput } from '@trpc/tanstack-react-query';
import { api } from '../../app/api/api-client';
import { queryClient } from '../../app/api/query-client';
import type { ChangedRecord } from '../../parts/sending/use-sending-form';

export type ListedStandingTime = inferOutput<typeof api.intake.get>['standingTimes'][number];

/** The standing time as a form changes it. */
export function standingTimeRecord({ standingTimeId, version }: ListedStandingTime): ChangedRecord {
  return {
    version,
    reload: async () => {
      const { standingTimes } = await queryClient.fetchQuery({ ...api.intake.get.queryOptions(), staleTime: 0 });
      return standingTimes.find((each) => each.standingTimeId === standingTimeId)?.version ?? version;
    },
  };
}

/** The days in a text with one day on each line, or with commas between them. */
export function daysIn(text: string): readonly string[] {
  return text.split(/[\s,;]+/).filter((day) => day !== '');
}
