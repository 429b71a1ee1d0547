import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import { type FormAnswer, type FormSurroundings, selfReferralDoor } from '@kraften/api/doors/self-referral';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { contextOf, type DoorOptions, logProblem } from '../doors/door-routes';
import { swedishToday } from '../doors/swedish-today';
import { builtFiles } from '../pages/built-files';
import { errorPage } from '../pages/error-page';
import { refuseForeignOrigin } from '../sessions/refuse-foreign-origin';
import { loadFormProgram } from './form-program';
import { SealedText } from './sealed-text';

type FormOptions = DoorOptions & {
  readonly draftKey: string;
  /** The built form. */
  readonly directory: string;
};

const prefix = '/anmalan';
/** The longest answers that can be sent are a fifth of this, however they are written. */
const mostPosted = 200_000;

/** The receipt, from the answer that it came with to the page that shows it once. */
const handCookie = 'kraften-kvitto';
const handSeconds = 600;

/** The residents' form as pages of the server, which its script takes over from where there is one. */
export async function formRoutes(app: FastifyInstance, options: FormOptions): Promise<void> {
  const { directory, publicUrl } = options;
  const { answerForm, template } = await loadFormProgram(directory);
  const sealed = new SealedText(options.draftKey);
  const isSecure = publicUrl?.startsWith('https:') ?? false;

  const surroundingsOf = (request: FastifyRequest): FormSurroundings => ({
    template,
    origin: publicUrl ?? `${request.protocol}://${request.host}`,
    today: swedishToday(),
    ask: (path, asked) => askDoor(request, options, new Request(new URL(path, 'http://form'), asked)),
    seal: (purpose, text) => sealed.seal(purpose, text),
    open: (purpose, text) => sealed.open(purpose, text),
    newKey: randomUUID,
  });
  const answer = async (request: FastifyRequest, reply: FastifyReply, posted: string | null) => {
    const { pathname, search } = new URL(request.url, 'http://form');
    const asked = { pathname, search, posted, handed: handedIn(request.headers.cookie) };
    return send(reply, await answerForm(asked, surroundingsOf(request)), isSecure);
  };

  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: mostPosted },
    (_request, body, done) => done(null, body),
  );
  await app.register(compress, { global: true, threshold: 512 });
  await builtFiles(app, { prefix, directory });
  app.get(prefix, async (_request, reply) => reply.redirect(`${prefix}/`, 308));
  for (const path of [`${prefix}/`, `${prefix}/*`]) {
    app.get(path, (request, reply) => answer(request, reply, null));
    app.post(path, { onRequest: refuseForeignOrigin }, (request, reply) =>
      answer(request, reply, typeof request.body === 'string' ? request.body : ''),
    );
  }
}

function send(reply: FastifyReply, answer: FormAnswer, isSecure: boolean): FastifyReply {
  reply.header('cache-control', answer.kind === 'page' && answer.isRetained ? 'private, no-cache' : 'no-store');
  if (answer.kind === 'too-long') {
    return reply.status(413).type('text/html; charset=utf-8').send(errorPage(413, reply.request.id));
  }
  if (answer.leavesNothing) reply.header('clear-site-data', '"cache"');
  const cookie = (value: string, seconds: number) =>
    `${handCookie}=${value}; Path=${prefix}/; HttpOnly; SameSite=Strict; Max-Age=${seconds}${isSecure ? '; Secure' : ''}`;
  if (answer.kind === 'elsewhere') {
    if (answer.hand !== null) reply.header('set-cookie', cookie(answer.hand, handSeconds));
    return reply.redirect(answer.path, 303);
  }
  if (answer.isHandShown) reply.header('set-cookie', cookie('', 0));
  return reply.status(answer.status).type('text/html; charset=utf-8').send(answer.html);
}

function handedIn(cookies: string | undefined): string | null {
  return new RegExp(`(?:^|;\\s*)${handCookie}=([\\w-]+)`).exec(cookies ?? '')?.[1] ?? null;
}

/** Calls the residents' door as a browser would, without a way over the net. */
async function askDoor(request: FastifyRequest, options: DoorOptions, asked: Request): Promise<Response> {
  return await fetchRequestHandler({
    endpoint: '/trpc/self-referral',
    req: asked,
    router: selfReferralDoor,
    createContext: () => contextOf(request, options, null),
    onError: ({ error, path }) => logProblem(request, path, error),
  });
}
