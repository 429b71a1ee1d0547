import { wilsonInterval } from './wilson-interval';

/**
 * A part of a whole. `rate` and `ci95` are null when the whole is empty: a share of nobody is not 0. `Unshown` is what may
 * stand in a number's place when the share is passed on.
 */
export type Share<Unshown = never> = {
  readonly numerator: number | Unshown;
  readonly denominator: number | Unshown;
  readonly rate: number | null | Unshown;
  readonly ci95: readonly [number, number] | null | Unshown;
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
