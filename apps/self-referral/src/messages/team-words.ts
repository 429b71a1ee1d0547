import type { Team } from '../door/door';

/** What the texts know of the chosen team; null where none is chosen yet. */
export type TeamWords = {
  readonly name: string;
  readonly catchment: readonly string[];
  readonly ages: { readonly from: number; readonly to: number };
} | null;

export function wordsOfTeam({ teamName, catchment, admittedAges }: Team): NonNullable<TeamWords> {
  return { name: teamName, catchment, ages: admittedAges };
}
