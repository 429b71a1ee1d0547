import type { inferOutput } from '@trpc/tanstack-react-query';
import type { api } from '../../app/api/api-client';

/** A participant's consents, and what they open now. */
export type Consents = inferOutput<typeof api.consent.list>;
export type Consent = Consents['consents'][number];
