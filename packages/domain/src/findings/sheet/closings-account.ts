import { type FigureSheet, numberAt } from './figure-sheet';

/** How many closings the report has, with the dropouts and without them. */
export type ClosingsAccount = {
  readonly all: number | null;
  readonly withoutDropouts: number | null;
  /** The printed total holds no dropouts, though it is called the total: the flow balances only so. */
  readonly dropoutsOnTop: boolean;
};

/**
 * Works out what a report means by its closings in total. The reports don't agree: 2018 prints them without the
 * dropouts, 2024 with them. Where the flow is printed too, it tells which.
 */
export function closingsAccount(sheet: FigureSheet): ClosingsAccount {
  const printed = numberAt(sheet, 'closings.total') ?? numberAt(sheet, 'flow.closed');
  const printedWithout = numberAt(sheet, 'closings.totalExcludingDropouts');
  const dropouts = numberAt(sheet, 'closings.dropouts');
  if (printed === null) {
    const all = printedWithout === null || dropouts === null ? null : printedWithout + dropouts;
    return { all, withoutDropouts: printedWithout, dropoutsOnTop: false };
  }
  const left = leftByFlow(sheet);
  const dropoutsOnTop = dropouts !== null && dropouts > 0 && left === printed + dropouts;
  if (dropoutsOnTop) return { all: printed + dropouts, withoutDropouts: printed, dropoutsOnTop };
  return {
    all: printed,
    withoutDropouts: printedWithout ?? (dropouts === null ? null : printed - dropouts),
    dropoutsOnTop,
  };
}

/** How many must have left for the flow to balance. */
function leftByFlow(sheet: FigureSheet): number | null {
  const start = numberAt(sheet, 'flow.enrolledAtStart');
  const entered = numberAt(sheet, 'flow.newlyEnrolled');
  const end = numberAt(sheet, 'flow.enrolledAtEnd');
  return start === null || entered === null || end === null ? null : start + entered - end;
}
