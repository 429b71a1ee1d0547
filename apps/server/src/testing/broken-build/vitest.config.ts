import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** What is taken out of a source file, and what is put there instead. */
type Break = { readonly file: string; readonly replace: string; readonly by: string };

/**
 * A build of the server with a way in for each of the attacks of `attacks.test.ts`. It is never served: a test holds that every
 * attack finds its way in, and so would find it if somebody opened one by mistake.
 */
const breaks: readonly Break[] = [
  {
    // Signing in goes on with the session of the cookie that was sent.
    file: 'apps/server/src/sessions/auth.ts',
    replace: 'await onceForEachCode(database.authClient)(session, context);',
    by: `const token = /session_token=([^.;]+)/.exec(context?.headers?.get('cookie') ?? '')?.[1];
      if (token === undefined) return undefined;
      await database.authClient.session.deleteMany({ where: { token } });
      return { data: { ...session, token } };`,
  },
  {
    // A form's unknown fields are let in …
    file: 'packages/domain/src/concepts/referral/referral.ts',
    replace: 'NewReferral = z.object(',
    by: 'NewReferral = z.looseObject(',
  },
  {
    // … and one of them is stored; and a text is put into a statement.
    file: 'packages/db/src/records/referral.ts',
    replace:
      'await tx.referral.create({ data: { ...referral, id, teamId, receivedOn: toColumn(referral.receivedOn) } });',
    by: `if (referral.wishes !== '') await tx.$queryRawUnsafe('SELECT ' + referral.wishes);
      const { teamId: anotherTeam, referralId, decision, ...fields } = referral;
      await tx.referral.create({ data: { ...fields, id, teamId, receivedOn: toColumn(referral.receivedOn) } });`,
  },
  {
    // An address is a path below the app's folder.
    file: 'apps/server/src/pages/app-routes.ts',
    replace: '/*`, async (_request, reply) => sendPage(reply));',
    by: `/*\`, async (request, reply) => {
      const path = decodeURIComponent(decodeURIComponent(request.url)).replaceAll('\\\\', '/');
      const file = await readFile(join(directory, path.slice(prefix.length)), 'utf8').catch(() => null);
      return file === null ? sendPage(reply) : reply.send(file);
    });`,
  },
  {
    // No password is hashed for an address that nobody has.
    file: 'apps/server/src/sessions/slow-guessing.ts',
    replace: 'if (limit === null) return;',
    by: `const user = await authClient.user.findUnique({ where: { email: context.body.email } });
      if (user === null) throw new APIError('UNAUTHORIZED', { message: 'Nobody' });
      if (limit === null) return;`,
  },
  {
    // Every body is merged into an object, key by key and however deep.
    file: 'apps/server/src/build-server.ts',
    replace: 'const auth = createAuth(',
    by: `const merge = (into, from) => {
      for (const key of Object.keys(from)) {
        if (typeof from[key] !== 'object' || from[key] === null) into[key] = from[key];
        else merge((into[key] ??= {}), from[key]);
      }
    };
    app.addHook('preHandler', async ({ body }) => {
      if (body) merge({}, typeof body === 'string' ? JSON.parse(body) : body);
    });
    const auth = createAuth(`,
  },
];

const repository = fileURLToPath(new URL('../../../../../', import.meta.url));

/** The attacks against the broken build: a run in which each of them must fail. */
export default defineConfig({
  plugins: [
    {
      name: 'broken-build',
      enforce: 'pre',
      // A file that no longer holds what is to be replaced stops the run.
      transform(source, id) {
        const ofFile = breaks.filter(({ file }) => id.replace(/\?.*$/, '') === `${repository}${file}`);
        if (ofFile.length === 0) return null;
        return ofFile.reduce((text, { file, replace, by }) => {
          if (!text.includes(replace)) throw new Error(`${file} no longer holds: ${replace}`);
          return text.replace(replace, () => by);
        }, source);
      },
    },
  ],
  test: {
    root: `${repository}apps/server`,
    include: ['src/attacks.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    globalSetup: ['@kraften/db/testing/test-servers'],
  },
});
