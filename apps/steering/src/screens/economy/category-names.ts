import type { TeamBudget } from '../../parts/team-budget';

/** The name of a cost category, for whoever has its id. */
export function categoryNames({ categories }: TeamBudget): (categoryId: string) => string {
  const names = new Map(categories.map(({ categoryId, name }) => [categoryId, name]));
  return (categoryId) => names.get(categoryId) ?? 'Borttaget kostnadsslag';
}
