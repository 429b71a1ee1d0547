import { useQuery } from '@tanstack/react-query';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { api } from '../../app/api/api-client';
import { queryClient } from '../../app/api/query-client';

export type WorkTraining = inferOutput<typeof api.workTraining.list>;
export type Placement = WorkTraining['placements'][number];
export type Matching = WorkTraining['matchings'][number];
export type Employers = inferOutput<typeof api.employer.list>;
export type Employer = Employers['employers'][number];

export function useWorkTraining(participationId: string, enabled = true) {
  return useQuery({ ...api.workTraining.list.queryOptions({ participationId }), enabled });
}

export function useEmployers() {
  return useQuery(api.employer.list.queryOptions());
}

/** Reads a participation's work training anew. */
export async function reloadWorkTraining(participationId: string): Promise<WorkTraining> {
  return await queryClient.fetchQuery({ ...api.workTraining.list.queryOptions({ participationId }), staleTime: 0 });
}

/** Reads the employers anew. */
export async function reloadEmployers(): Promise<Employers> {
  return await queryClient.fetchQuery({ ...api.employer.list.queryOptions(), staleTime: 0 });
}
