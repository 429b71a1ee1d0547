import { auditSessionEvent } from '@kraften/db/records/session-event';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { setCookies } from '../account/call-auth';
import { ownAddress } from '../account/own-address';
import { textValuesOf } from '../pages/text-values';
import type { Sessions } from '../sessions/current-session';
import { headersOf } from '../sessions/web-request';
import { beginAddress } from './begin-address';
import { letIn } from './let-in';
import type { ProviderClient } from './provider-client';
import { providerProblemPage, type SignInProblem, statusOf } from './provider-pages';

/** Leaving for an identity provider and coming back from it. Both are links: a form that led elsewhere the browser would stop. */
export async function providerRoutes(app: FastifyInstance, sessions: Sessions): Promise<void> {
  const { database, auth, providers, pendingSignIns } = sessions;
  const { authClient } = database;
  const clientOf = (id: string) => providers.find(({ provider }) => provider.id === id) ?? null;

  function refuse(request: FastifyRequest, reply: FastifyReply, { client, problem, till = '/konto' }: Refused) {
    request.log.info({ provider: client.provider.id, problem }, 'not signed in by the provider');
    const { id, name } = client.provider;
    const again = beginAddress(id, till);
    return reply.status(statusOf[problem]).send(providerProblemPage({ problem, name, again, requestId: request.id }));
  }

  async function refuseLogged(
    request: FastifyRequest,
    reply: FastifyReply,
    refused: Refused & { userId?: string | null },
  ) {
    const { userId = null } = refused;
    await auditSessionEvent(authClient, { action: 'session:sign-in-failed', userId, requestId: request.id });
    return refuse(request, reply, refused);
  }

  app.get<ToProvider>('/logga-in/hos/:id', async (request, reply) => {
    const client = clientOf(request.params.id);
    if (client === null) return reply.redirect('/logga-in', 303);
    const till = ownAddress(textValuesOf(request.query)['till']);
    const redirectUri = `${sessions.publicUrl ?? `${request.protocol}://${request.host}`}/logga-in/svar/${client.provider.id}`;
    const begun = await client.begin(redirectUri);
    if (!begun.ok) return refuse(request, reply, { client, problem: begun.problem, till });
    const { url, checks } = begun.value;
    await pendingSignIns.keep(request, reply, { providerId: client.provider.id, checks, redirectUri, till });
    return reply.redirect(url.href, 303);
  });

  app.get<ToProvider>('/logga-in/svar/:id', async (request, reply) => {
    const client = clientOf(request.params.id);
    if (client === null) return reply.redirect('/logga-in', 303);
    const { provider } = client;
    const query = textValuesOf(request.query);
    const pending = await pendingSignIns.take(request, query['state'] ?? '');
    if (pending === null || pending.providerId !== provider.id) {
      return await refuseLogged(request, reply, { client, problem: 'stale' });
    }
    const { till } = pending;
    const answer = new URL(`${pending.redirectUri}?${new URLSearchParams(query)}`);
    const identity = await client.finish(answer, pending.checks);
    if (!identity.ok) return await refuseLogged(request, reply, { client, till, problem: identity.problem });
    const arrived = await letIn(database, { provider, identity: identity.value, requestId: request.id });
    if (!arrived.ok) return await refuseLogged(request, reply, { client, till, ...arrived.problem });
    const { userId, hasSecondFactor } = arrived.value;
    const opened = await auth.api.openProviderSession({
      ...{ body: { userId, hasSecondFactor, providerId: provider.id }, headers: headersOf(request), asResponse: true },
    });
    if (!opened.ok) return await refuseLogged(request, reply, { client, till, problem: 'untrusted', userId });
    await auditSessionEvent(authClient, { action: 'session:sign-in-by-provider', userId, requestId: request.id });
    return setCookies(reply, opened.headers.getSetCookie()).redirect(till, 303);
  });
}

type ToProvider = { readonly Params: { readonly id: string } };

type Refused = { readonly client: ProviderClient; readonly problem: SignInProblem; readonly till?: string };
