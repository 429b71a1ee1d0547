export const findingRules = [
  'flow-balances',
  'persons-add-up',
  'parts-sum-to-whole',
  'result-is-its-outcomes',
  'percent-follows',
  'mean-between-parts',
  'column-date',
  'printed-alike',
  'part-within-whole',
  'crossing-agrees',
] as const;
export type FindingRule = (typeof findingRules)[number];

/** Something in a report that doesn't add up. */
export type Finding = {
  readonly rule: FindingRule;
  /** The figures that contradict each other, as paths in `kraften-report/1`. */
  readonly paths: readonly string[];
  /** What doesn't add up and by how much (Swedish). */
  readonly message: string;
};
