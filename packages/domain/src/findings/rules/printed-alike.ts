import { decimalText } from '../../concepts/number-text/number-text';
import { isResultOutcome, outcomes } from '../../concepts/outcome/outcome';
import type { Finding } from '../finding';
import { figureLabel, rowAt, rowLabel } from '../sheet/divided-tables';
import { type FigureSheet, numberAt, type PrintedFigure } from '../sheet/figure-sheet';

/** A figure that a report prints in two places is the same in both. */
export function printedAlike(sheet: FigureSheet): readonly Finding[] {
  const first = new Map<string, PrintedFigure>();
  return sheet.figures.flatMap((figure) => {
    const earlier = first.get(figure.path);
    if (!earlier) {
      first.set(figure.path, figure);
      return [];
    }
    if (earlier.value === figure.value) return [];
    const [one, other] = [earlier, figure].map(({ value, decimals }) => decimalText(value, decimals ?? 0));
    const message = `${labelOf(figure.path)} står som ${one} på ett ställe och ${other} på ett annat.${explanation(sheet, earlier, figure)}`;
    return [{ rule: 'printed-alike' as const, paths: [figure.path], message }];
  });
}

function labelOf(path: string): string {
  const row = rowAt(path);
  return row === null ? figureLabel(path) : `${row.table}, ${row.row},`;
}

/** "Annat" in the text often holds a neighbouring column of the table too: the one with as many as the difference. */
function explanation(sheet: FigureSheet, earlier: PrintedFigure, later: PrintedFigure): string {
  const [, table] = /^(closings\.byOutcome.*)\.other$/.exec(later.path) ?? [];
  if (table === undefined) return '';
  const difference = Math.abs(later.value - earlier.value);
  const suspects = outcomes.filter(
    (outcome) =>
      outcome !== 'other' && !isResultOutcome(outcome) && numberAt(sheet, `${table}.${outcome}`) === difference,
  );
  const names = suspects.map((outcome) => rowLabel(table, outcome).toLowerCase()).join(' eller ');
  return names === '' ? '' : ` Skillnaden är ${difference}, lika många som ${names}: de kan vara inräknade där.`;
}
