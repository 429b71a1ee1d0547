import { createHash } from 'node:crypto';
import type { SetupConnection } from './setup-connection';

export type LoginRoles = {
  /** Reaches no table by itself; a unit of work takes on one of the roles of actors. */
  readonly loginRole: string;
  /** Reaches what signing in needs. */
  readonly authLoginRole: string;
};

/**
 * Which of the two roles to make, and what each signs in with, as PostgreSQL keeps it (`SCRAM-SHA-256$…`): the password
 * itself crosses neither the wire nor a log. Null for a role that nobody signs in with over a connection.
 */
export type LoginPlan = { readonly login?: string | null; readonly authLogin?: string | null };

type PlannedRole = {
  readonly name: string;
  readonly attributes: string;
  readonly groups: readonly string[];
  readonly password: string | null;
};

/** Makes the database's login roles and renews their passwords. To be called inside the migration lock. */
export async function ensureLoginRoles(connection: SetupConnection, plan: LoginPlan): Promise<LoginRoles> {
  const [row] = await connection.query('SELECT current_database() AS name');
  const database = String(row?.['name']);
  const roles = loginRolesOf(database);
  if (plan.login !== undefined) {
    await ensureRole(connection, database, {
      name: roles.loginRole,
      attributes: 'LOGIN NOINHERIT',
      groups: ['kraften_case', 'kraften_figures', 'kraften_intake', 'kraften_accounts', 'kraften_representative'],
      password: plan.login,
    });
  }
  if (plan.authLogin !== undefined) {
    await ensureRole(connection, database, {
      name: roles.authLoginRole,
      attributes: 'LOGIN INHERIT',
      groups: ['kraften_auth'],
      password: plan.authLogin,
    });
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

async function ensureRole(connection: SetupConnection, database: string, role: PlannedRole): Promise<void> {
  const name = quoted(role.name);
  const existing = await connection.query('SELECT FROM pg_roles WHERE rolname = $1', [role.name]);
  if (existing.length === 0) {
    await connection.script(`CREATE ROLE ${name} ${role.attributes}`);
    // The roles of actors are the whole server's. Without this, another database's login could come in here with them.
    await connection.script(`REVOKE CONNECT ON DATABASE ${quoted(database)} FROM PUBLIC`);
    await connection.script(`GRANT CONNECT ON DATABASE ${quoted(database)} TO ${name}`);
  }
  for (const group of role.groups) {
    const [member] = await connection.query(`SELECT pg_has_role($1, $2, 'MEMBER') AS yes`, [role.name, group]);
    if (member?.['yes'] !== true) await connection.script(`GRANT ${group} TO ${name}`);
  }
  if (role.password !== null) await connection.script(`ALTER ROLE ${name} PASSWORD '${role.password}'`);
}

function quoted(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}
