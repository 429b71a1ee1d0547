import type { Database, OwnerTransaction } from '../database';

/** A team's rows in every table that has teams: what they are, as one hash, and which ids they have. */
export type TeamRows = { readonly hash: string; readonly ids: readonly string[] };

export const noRows: TeamRows = { hash: '', ids: [] };

/**
 * Reads them past row-level security; `without` names tables that may change meanwhile. Gives `before` itself when nothing has
 * changed since. The hash is a sum over the rows, since sorting them all at every look takes longer than the call looked at.
 */
export async function teamRows(
  database: Database,
  teamId: string,
  { without, before }: { readonly without: readonly string[]; readonly before: TeamRows },
): Promise<TeamRows> {
  const tables = (await tablesOf(database)).filter((table) => !without.includes(table));
  const ofEach = (columns: (table: string) => string) =>
    tables
      .map((table) => `SELECT ${columns(table)} FROM "${table}" AS entry WHERE entry.team_id = $1::uuid`)
      .join(' UNION ALL ');
  const hashed = ofEach((table) => `hashtextextended('${table} ' || entry::text, 0) AS hash`);
  return await database.asOwner(async (tx) => {
    const [sum] = await tx.$queryRawUnsafe<{ hash: string }[]>(
      `SELECT coalesce(sum(hash), 0)::text AS hash FROM (${hashed}) AS rows`,
      teamId,
    );
    if (sum === undefined) throw new Error('An aggregate has a row');
    if (sum.hash === before.hash) return before;
    const rows = await tx.$queryRawUnsafe<{ id: string }[]>(
      ofEach(() => 'entry.id::text AS id'),
      teamId,
    );
    return { hash: sum.hash, ids: rows.map(({ id }) => id) };
  });
}

const tablesByDatabase = new WeakMap<Database, Promise<readonly string[]>>();

async function tablesOf(database: Database): Promise<readonly string[]> {
  const known = tablesByDatabase.get(database) ?? database.asOwner(tablesWithTeams);
  tablesByDatabase.set(database, known);
  return await known;
}

async function tablesWithTeams(tx: OwnerTransaction): Promise<readonly string[]> {
  const rows = await tx.$queryRaw<{ name: string }[]>`
    SELECT table_name::text AS name
      FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND column_name = 'team_id'
     ORDER BY name`;
  return rows.map(({ name }) => name);
}
