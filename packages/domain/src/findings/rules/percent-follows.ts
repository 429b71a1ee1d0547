import { decimalText, percentText } from '../../concepts/number-text/number-text';
import type { Finding } from '../finding';
import { closingsAccount } from '../sheet/closings-account';
import { dividedTables, figureLabel, rowLabel } from '../sheet/divided-tables';
import { type FigureSheet, figureOf, numberAt, type PrintedPercent, partsOf } from '../sheet/figure-sheet';
import { resultsByOutcome, sumOfOutcomes } from '../sheet/printed-results';

/** A printed percentage is the count ÷ the whole, rightly rounded. */
export function percentFollows(sheet: FigureSheet): readonly Finding[] {
  return [...tableFindings(sheet), ...shareFindings(sheet)];
}

function tableFindings(sheet: FigureSheet): readonly Finding[] {
  return dividedTables.flatMap(({ path, wholeOf }) => {
    const parts = partsOf(sheet, path);
    const whole = wholeOf(sheet) ?? parts.reduce((sum, { value }) => sum + value, 0);
    const wrong = parts.flatMap((part) =>
      part.percent && !follows(part.percent, { part: part.value, whole }) ? [{ ...part, percent: part.percent }] : [],
    );
    if (wrong.length === 0) return [];
    const rows = wrong.map(
      ({ code, value, percent }) => `${rowLabel(path, code)} ${correction(percent, { part: value, whole })}`,
    );
    const message = `${figureLabel(path)}: procenten följer inte av antalen. Det är ${rows.join(', ')}.`;
    return [{ rule: 'percent-follows' as const, paths: wrong.map((part) => part.path), message }];
  });
}

type Fraction = { readonly part: number; readonly whole: number };

function shareFindings(sheet: FigureSheet): readonly Finding[] {
  return shares.flatMap(({ id, possibleIn }) => {
    const path = `${id}.rate`;
    const printed = figureOf(sheet, path);
    if (printed === null) return [];
    const percent = { value: printed.value, decimals: printed.decimals ?? 12 };
    const possible = possibleIn(sheet);
    const [first] = possible;
    if (first === undefined || possible.some((fraction) => follows(percent, fraction))) return [];
    const message = `${figureLabel(id)}: procenten följer inte av antalen. Det är ${correction(percent, first)}.`;
    return [{ rule: 'percent-follows' as const, paths: [path], message }];
  });
}

/** Each share's numerator and denominator as far as the report's counts tell: none, one, or several that may be meant. */
const shares: readonly { readonly id: string; readonly possibleIn: (sheet: FigureSheet) => readonly Fraction[] }[] = [
  { id: 'results.ofAllClosings', possibleIn: (sheet) => fraction(resultsOf(sheet), closingsAccount(sheet).all) },
  {
    id: 'results.excludingDropouts',
    possibleIn: (sheet) => fraction(resultsOf(sheet), closingsAccount(sheet).withoutDropouts),
  },
  {
    id: 'results.workOrStudies',
    possibleIn: (sheet) => fraction(sumOfOutcomes(sheet, ['work', 'studies']), closingsAccount(sheet).withoutDropouts),
  },
  { id: 'results.excludingTransfers', possibleIn: fractionsWithoutTransfers },
];

function resultsOf(sheet: FigureSheet): number | null {
  return numberAt(sheet, 'results.count') ?? resultsByOutcome(sheet);
}

function fraction(part: number | null, whole: number | null): readonly Fraction[] {
  return part === null || whole === null || whole === 0 ? [] : [{ part, whole }];
}

/** More than any team has; beyond it the number is mistyped, and not worth going through the possibilities of. */
const mostTransfers = 500;

/**
 * No report says how many of the transfers were results, or dropouts: whatever fits is possible. The first is what is
 * usual, that all were results.
 */
function fractionsWithoutTransfers(sheet: FigureSheet): readonly Fraction[] {
  const transfers = numberAt(sheet, 'closings.transfers');
  const results = resultsOf(sheet);
  const { all, withoutDropouts } = closingsAccount(sheet);
  if (transfers === null || results === null || withoutDropouts === null || transfers > mostTransfers) return [];
  const dropouts = all === null ? transfers : all - withoutDropouts;
  return upTo(Math.min(transfers, dropouts)).flatMap((transferredDropouts) => {
    const transferred = transfers - transferredDropouts;
    const whole = withoutDropouts - transferred;
    return upTo(transferred).flatMap((others) => {
      const part = results - transferred + others;
      return part >= 0 && part <= whole ? fraction(part, whole) : [];
    });
  });
}

function upTo(greatest: number): readonly number[] {
  return Array.from({ length: Math.max(0, Math.floor(greatest)) + 1 }, (_, index) => index);
}

function follows({ value, decimals }: PrintedPercent, { part, whole }: Fraction): boolean {
  if (whole === 0) return true;
  return Math.abs((100 * part) / whole - value) <= 0.5 * 10 ** -decimals + 1e-9;
}

function correction({ value, decimals }: PrintedPercent, { part, whole }: Fraction): string {
  const [exact, right] = [percentText(part, whole, decimals + 1), percentText(part, whole, decimals)];
  return `${part} av ${whole}, ${exact}, avrundat ${right} och inte ${decimalText(value, decimals)}\u00a0%`;
}
