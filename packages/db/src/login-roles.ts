import { createHash } from 'node:crypto';
import type { SetupConnection } from './setup-connection';

export type LoginRoles = {
  /** Reaches no table by itself; a unit of work takes on one of the three roles of actors. */
  readonly loginRole: string;
  /** Reaches what signing in needs. */
  readonly authLoginRole: string;
};

/** What the roles sign in with, as PostgreSQL keeps it (`SCRAM-SHA-256$…`), so that no password crosses the wire or a log. */
export type LoginPasswords = { readonly login: string; readonly authLogin: string };

/** Makes the database's login roles, or renews their passwords. To be called inside the migration lock. */
export async function ensureLoginRoles(
  connection: SetupConnection,
  passwords: LoginPasswords | null,
): Promise<LoginRoles> {
  const [row] = await connection.query('SELECT current_database() AS name');
  const database = String(row?.['name']);
  const roles = loginRolesOf(database);
  const existing = await connection.query('SELECT rolname FROM pg_roles WHERE rolname IN ($1, $2)', [
    roles.loginRole,
    roles.authLoginRole,
  ]);
  const names = new Set(existing.map((each) => each['rolname']));
  if (!names.has(roles.loginRole)) await connection.script(`CREATE ROLE ${quoted(roles.loginRole)} LOGIN NOINHERIT`);
  if (!names.has(roles.authLoginRole)) await connection.script(`CREATE ROLE ${quoted(roles.authLoginRole)} LOGIN`);
  await connection.script(`
    GRANT kraften_case, kraften_figures, kraften_intake TO ${quoted(roles.loginRole)};
    GRANT kraften_auth TO ${quoted(roles.authLoginRole)};
  `);
  if (names.size === 0) {
    // The roles of actors are the whole server's. Without this, the login of another database could come in here.
    await connection.script(`
      REVOKE CONNECT ON DATABASE ${quoted(database)} FROM PUBLIC;
      GRANT CONNECT ON DATABASE ${quoted(database)} TO ${quoted(roles.loginRole)}, ${quoted(roles.authLoginRole)};
    `);
  }
  if (passwords !== null) {
    await connection.script(`
      ALTER ROLE ${quoted(roles.loginRole)} PASSWORD '${passwords.login}';
      ALTER ROLE ${quoted(roles.authLoginRole)} PASSWORD '${passwords.authLogin}';
    `);
  }
  return roles;
}

const longestName = 63;

/** `<database>_login` and `<database>_auth_login`, told apart by a hash where the database's name had to be changed. */
export function loginRolesOf(database: string): LoginRoles {
  const room = longestName - '_auth_login'.length;
  const plain = database.toLowerCase().replace(/[^a-z0-9_]/g, '_');
  const hash = createHash('sha256').update(database).digest('hex').slice(0, 8);
  const stem = plain === database && plain.length <= room ? plain : `${plain.slice(0, room - 9)}_${hash}`;
  return { loginRole: `${stem}_login`, authLoginRole: `${stem}_auth_login` };
}

function quoted(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}
