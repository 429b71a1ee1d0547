import { isDeepStrictEqual } from 'node:util';
import { togetherDoor } from '@kraften/api/doors/together';
import { staffActorOf } from '@kraften/api/kernel/actor-at-door';
import { TeamHub } from '@kraften/api/kernel/together/team-hub';
import type { TogetherContext } from '@kraften/api/kernel/together/together-procedure';
import { loadMemberships } from '@kraften/db/records/membership';
import { needsTwoFactors } from '@kraften/domain/concepts/two-factor-rule/two-factor-rule';
import type { StaffActor } from '@kraften/domain/permissions/actor';
import { TRPCError } from '@trpc/server';
import { fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { faultOf } from '../observability/fault-of';
import { currentSession, type Sessions } from '../sessions/current-session';

/** What staff hear of each other, as a stream that a page keeps open. A page that listens doesn't use its session. */
export async function togetherRoutes(app: FastifyInstance, sessions: Sessions): Promise<void> {
  const hub = new TeamHub(sessions.database.signals);
  // Streams never end by themselves, and a server that stops waits for its answers.
  app.addHook('preClose', async () => hub.close());
  const asking = new WeakMap<FastifyRequest, Asked>();
  // Before the stream begins, which says 200 whatever comes in it.
  app.addHook('preHandler', async (request, reply) => {
    const asked = await whoAsks(sessions, request);
    if (asked === null) await reply.status(401).send({ message: 'Logga in för att fortsätta.' });
    else asking.set(request, asked);
  });
  await app.register(fastifyTRPCPlugin, {
    prefix: '/trpc/together',
    trpcOptions: {
      router: togetherDoor,
      maxBatchSize: 5,
      createContext: async ({ req }: { req: FastifyRequest }): Promise<TogetherContext> => {
        const asked = asking.get(req);
        if (asked === undefined) throw new TRPCError({ code: 'UNAUTHORIZED' });
        const { actor, name: userName } = asked;
        return {
          ...{ hub, actor, userName },
          stillMay: async () => isDeepStrictEqual((await whoAsks(sessions, req))?.actor, actor),
        };
      },
      onError: ({ error, path, req }: { error: TRPCError; path: string | undefined; req: FastifyRequest }) => {
        if (error.code === 'INTERNAL_SERVER_ERROR') req.log.error({ procedure: path, fault: faultOf(error) }, 'fault');
      },
    },
  });
}

type Asked = { readonly actor: StaffActor; readonly name: string };

async function whoAsks(sessions: Sessions, request: FastifyRequest): Promise<Asked | null> {
  const session = await currentSession(sessions, request, false);
  if (session === null) return null;
  const memberships = await loadMemberships(sessions.database.authClient, session.user.id);
  const actor = staffActorOf(session.user.id, memberships);
  if (actor === null || (!session.hasProvedTwice && needsTwoFactors(memberships))) return null;
  return { actor, name: session.user.name };
}
