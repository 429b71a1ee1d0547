import type { Database } from '@kraften/db/database';
import { noRows, type TeamRows, teamRows } from '@kraften/db/testing/team-rows';
import type { PreparedTeam } from './prepared-teams';

/** Sees what becomes of a team's rows, and whether an answer holds something of them. */
export class WatchedTeam {
  readonly #database: Database;
  readonly #team: PreparedTeam;
  readonly #without: readonly string[];
  #rows: TeamRows = noRows;

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
    const { hash } = this.#rows;
    this.#rows = await teamRows(this.#database, this.#team.teamId, {
      without: this.#without,
      before: this.#rows,
    });
    return this.#rows.hash !== hash;
  }

  /** A fault when a text holds something that only the team's own rows do: an id, a name, a note. */
  faultsIn(shown: string): readonly string[] {
    const { secret, protectedName, coachId } = this.#team;
    const mark = [secret, protectedName, coachId, ...this.#rows.ids.filter(isUuid)].find((known) =>
      shown.includes(known),
    );
    return mark === undefined ? [] : [`showed ${mark}`];
  }

  /** A fault when a text holds the name of somebody with protected identity. */
  identitiesIn(shown: string): readonly string[] {
    return shown.includes(this.#team.protectedName) ? ['showed a protected identity'] : [];
  }
}

/** Audit entries are numbered; their numbers say nothing. */
function isUuid(id: string): boolean {
  return id.length === 36;
}
