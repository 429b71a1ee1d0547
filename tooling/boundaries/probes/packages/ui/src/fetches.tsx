// must be reported by: ui-fetches-nothing
// must be reported by: no-undeclared-dependency
import { createTRPCClient } from '@trpc/client';

export const fetches = createTRPCClient;
