import { wilsonInterval } from './wilson-interval';

/** A part of a whole. `rate` and `ci95` are null when the whole is empty: a share of nobody is not 0. */
export type Share = {
  readonly numerator: number;
  readonly denominator: number;
  readonly rate: number | null;
  readonly ci95: readonly [number, number] | null;
};

/** The share `numerator ÷ denominator` with its 95 % Wilson interval. Both are counts, `numerator` ≤ `denominator`. */
export function share(numerator: number, denominator: number): Share {
  return {
    numerator,
    denominator,
    rate: denominator === 0 ? null : numerator / denominator,
    ci95: wilsonInterval(numerator, denominator),
  };
}
