import type { AnnualContent } from './annual-content';
import { type InlineFigure, inlineFigures } from './inline-figures';

/** A figure that says something else now than when the report was adopted. */
export type FigureDifference = {
  readonly id: string;
  readonly label: string;
  /** What the adopted edition says; null where it doesn't have the figure. */
  readonly adopted: string | null;
  /** What the cases and registers give today. */
  readonly now: string | null;
};

/**
 * What has changed in the figures since a report was adopted: corrections of cases, late outcomes, a new definition. The
 * adopted figures stay as they are.
 */
export function figureDifferences(adopted: AnnualContent, now: AnnualContent): readonly FigureDifference[] {
  const before = inlineFigures(adopted);
  const after = new Map(inlineFigures(now).map((figure) => [figure.id, figure]));
  const seen = new Set(before.map(({ id }) => id));
  const gone = before.flatMap((figure) => differenceOf(figure, after.get(figure.id) ?? null));
  const added = [...after.values()].filter(({ id }) => !seen.has(id)).flatMap((figure) => differenceOf(null, figure));
  return [...gone, ...added];
}

function differenceOf(adopted: InlineFigure | null, now: InlineFigure | null): readonly FigureDifference[] {
  const either = adopted ?? now;
  if (either === null || adopted?.text === now?.text) return [];
  return [{ id: either.id, label: either.label, adopted: adopted?.text ?? null, now: now?.text ?? null }];
}
