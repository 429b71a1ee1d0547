import type { Finding } from '../finding';
import { closingsAccount } from '../sheet/closings-account';
import { type FigureSheet, numberAt } from '../sheet/figure-sheet';

const paths = ['flow.enrolledAtStart', 'flow.newlyEnrolled', 'flow.closed', 'flow.enrolledAtEnd'];

/** Enrolled at the start + newly enrolled − closed = enrolled at the end. */
export function flowBalances(sheet: FigureSheet): readonly Finding[] {
  const start = numberAt(sheet, 'flow.enrolledAtStart');
  const entered = numberAt(sheet, 'flow.newlyEnrolled');
  const end = numberAt(sheet, 'flow.enrolledAtEnd');
  const { all, withoutDropouts, dropoutsOnTop } = closingsAccount(sheet);
  if (start === null || entered === null || end === null || all === null) return [];
  if (dropoutsOnTop && withoutDropouts !== null) {
    const dropouts = all - withoutDropouts;
    const message = `Flödet går ihop bara om de ${dropouts} tidiga avhoppen räknas utöver de ${withoutDropouts} avsluten: ${start} + ${entered} − ${all} = ${end}. Skriv ut om avhoppen ingår i ”avslut totalt”.`;
    return [{ rule: 'flow-balances', paths: [...paths, 'closings.dropouts'], message }];
  }
  const expected = start + entered - all;
  if (expected === end) return [];
  const difference = Math.abs(expected - end);
  const sum = `${start} vid periodens början + ${entered} nyinskrivna − ${all} avslutade = ${expected}`;
  const message = `Flödet går inte ihop: ${sum}, men rapporten har ${end} vid periodens slut. Skillnaden är ${difference}.`;
  return [{ rule: 'flow-balances', paths, message: `${message}${remedy(sheet, all + end)}` }];
}

/** When the printed number of persons agrees with closed + end, it is the start that stands out. */
function remedy(sheet: FigureSheet, everEnrolled: number): string {
  const entered = numberAt(sheet, 'flow.newlyEnrolled') ?? 0;
  const printed = numberAt(sheet, 'flow.everEnrolled') ?? numberAt(sheet, 'flow.persons');
  return printed === everEnrolled ? ` Med ${everEnrolled - entered} vid periodens början går allt ihop.` : '';
}
