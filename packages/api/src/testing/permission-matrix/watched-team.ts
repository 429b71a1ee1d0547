import type { Database } from '@kraften/db/database';
import { idsOfTeam, noteWrites, writesAfter } from '@kraften/db/testing/team-rows';
import type { PreparedTeam } from './prepared-teams';

/** Sees what becomes of a team's rows, and whether an answer holds something of them. */
export class WatchedTeam {
  readonly #database: Database;
  readonly #team: PreparedTeam;
  readonly #without: readonly string[];
  /** The ids of the team's rows, gone ones too. */
  readonly #ids = new Set<string>();
  #lastWrite = 0;

  private constructor(database: Database, team: PreparedTeam, without: readonly string[]) {
    this.#database = database;
    this.#team = team;
    this.#without = without;
  }

  /** `without` names tables that may change meanwhile. */
  static async watch(database: Database, team: PreparedTeam, without: readonly string[] = []): Promise<WatchedTeam> {
    await noteWrites(database);
    const watched = new WatchedTeam(database, team, without);
    await watched.hasChanged();
    for (const id of await idsOfTeam(database, team.teamId, without)) watched.#ids.add(id);
    return watched;
  }

  /** Whether any row of the team has come, gone or changed since this was asked last. */
  async hasChanged(): Promise<boolean> {
    const writes = await writesAfter(this.#database, this.#team.teamId, this.#lastWrite);
    this.#lastWrite = writes.at(-1)?.number ?? this.#lastWrite;
    const counted = writes.filter(({ relation }) => !this.#without.includes(relation));
    for (const { id } of counted) this.#ids.add(id);
    return counted.length > 0;
  }

  /** A fault when a text holds something that only the team's own rows do: an id, a name, a note. */
  faultsIn(shown: string): readonly string[] {
    const { secret, protectedName, coachId } = this.#team;
    const mark = [secret, protectedName, coachId].find((known) => shown.includes(known)) ?? this.#idIn(shown);
    return mark === undefined ? [] : [`showed ${mark}`];
  }

  /** Audit entries are numbered; their numbers say nothing. */
  #idIn(shown: string): string | undefined {
    const shownIds = shown.match(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g) ?? [];
    return shownIds.find((id) => this.#ids.has(id));
  }

  /** A fault when a text holds the name of somebody with protected identity. */
  identitiesIn(shown: string): readonly string[] {
    return shown.includes(this.#team.protectedName) ? ['showed a protected identity'] : [];
  }
}
