import type { inferOutput } from '@trpc/tanstack-react-query';
import type { api } from '../../app/api/api-client';

/** An old report as it is saved. */
export type OldReport = inferOutput<typeof api.historicalReport.get>;
