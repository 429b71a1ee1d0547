import type { Finding } from '../finding';
import { closingsAccount } from '../sheet/closings-account';
import { type FigureSheet, numberAt } from '../sheet/figure-sheet';

/**
 * Everyone enrolled at some time = start + new = closed + end. Persons may be fewer than participations, as people come
 * back, but a number of persons that fits one sum and not the other shows that one of the sums is wrong.
 */
export function personsAddUp(sheet: FigureSheet): readonly Finding[] {
  return [...checkTotal(sheet, 'flow.everEnrolled'), ...checkTotal(sheet, 'flow.persons')];
}

function checkTotal(sheet: FigureSheet, path: 'flow.everEnrolled' | 'flow.persons'): readonly Finding[] {
  const printed = numberAt(sheet, path);
  const start = numberAt(sheet, 'flow.enrolledAtStart');
  const entered = numberAt(sheet, 'flow.newlyEnrolled');
  if (printed === null || start === null || entered === null) return [];
  const cameIn = start + entered;
  const { all } = closingsAccount(sheet);
  const end = numberAt(sheet, 'flow.enrolledAtEnd');
  const wentOut = all === null || end === null ? null : all + end;
  const fitsOnlyTheWayOut = printed !== cameIn && printed === wentOut;
  const isPossible = path === 'flow.everEnrolled' ? printed === cameIn : printed <= cameIn;
  if (isPossible && !fitsOnlyTheWayOut) return [];
  const agrees = fitsOnlyTheWayOut ? `${all} avslutade + ${end} kvar = ${wentOut}, men ` : '';
  const unit = path === 'flow.everEnrolled' ? 'deltaganden' : 'personer';
  const message = `Totalt ${printed} ${unit} under perioden går inte ihop: ${agrees}${start} vid periodens början + ${entered} nyinskrivna = ${cameIn}. Skillnaden är ${Math.abs(printed - cameIn)}.`;
  return [{ rule: 'persons-add-up', paths: [path, 'flow.enrolledAtStart', 'flow.newlyEnrolled'], message }];
}
