import type { Period } from '../../concepts/period/period';
import type { PrintedUnit } from './printed-unit';

/** A figure as a report prints it. */
export type PrintedFigure = {
  /** Its path in `kraften-report/1`, such as `closings.byOutcome.work`. */
  readonly path: string;
  /** The number; for a rate its per cents. */
  readonly value: number;
  /** Decimals that the number is printed with; null when it isn't rounded at all. */
  readonly decimals: number | null;
  /** Per cent printed beside a count, as in "20 (59 %)". */
  readonly percent: PrintedPercent | null;
  /** The heading that it stands under, when that says a date. */
  readonly heading: string | null;
  /** What the report says that it counts in; null when it doesn't say. */
  readonly unit: PrintedUnit | null;
};

export type PrintedPercent = { readonly value: number; readonly decimals: number };

/** All the figures of one report. A path may stand twice, when the report prints the figure twice. */
export type FigureSheet = { readonly period: Period; readonly figures: readonly PrintedFigure[] };

/** The figure's value; null when the report doesn't print it. */
export function numberAt(sheet: FigureSheet, path: string): number | null {
  return figureOf(sheet, path)?.value ?? null;
}

export function figureOf({ figures }: FigureSheet, path: string): PrintedFigure | null {
  return figures.find((figure) => figure.path === path) ?? null;
}

/** The figures whose path is `parent` and one code. */
export function partsOf(
  { figures }: FigureSheet,
  parent: string,
): readonly (PrintedFigure & { readonly code: string })[] {
  const seen = new Set<string>();
  return figures.flatMap((figure) => {
    const code = figure.path.slice(parent.length + 1);
    const isPart = figure.path.startsWith(`${parent}.`) && !code.includes('.') && !seen.has(code);
    if (isPart) seen.add(code);
    return isPart ? [{ ...figure, code }] : [];
  });
}
