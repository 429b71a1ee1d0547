import { type FieldError, fieldErrorsOf } from '@kraften/domain/concepts/field-error/field-error';
import { NewInvitation } from '@kraften/domain/concepts/invitation/invitation';
import { UserRole } from '@kraften/domain/concepts/user-role/user-role';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { textValuesOf } from '../pages/text-values';
import type { Sessions } from '../sessions/current-session';
import { accountsDoorFor, answerOf, askToKeepAccounts } from './accounts-door-for';
import { confirmPage } from './confirm-page';
import type { UserFilter } from './find-users';
import { signedIn } from './signed-in';
import { linkPage, usersPage } from './user-pages';

const back = '/konto/anvandare';

const doneTexts: Readonly<Record<string, string>> = {
  'rollen-borta': 'Rollen är borttagen.',
  aterkallad: 'Inbjudan är återtagen. Länken går inte att använda.',
};

const everybody: UserFilter = { role: null, text: '' };

type Shown = {
  readonly errors?: readonly FieldError[];
  readonly done?: string | null;
  readonly filter?: UserFilter;
};

/** Letting others in: for a team's lead and for administrators. */
export async function userRoutes(app: FastifyInstance, sessions: Sessions): Promise<void> {
  const doorFor = (request: FastifyRequest) => accountsDoorFor(sessions, request);
  askToKeepAccounts(app, ['team-lead', 'administrator']);

  async function showUsers(
    request: FastifyRequest,
    reply: FastifyReply,
    { errors = [], done = null, filter = everybody }: Shown,
  ) {
    const list = await doorFor(request).user.list();
    const values = textValuesOf(request.body);
    return reply.send(usersPage({ ...list, values, errors, done, filter, ownUserId: signedIn(request).user.id }));
  }

  app.get('/konto/anvandare', async (request, reply) => {
    const { klart = '', roll } = textValuesOf(request.query);
    return await showUsers(request, reply, {
      done: doneTexts[klart] ?? null,
      filter: { role: roleIn(roll), text: '' },
    });
  });

  app.post('/konto/anvandare/sok', async (request, reply) => {
    const { roll, sok: text = '' } = textValuesOf(request.body);
    return await showUsers(request, reply, { filter: { role: roleIn(roll), text } });
  });

  app.post('/konto/anvandare/bjud-in', async (request, reply) => {
    const parsed = NewInvitation.safeParse(textValuesOf(request.body));
    if (!parsed.success) return await showUsers(request, reply.status(422), { errors: fieldErrorsOf(parsed.error) });
    const { data } = parsed;
    const [invited, errors] = await answerOf(() => doorFor(request).user.invite(data));
    if (invited === null) return await showUsers(request, reply.status(422), { errors });
    return reply.send(linkPage({ name: data.name, link: linkFor(request, invited.token), kind: 'invitation' }));
  });

  app.post('/konto/anvandare/ny-lank', async (request, reply) => {
    const { userId = '', sure } = textValuesOf(request.body);
    const { users } = await doorFor(request).user.list();
    const name = users.find((user) => user.userId === userId)?.name ?? 'personen';
    if (sure === undefined) {
      return reply.send(
        confirmPage({
          title: `Ge ${name} en ny länk?`,
          text: `Med länken väljer ${name} ett nytt lösenord och sätter upp två steg på nytt. Nycklar som ${name} har slutar gälla. Det gamla lösenordet slutar gälla när länken används.`,
          ...{ verb: 'Gör en ny länk', address: '/konto/anvandare/ny-lank', fields: { userId }, back },
        }),
      );
    }
    const [made, errors] = await answerOf(() => doorFor(request).user.letInAnew({ userId }));
    if (made === null) return await showUsers(request, reply.status(422), { errors });
    return reply.send(linkPage({ name, link: linkFor(request, made.token), kind: 'newAccess' }));
  });

  app.post('/konto/anvandare/ta-bort', async (request, reply) => {
    const { membershipId = '', sure } = textValuesOf(request.body);
    const { users } = await doorFor(request).user.list();
    const user = users.find(({ seats }) => seats.some((seat) => seat.membershipId === membershipId));
    if (user === undefined) return reply.redirect('/konto/anvandare?klart=rollen-borta', 303);
    if (sure === undefined) {
      return reply.send(
        confirmPage({
          title: `Ta bort rollen för ${user.name}?`,
          text: `${user.name} kan då inte längre se det som hör till rollen. Det ${user.name} har gjort står kvar.`,
          ...{ verb: 'Ta bort rollen', address: '/konto/anvandare/ta-bort', fields: { membershipId }, back },
        }),
      );
    }
    const [, errors] = await answerOf(() => doorFor(request).user.removeRole({ membershipId }));
    if (errors.length > 0) return await showUsers(request, reply.status(422), { errors });
    return reply.redirect('/konto/anvandare?klart=rollen-borta', 303);
  });

  app.post('/konto/anvandare/aterkalla', async (request, reply) => {
    const { invitationId = '' } = textValuesOf(request.body);
    const [, errors] = await answerOf(() => doorFor(request).invitation.withdraw({ invitationId }));
    if (errors.length > 0) return await showUsers(request, reply.status(422), { errors });
    return reply.redirect('/konto/anvandare?klart=aterkallad', 303);
  });
}

function roleIn(code: string | undefined): UserRole | null {
  return UserRole.safeParse(code).data ?? null;
}

function linkFor(request: FastifyRequest, token: string): string {
  return `${request.protocol}://${request.host}/inbjudan?${new URLSearchParams({ kod: token })}`;
}
