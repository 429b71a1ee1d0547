import type { Database } from '@kraften/db/database';
import { countTeamRows, idsOfTeam, nextWriteIn } from '@kraften/db/testing/team-rows';
import type { PreparedTeam } from './prepared-teams';

/** Sees what becomes of a team's rows, and whether an answer holds something of them. */
export class WatchedTeam {
  readonly #database: Database;
  readonly #team: PreparedTeam;
  readonly #without: readonly string[];
  #nextWrite = 0;
  #rows = 0;
  /** The ids of the team's rows, once somebody has asked since they changed. */
  #ids: ReadonlySet<string> | null = null;

  private constructor(database: Database, team: PreparedTeam, without: readonly string[]) {
    this.#database = database;
    this.#team = team;
    this.#without = without;
  }

  /** `without` names tables that may change meanwhile. */
  static async watch(database: Database, team: PreparedTeam, without: readonly string[] = []): Promise<WatchedTeam> {
    const watched = new WatchedTeam(database, team, without);
    await watched.hasChanged();
    return watched;
  }

  /** Whether any row of the team has come, gone or changed since this was asked last. */
  async hasChanged(): Promise<boolean> {
    // Most calls are refused before they write: then there is nothing to look for.
    const since = this.#nextWrite;
    this.#nextWrite = await nextWriteIn(this.#database);
    if (this.#nextWrite === since) return false;
    const { rows, written } = await countTeamRows(this.#database, this.#team.teamId, { without: this.#without, since });
    const isSame = written === 0 && rows === this.#rows;
    this.#rows = rows;
    if (isSame) return false;
    this.#ids = null;
    return true;
  }

  /** A fault when a text holds something that only the team's own rows do: an id, a name, a note. */
  async faultsIn(shown: string): Promise<readonly string[]> {
    const { secret, protectedName, coachId } = this.#team;
    const mark = [secret, protectedName, coachId].find((known) => shown.includes(known)) ?? (await this.#idIn(shown));
    return mark === undefined ? [] : [`showed ${mark}`];
  }

  /** Audit entries are numbered; their numbers say nothing. */
  async #idIn(shown: string): Promise<string | undefined> {
    const shownIds = shown.match(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g) ?? [];
    if (shownIds.length === 0) return undefined;
    this.#ids ??= new Set(await idsOfTeam(this.#database, this.#team.teamId, this.#without));
    return shownIds.find((id) => this.#ids?.has(id));
  }

  /** A fault when a text holds the name of somebody with protected identity. */
  identitiesIn(shown: string): readonly string[] {
    return shown.includes(this.#team.protectedName) ? ['showed a protected identity'] : [];
  }
}
