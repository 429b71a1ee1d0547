import { timingSafeEqual } from 'node:crypto';
import formBody from '@fastify/formbody';
import rateLimit from '@fastify/rate-limit';
import type { Database } from '@kraften/db/database';
import { install, isInstalled } from '@kraften/db/records/installation';
import { type FieldError, fieldErrorsOf } from '@kraften/domain/concepts/field-error/field-error';
import { hashPassword } from 'better-auth/crypto';
import type { FastifyInstance } from 'fastify';
import { newPasswordProblem } from '../account/new-password';
import { textValuesOf } from '../pages/text-values';
import { SetUpForm } from './set-up-form';
import { setUpPage } from './set-up-page';

type SetUpOptions = { readonly database: Database; readonly setUpCode: string };

/** The set-up page, for as long as nobody can sign in. It asks for the code that only the terminal shows. */
export async function setUpRoutes(app: FastifyInstance, { database, setUpCode }: SetUpOptions): Promise<void> {
  await app.register(formBody, { bodyLimit: 20_000 });
  await app.register(rateLimit, { max: 30, timeWindow: '1 minute' });

  app.addHook('preHandler', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    if (await database.asOwner(isInstalled)) await reply.redirect('/', 303);
  });

  app.get('/installation', async (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(setUpPage({ trialMonths: '1', leadsTeam: 'on' }, [])),
  );

  app.post('/installation', async (request, reply) => {
    const values = textValuesOf(request.body);
    const form = SetUpForm.safeParse(values);
    const errors: FieldError[] = form.success ? [] : fieldErrorsOf(form.error);
    if (form.success && !sameText(form.data.setUpCode, setUpCode)) {
      errors.push({ field: 'setUpCode', message: 'Koden stämmer inte. Kopiera den från terminalen.' });
    }
    if (form.success) {
      const { password, ...others } = form.data;
      const known = [others.userName, others.email, others.teamName, others.associationName];
      const problem = newPasswordProblem(password, known);
      if (problem !== null) errors.push({ field: 'password', message: problem });
    }
    if (!form.success || errors.length > 0) {
      return reply.status(422).type('text/html; charset=utf-8').send(setUpPage(values, errors));
    }
    const { associationName, teamName, municipality, trialMonths, userName, email, password, leadsTeam } = form.data;
    const passwordHash = await hashPassword(password);
    await database.asOwner((tx) =>
      install(tx, {
        associationName,
        team: { name: teamName, municipality, trialMonths },
        user: { name: userName, email, passwordHash },
        teamRoles: leadsTeam ? ['team-lead'] : [],
      }),
    );
    return reply.redirect('/', 303);
  });
}

function sameText(left: string, right: string): boolean {
  const [leftBytes, rightBytes] = [Buffer.from(left), Buffer.from(right)];
  return leftBytes.length === rightBytes.length && timingSafeEqual(leftBytes, rightBytes);
}
