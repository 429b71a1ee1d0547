import type { inferOutput } from '@trpc/tanstack-react-query';
import type { api } from '../../../app/api/api-client';

/** A participant's measurements, and what the team holds them against. */
export type Scores = inferOutput<typeof api.outcomeScore.list>;
export type Score = Scores['scores'][number];
