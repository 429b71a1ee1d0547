import type { inferOutput } from '@trpc/tanstack-react-query';
import type { api } from '../../app/api/api-client';

export type SettingsRecord = inferOutput<typeof api.team.settings>;
