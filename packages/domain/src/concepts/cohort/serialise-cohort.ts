import type { Cohort, CohortTeam } from './cohort';
import { type CohortRow, cohortFields, toCohortRow } from './cohort-row';
import { cohortFormat } from './parse-cohort';

/** The object that a cohort file in JSON holds. */
export type CohortFile = {
  readonly format: typeof cohortFormat;
  readonly team: CohortTeam;
  readonly participations: readonly CohortRow[];
};

export function toCohortFile({ team, participations }: Cohort): CohortFile {
  return {
    format: cohortFormat,
    team: { id: team.id, name: team.name },
    participations: participations.map(toCohortRow),
  };
}

/** The header and cells that a cohort file in CSV holds; separators and quoting are the writer's. */
export function toCohortCells({ participations }: Cohort): readonly (readonly string[])[] {
  const rows = participations.map(toCohortRow);
  return [[...cohortFields], ...rows.map((row) => cohortFields.map((field) => String(row[field] ?? '')))];
}
