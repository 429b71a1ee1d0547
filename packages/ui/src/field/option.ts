/** One answer of a closed list. */
export type Option<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  /** What choosing it means, in a line. */
  readonly hint?: string;
};

/** The options of a code list with its labels: `optionsOf(outcomes, outcomeLabels)`. */
export function optionsOf<Value extends string>(
  codes: readonly Value[],
  labels: Readonly<Record<Value, { readonly sv: string }>>,
): Option<Value>[] {
  return codes.map((value) => ({ value, label: labels[value].sv }));
}
