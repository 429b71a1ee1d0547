import { solve } from 'yalps';
import type { Release } from '../suppression/release';

/** What a reader can work out of one cell, by a solver that knows nothing of ours: its smallest and largest count. */
export function readerInterval(
  { cells, sums }: Release,
  hidden: ReadonlySet<string>,
  id: string,
): { readonly lowest: number; readonly highest: number } {
  const isKnown = new Map(cells.map((cell) => [cell.id, cell.printed && !hidden.has(cell.id)]));
  const countOf = new Map(cells.map((cell) => [cell.id, cell.count]));
  const constraints = new Map<string, { equal: number }>();
  const variables = new Map(
    cells.filter((cell) => !isKnown.get(cell.id)).map((cell) => [cell.id, new Map<string, number>()]),
  );
  for (const [index, { total, parts }] of sums.entries()) {
    let constant = 0;
    for (const [member, sign] of [...parts.map((part) => [part, 1] as const), [total, -1] as const]) {
      const variable = variables.get(member);
      if (variable) variable.set(`s${index}`, (variable.get(`s${index}`) ?? 0) + sign);
      else constant -= sign * (countOf.get(member) ?? 0);
    }
    constraints.set(`s${index}`, { equal: constant });
  }
  variables.get(id)?.set('goal', 1);
  const end = (direction: 'minimize' | 'maximize') => solve({ direction, objective: 'goal', constraints, variables });
  const highest = end('maximize');
  return {
    lowest: end('minimize').result,
    highest: highest.status === 'unbounded' ? Number.POSITIVE_INFINITY : highest.result,
  };
}
