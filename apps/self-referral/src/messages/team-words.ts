import type { Team } from '../door/door';

/** What the texts know of the chosen team; null where none is chosen yet. */
export type TeamWords = {
  readonly name: string;
  readonly municipality: string;
  readonly ages: { readonly from: number; readonly to: number };
} | null;

export function wordsOfTeam({ teamName, municipality, admittedAges }: Team): NonNullable<TeamWords> {
  return { name: teamName, municipality, ages: admittedAges };
}
