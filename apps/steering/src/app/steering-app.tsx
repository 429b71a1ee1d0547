import { KraftenProvider } from '@kraften/ui/theme/kraften-provider';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { createQueryClient } from '../door/query-client';
import { SteeringDoorProvider, steeringClient } from '../door/steering-door';
import { type Seat, seatQuery } from '../session/seat';
import { router } from './router';
import { RouterLink } from './router-link';

const sessionEnded: Seat = { kind: 'signed-out', because: 'session-ended' };
const queryClient = createQueryClient(() => queryClient.setQueryData(seatQuery.queryKey, sessionEnded));

/** Everything that stands once round the pages. */
export function SteeringApp() {
  return (
    <QueryClientProvider client={queryClient}>
      <SteeringDoorProvider trpcClient={steeringClient} queryClient={queryClient}>
        <KraftenProvider link={RouterLink}>
          <RouterProvider router={router} />
        </KraftenProvider>
      </SteeringDoorProvider>
    </QueryClientProvider>
  );
}
