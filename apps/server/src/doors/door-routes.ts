import { selfReferralDoor } from '@kraften/api/doors/self-referral';
import { staffDoor } from '@kraften/api/doors/staff';
import { steeringDoor } from '@kraften/api/doors/steering';
import { staffActorOf, steeringActorOf } from '@kraften/api/kernel/actor-at-door';
import type { Context } from '@kraften/api/kernel/context';
import type { Database } from '@kraften/db/database';
import { loadMemberships, type MembershipRecord } from '@kraften/db/records/membership';
import type { Actor } from '@kraften/domain/permissions/actor';
import { type AnyTRPCRouter, TRPCError } from '@trpc/server';
import { fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { faultOf } from '../observability/fault-of';
import type { Auth } from '../sessions/auth';
import { headersOf } from '../sessions/web-request';
import { swedishToday } from './swedish-today';

type DoorOptions = { readonly database: Database; readonly auth: Auth; readonly receiptKey: string };

/** How a door turns a signed-in user into an actor; null where nobody needs to have signed in. */
type ActorAtDoor = ((userId: string, memberships: readonly MembershipRecord[]) => Actor | null) | null;

/** One tRPC path per audience. What a door doesn't name can't be called there, by anybody. */
export async function doorRoutes(app: FastifyInstance, options: DoorOptions): Promise<void> {
  app.addHook('onRequest', refuseForeignOrigin);
  await openDoor(app, options, { name: 'staff', router: staffDoor, actorAtDoor: staffActorOf });
  await openDoor(app, options, { name: 'steering', router: steeringDoor, actorAtDoor: steeringActorOf });
  await openDoor(app, options, { name: 'self-referral', router: selfReferralDoor, actorAtDoor: null });
}

async function openDoor(
  app: FastifyInstance,
  options: DoorOptions,
  door: { name: string; router: AnyTRPCRouter; actorAtDoor: ActorAtDoor },
): Promise<void> {
  await app.register(fastifyTRPCPlugin, {
    prefix: `/trpc/${door.name}`,
    trpcOptions: {
      router: door.router,
      allowMethodOverride: true,
      maxBatchSize: 20,
      createContext: ({ req }: { req: FastifyRequest }) => contextOf(req, options, door.actorAtDoor),
      onError: ({ error, path, req }: { error: TRPCError; path: string | undefined; req: FastifyRequest }) => {
        const entry = { procedure: path, code: error.code };
        if (error.code === 'INTERNAL_SERVER_ERROR') req.log.error({ ...entry, fault: faultOf(error) }, 'fault');
        else req.log.info(entry, 'refused');
      },
    },
  });
}

async function contextOf(request: FastifyRequest, options: DoorOptions, actorAtDoor: ActorAtDoor): Promise<Context> {
  const { database, auth, receiptKey } = options;
  const visitor = { database, receiptKey, requestId: request.id, today: swedishToday, actor: null, user: null };
  if (actorAtDoor === null) return visitor;
  const session = await auth.api.getSession({ headers: headersOf(request) });
  if (session === null) return visitor;
  const { id, name } = session.user;
  const actor = actorAtDoor(id, await loadMemberships(database.authClient, id));
  if (actor === null) throw new TRPCError({ code: 'FORBIDDEN', message: 'Du har ingen roll här.' });
  return { ...visitor, actor, user: { id, name } };
}

/** A page of another site can't call a door with the visitor's cookies. */
async function refuseForeignOrigin(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const foreign =
    (origin !== undefined && URL.parse(origin)?.host !== request.host) ||
    (site !== undefined && site !== 'same-origin' && site !== 'none');
  if (foreign) await reply.status(403).send({ message: 'Anropet kom från en annan webbplats.' });
}
