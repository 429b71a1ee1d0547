import { type Outcome, outcomeLabels } from '@kraften/domain/concepts/outcome/outcome';

/** What a participation was closed to; null while it is open. */
export function outcomeText(closing: { readonly outcome: Outcome | null; readonly dropout: boolean }): string | null {
  if (closing.outcome === null) return null;
  const label = outcomeLabels[closing.outcome].sv;
  return closing.dropout ? `${label}, tidigt avhopp` : label;
}
