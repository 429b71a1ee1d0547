import { staffDoor } from '@kraften/api/doors/staff';
import { staffActorOf } from '@kraften/api/kernel/actor-at-door';
import { TRPCError } from '@trpc/server';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { faultOf } from '../observability/fault-of';
import { refuseForeignOrigin } from '../sessions/refuse-foreign-origin';
import { contextOf, type DoorOptions } from './door-routes';

const endpoint = '/trpc/import';
/** What a list of eight megabytes takes in base64, and what goes with it. */
const mostBytes = 13_000_000;

/**
 * The steps of an import at the staff door, for lists that are larger than other calls, and long enough to be waited for. The
 * answer is lines of JSON: how far it has come, `{ done, all }`, any number of times, and at last the answer of the procedure
 * with its status. Nobody who hasn't signed in is listened to.
 */
export async function importRoutes(app: FastifyInstance, options: DoorOptions): Promise<void> {
  app.addHook('onRequest', refuseForeignOrigin);
  app.addHook('onRequest', async (request, reply) => {
    const { actor } = await contextOf(request, options, staffActorOf).catch(refusedAs);
    if (actor === null) return reply.status(401).send({});
    return;
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit: mostBytes }, (_request, body, done) =>
    done(null, body),
  );
  for (const noun of ['import', 'budgetImport']) {
    for (const step of ['read', 'check', 'run']) {
      app.post(`${endpoint}/${noun}.${step}`, { bodyLimit: mostBytes }, (request, reply) =>
        answerInLines(request, reply, options),
      );
    }
  }
}

/** What the door itself will say anew, in its own form. */
function refusedAs(error: unknown) {
  if (error instanceof TRPCError) return { actor: undefined };
  throw error;
}

async function answerInLines(request: FastifyRequest, reply: FastifyReply, options: DoorOptions): Promise<void> {
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, {
    ...definedHeaders(reply.getHeaders()),
    ...{ 'content-type': 'application/x-ndjson', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
  });
  const say = (line: object) => raw.write(`${JSON.stringify(line)}\n`);
  try {
    const answer = await fetchRequestHandler({
      endpoint,
      router: staffDoor,
      req: new Request(new URL(request.url, 'http://localhost'), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: String(request.body),
      }),
      createContext: async () => ({
        ...(await contextOf(request, options, staffActorOf)),
        progress: (done: number, all: number) => say({ done, all }),
      }),
      onError: ({ error, path }) => {
        const entry = { procedure: path, code: error.code };
        if (error.code === 'INTERNAL_SERVER_ERROR') request.log.error({ ...entry, fault: faultOf(error) }, 'fault');
        else request.log.info(entry, 'refused');
      },
    });
    say({ status: answer.status, body: await answer.text() });
  } finally {
    raw.end();
  }
}

function definedHeaders(headers: ReturnType<FastifyReply['getHeaders']>): Record<string, string | number | string[]> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
