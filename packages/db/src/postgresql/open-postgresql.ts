import { createHmac } from 'node:crypto';
import pg from 'pg';
import type { Database } from '../database';
import { DatabaseUnusableError } from '../database-unusable-error';
import { type Encryption, ensureReady, type ReadyDatabase } from '../ensure-ready';
import { PrismaClient } from '../generated/prisma/client';
import type { LoginRoles } from '../login-roles';
import { PostgresqlSignals } from '../signals/postgresql-signals';
import { transactionTimes, UnitsOfWork } from '../units-of-work';
import { withOwnerOfPostgresql, withSessionSettings } from './owner-of-postgresql';
import { PostgresqlAdapterFactory } from './postgresql-adapter';
import { scramVerifier } from './scram-verifier';

export type PostgresqlSettings = {
  /** Signs in as the owner of the tables: migrates, makes the login roles, and serves `asOwner`. */
  readonly ownerUrl: string;
  /** Signs in as a role of one's own instead of `<database>_login`. */
  readonly loginUrl?: string;
  /** Signs in as a role of one's own instead of `<database>_auth_login`. */
  readonly authLoginUrl?: string;
  /** What the passwords of the login roles are derived from. */
  readonly secret: string;
};

/** Connections at most: of units of work, of signing in, and of the owner. */
const poolSizes = { units: 10, auth: 4, owner: 2 } as const;

export async function openPostgresql(settings: PostgresqlSettings, encryption: Encryption): Promise<Database> {
  const ready = await makeReady(settings, encryption);
  const urls = loginUrls(settings, ready);
  const pools = {
    units: pool(urls.login, poolSizes.units, impatience),
    auth: pool(urls.authLogin, poolSizes.auth, impatience),
    owner: pool(settings.ownerUrl, poolSizes.owner, []),
  };
  try {
    await refuseWrongLogin(
      pools.units,
      ['kraften_case', 'kraften_figures', 'kraften_intake', 'kraften_accounts', 'kraften_representative'],
      'MEMBER',
    );
    await refuseWrongLogin(pools.auth, ['kraften_auth'], 'USAGE');
  } catch (error) {
    await Promise.all(Object.values(pools).map((each) => each.end()));
    throw error;
  }
  const client = prismaClient(new PostgresqlAdapterFactory(pools.units));
  const ownerClient = prismaClient(new PostgresqlAdapterFactory(pools.owner));
  const units = new UnitsOfWork({ client, ownerClient, sealKey: ready.sealKey, cipher: encryption.cipher });
  const authClient = prismaClient(new PostgresqlAdapterFactory(pools.auth, () => units.refuseInside('authClient')));
  const signals = new PostgresqlSignals(pools.units, urls.login);
  const clients = [client, ownerClient, authClient];
  await Promise.all(clients.map((each) => each.$connect()));
  return {
    withActor: (actor, request, work) => units.withActor(actor, request, work),
    asOwner: (work) => units.asOwner(work),
    authClient,
    signals,
    ping: async () => {
      await pools.units.query('SELECT 1');
    },
    close: async () => {
      await units.end();
      await signals.end();
      await Promise.all(clients.map((each) => each.$disconnect()));
    },
  };
}

/** Where units of work and signing in connect to. */
export function loginUrls(
  settings: PostgresqlSettings,
  roles: LoginRoles,
): { readonly login: string; readonly authLogin: string } {
  const { ownerUrl, secret } = settings;
  const passwords = derivedPasswords(secret);
  return {
    login: settings.loginUrl ?? signedInAs(ownerUrl, roles.loginRole, passwords.login),
    authLogin: settings.authLoginUrl ?? signedInAs(ownerUrl, roles.authLoginRole, passwords.authLogin),
  };
}

async function makeReady(settings: PostgresqlSettings, encryption: Encryption): Promise<ReadyDatabase> {
  const passwords = derivedPasswords(settings.secret);
  const logins = {
    ...(settings.loginUrl === undefined && { login: scramVerifier(passwords.login) }),
    ...(settings.authLoginUrl === undefined && { authLogin: scramVerifier(passwords.authLogin) }),
  };
  return await withOwnerOfPostgresql(settings.ownerUrl, (connection) => ensureReady(connection, logins, encryption));
}

function derivedPasswords(secret: string): { readonly login: string; readonly authLogin: string } {
  const derived = (purpose: string) =>
    createHmac('sha256', secret).update(`database password: ${purpose}`).digest('hex');
  return { login: derived('login'), authLogin: derived('auth login') };
}

/** Parameters in the query win over what stands before the host. */
function signedInAs(url: string, user: string, password: string): string {
  const signedIn = new URL(url);
  signedIn.searchParams.set('user', user);
  signedIn.searchParams.set('password', password);
  return signedIn.href;
}

/** What a unit of work that hangs is ended by, should the server have forgotten it. */
const impatience = [
  `statement_timeout=${transactionTimes.timeout}`,
  `idle_in_transaction_session_timeout=${transactionTimes.timeout + 10_000}`,
];

function pool(url: string, max: number, settings: readonly string[]): pg.Pool {
  const created = new pg.Pool({
    connectionString: withSessionSettings(url, settings),
    max,
    connectionTimeoutMillis: transactionTimes.maxWait,
  });
  // An idle connection that breaks is replaced; without a listener the process would end.
  created.on('error', () => undefined);
  return created;
}

function prismaClient(adapter: PostgresqlAdapterFactory): PrismaClient {
  return new PrismaClient({ adapter, errorFormat: 'minimal' });
}

/**
 * Row-level security binds neither superusers nor owners, so none of them may serve the application; and a role of one's
 * own has to be let into the roles of actors.
 */
async function refuseWrongLogin(login: pg.Pool, groups: readonly string[], how: 'MEMBER' | 'USAGE'): Promise<void> {
  const { rows } = await login.query<{ name: string; strong: boolean; lacking: string[]; timezone: string }>(
    `SELECT session_user::text AS name,
            rolsuper OR rolbypassrls OR pg_has_role(session_user, tableowner, 'MEMBER') AS strong,
            ARRAY(SELECT name FROM unnest($1::text[]) AS name WHERE NOT pg_has_role(session_user, name, $2)) AS lacking,
            current_setting('TimeZone') AS timezone
       FROM pg_roles, pg_tables
      WHERE rolname = session_user AND schemaname = 'public' AND tablename = 'audit_entry'`,
    [groups, how],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('The database has no audit log');
  if (row.strong) {
    throw new DatabaseUnusableError('login-too-strong', {
      en: `The role ${row.name} can pass row-level security. Serve the application through a role that is no superuser, has no BYPASSRLS and isn't the tables' owner.`,
      sv: `Databasanvändaren ${row.name} har för stora rättigheter. Ange en som inte äger tabellerna och inte är superuser.`,
    });
  }
  if (row.lacking.length > 0) {
    const grant = `GRANT ${row.lacking.join(', ')} TO ${row.name}`;
    throw new DatabaseUnusableError('login-too-weak', {
      en: `The role ${row.name} lacks the roles that the application acts with. Run as the owner: ${grant}`,
      sv: `Databasanvändaren ${row.name} saknar rättigheter. Kör som ägare av databasen: ${grant}`,
    });
  }
  if (row.timezone !== 'UTC') {
    throw new DatabaseUnusableError('not-utc', {
      en: `The connection keeps time in ${row.timezone}, not in UTC. If there is a connection pooler, let it pass the startup parameter "options".`,
      sv: `Databasanslutningen använder tidszonen ${row.timezone} i stället för UTC. Se över anslutningens inställningar.`,
    });
  }
}
