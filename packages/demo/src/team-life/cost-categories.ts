import { randomOf } from '../chance/random';
import type { CostCategoryRecord } from '../demo-records';
import type { TeamProfile } from '../team-profiles';

/** What a team spends in an ordinary month of this year, in kronor, and how much a month differs from that. */
export type Category = {
  readonly name: string;
  readonly kronor: (staffKronor: number) => number;
  readonly spread: number;
};

export const categories: readonly Category[] = [
  { name: 'Personal', kronor: (staffKronor) => staffKronor, spread: 0.05 },
  { name: 'Lokaler', kronor: () => 14_500, spread: 0.01 },
  { name: 'Aktiviteter', kronor: () => 8_800, spread: 0.45 },
  { name: 'Övrigt', kronor: () => 6_900, spread: 0.5 },
];

/** The same id wherever the team's category is named. */
export function categoryIdOf({ slug }: TeamProfile, { name }: Category): string {
  return randomOf(`${slug}/cost-category/${name}`).uuid();
}

export function costCategories(profile: TeamProfile, teamId: string): readonly CostCategoryRecord[] {
  return categories.map((category, index) => ({
    ...{ id: categoryIdOf(profile, category), teamId, name: category.name, position: index + 1 },
  }));
}
