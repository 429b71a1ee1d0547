import pg from 'pg';
import type { SetupConnection } from '../setup-connection';

/** Signs in as the owner of the tables, for as long as the work takes. */
export async function withOwnerOfPostgresql<T>(
  ownerUrl: string,
  work: (connection: SetupConnection) => Promise<T>,
): Promise<T> {
  const owner = new pg.Client({ connectionString: withSessionSettings(ownerUrl, ['lock_timeout=60000']) });
  await owner.connect();
  try {
    return await work(setupConnection(owner));
  } finally {
    await owner.end();
  }
}

export function setupConnection(owner: pg.Client): SetupConnection {
  return {
    script: async (sql) => {
      await owner.query(sql);
    },
    query: async (sql, values = []) => (await owner.query<Record<string, unknown>>(sql, [...values])).rows,
  };
}

/** Prisma's adapter takes every instant for UTC, whatever the session says. */
export function withSessionSettings(url: string, settings: readonly string[]): string {
  const set = new URL(url);
  const own = set.searchParams.get('options');
  const all = ['TimeZone=UTC', 'DateStyle=ISO', ...settings].map((setting) => `-c ${setting}`);
  set.searchParams.set('options', [...(own === null ? [] : [own]), ...all].join(' '));
  if (!set.searchParams.has('application_name')) set.searchParams.set('application_name', 'kraften');
  return set.href;
}
