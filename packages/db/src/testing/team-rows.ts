import type { Database, OwnerTransaction } from '../database';

/** How many rows a team has in every table that has teams, and how many of them were written by transaction `since` or later. */
export type TeamRows = { readonly rows: number; readonly written: number };

/** Counts them past row-level security; `without` names tables that may change meanwhile. */
export async function countTeamRows(
  database: Database,
  teamId: string,
  { without, since }: { readonly without: readonly string[]; readonly since: number },
): Promise<TeamRows> {
  const written = await ofEachTable(database, without, () => 'xmin::text::bigint >= $2::bigint AS written');
  const [counts] = await database.asOwner((tx) =>
    tx.$queryRawUnsafe<TeamRows[]>(
      `SELECT count(*)::int AS rows, (count(*) FILTER (WHERE written))::int AS written FROM (${written}) AS rows`,
      teamId,
      since,
    ),
  );
  if (counts === undefined) throw new Error('An aggregate has a row');
  return counts;
}

/** The number that the next transaction that writes will get: as long as it is the same, nobody has written anything. */
export async function nextWriteIn(database: Database): Promise<number> {
  const [row] = await database.asOwner(
    (tx) => tx.$queryRaw<{ next: number }[]>`SELECT pg_snapshot_xmax(pg_current_snapshot())::text::int AS next`,
  );
  if (row === undefined) throw new Error('A snapshot has an end');
  return row.next;
}

/** The ids of the same rows. */
export async function idsOfTeam(
  database: Database,
  teamId: string,
  without: readonly string[] = [],
): Promise<string[]> {
  const ids = await ofEachTable(database, without, () => 'entry.id::text AS id');
  const [rows] = await database.asOwner((tx) =>
    tx.$queryRawUnsafe<{ ids: string[] | null }[]>(`SELECT array_agg(id) AS ids FROM (${ids}) AS rows`, teamId),
  );
  return rows?.ids ?? [];
}

async function ofEachTable(database: Database, without: readonly string[], columns: (table: string) => string) {
  const tables = (await tablesOf(database)).filter((table) => !without.includes(table));
  return tables
    .map((table) => `SELECT ${columns(table)} FROM "${table}" AS entry WHERE entry.team_id = $1::uuid`)
    .join(' UNION ALL ');
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
