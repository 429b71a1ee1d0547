import { decimalText } from '../../concepts/number-text/number-text';
import { findMetric } from '../../metrics/catalogue';
import type { Finding } from '../finding';
import { closingsAccount } from '../sheet/closings-account';
import { figureLabel } from '../sheet/divided-tables';
import { type FigureSheet, numberAt } from '../sheet/figure-sheet';

type Whole = { readonly path: string; readonly of: (sheet: FigureSheet) => number | null };

const closings: Whole = { path: 'closings.total', of: (sheet) => closingsAccount(sheet).all };
const stayed: Whole = {
  path: 'closings.totalExcludingDropouts',
  of: (sheet) => closingsAccount(sheet).withoutDropouts,
};

/** Counts that are part of another count. */
const parts: readonly { readonly path: string; readonly whole: Whole }[] = [
  { path: 'results.count', whole: stayed },
  { path: 'closings.transfers', whole: closings },
  { path: 'closings.dropouts', whole: closings },
];

/** A part is never greater than its whole, and a share never over 100 per cent. */
export function partWithinWhole(sheet: FigureSheet): readonly Finding[] {
  const counts = parts.flatMap(({ path, whole }) => {
    const [part, all] = [numberAt(sheet, path), whole.of(sheet)];
    if (part === null || all === null || part <= all) return [];
    const message = `${figureLabel(path)} är ${part}, men ${figureLabel(whole.path).toLowerCase()} är bara ${all}: ${part - all} för mycket.`;
    return [{ rule: 'part-within-whole' as const, paths: [path, whole.path], message }];
  });
  const shares = sheet.figures.flatMap(({ path, value, decimals }) => {
    const metric = path.endsWith('.rate') ? findMetric(path.slice(0, -'.rate'.length)) : null;
    if (metric === null || value <= 100) return [];
    const message = `${metric.label.sv} är ${decimalText(value, decimals ?? 0)}\u00a0%. En andel kan inte vara mer än 100\u00a0%.`;
    return [{ rule: 'part-within-whole' as const, paths: [path], message }];
  });
  return [...counts, ...shares];
}
