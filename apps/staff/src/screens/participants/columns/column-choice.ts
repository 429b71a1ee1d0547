import type { ParticipantColumn } from '@kraften/domain/concepts/participation/participant-list';

/** Columns while somebody chooses among them: all but the name, in an order that no ticking changes. */
export type ColumnChoice = {
  readonly order: readonly ParticipantColumn[];
  readonly chosen: ReadonlySet<ParticipantColumn>;
};

/** Those that are shown first, in their order, and then the others. */
export function choiceOf(shown: readonly ParticipantColumn[], all: readonly ParticipantColumn[]): ColumnChoice {
  const chosen = new Set(shown.filter((column) => column !== 'name'));
  return { chosen, order: [...chosen, ...all.filter((column) => column !== 'name' && !chosen.has(column))] };
}

/** What the list shows by the choice. */
export function chosenIn({ order, chosen }: ColumnChoice): readonly ParticipantColumn[] {
  return ['name', ...order.filter((column) => chosen.has(column))];
}

/** The last one stays: a list of names alone says nothing that one could look for. */
export function toggled(choice: ColumnChoice, column: ParticipantColumn): ColumnChoice {
  const chosen = new Set(choice.chosen);
  if (!chosen.delete(column)) chosen.add(column);
  return chosen.size === 0 ? choice : { ...choice, chosen };
}

/** The same choice when the column stands at that end already. */
export function movedBy(choice: ColumnChoice, column: ParticipantColumn, steps: -1 | 1): ColumnChoice {
  const from = choice.order.indexOf(column);
  const to = from + steps;
  const other = choice.order[to];
  if (from < 0 || other === undefined) return choice;
  return { ...choice, order: choice.order.with(to, column).with(from, other) };
}
