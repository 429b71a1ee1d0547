import type { SteeringDoor } from '@kraften/api/doors/steering';
import { createTRPCClient, httpBatchLink, isTRPCClientError } from '@trpc/client';
import { createTRPCContext } from '@trpc/tanstack-react-query';

/** Inputs go in the body, so that no log of addresses holds what was asked for. */
export const steeringClient = createTRPCClient<SteeringDoor>({
  links: [httpBatchLink({ url: '/trpc/steering', methodOverride: 'POST' })],
});

export const { TRPCProvider: SteeringDoorProvider, useTRPC: useSteeringDoor } = createTRPCContext<SteeringDoor>();

/** What the server refused with; null when it didn't answer at all. */
export function refusalCode(error: unknown): string | null {
  return isTRPCClientError<SteeringDoor>(error) ? (error.data?.code ?? null) : null;
}

/** Why something couldn't be shown, in a sentence for the reader. */
export function refusalMessage(error: unknown): string {
  const code = refusalCode(error);
  if (code === null) return 'Vi får ingen kontakt med servern. Kontrollera att du har nät och försök igen.';
  return error instanceof Error && code !== 'INTERNAL_SERVER_ERROR'
    ? error.message
    : 'Något gick fel hos oss. Försök igen om en stund.';
}
