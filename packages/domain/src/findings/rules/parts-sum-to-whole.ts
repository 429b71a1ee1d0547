import type { Finding } from '../finding';
import { closingsAccount } from '../sheet/closings-account';
import { type DividedTable, dividedTables, figureLabel } from '../sheet/divided-tables';
import { type FigureSheet, partsOf } from '../sheet/figure-sheet';

/** The rows of a table sum to what it divides. */
export function partsSumToWhole(sheet: FigureSheet): readonly Finding[] {
  return dividedTables.flatMap((table) => checkTable(sheet, table));
}

function checkTable(sheet: FigureSheet, { path, wholePath, wholeOf }: DividedTable): readonly Finding[] {
  const parts = partsOf(sheet, path);
  const whole = wholeOf(sheet);
  if (parts.length < 2 || whole === null) return [];
  const sum = parts.reduce((total, { value }) => total + value, 0);
  if (sum === whole) return [];
  const difference = Math.abs(sum - whole);
  const message = isDropoutsAside(sheet, path, sum)
    ? `${figureLabel(path)} summerar till ${sum}, men avsluten är ${whole}. De ${difference} tidiga avhoppen står utanför kolumnerna. Skriv ut det.`
    : `${figureLabel(path)} summerar till ${sum}, men helheten är ${whole}: ${difference} ${sum < whole ? 'för lite' : 'för mycket'}.`;
  return [{ rule: 'parts-sum-to-whole', paths: [...parts.map((part) => part.path), wholePath], message }];
}

function isDropoutsAside(sheet: FigureSheet, path: string, sum: number): boolean {
  return path === 'closings.byOutcome' && sum === closingsAccount(sheet).withoutDropouts;
}
