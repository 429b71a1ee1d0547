/** The first place where the audit log isn't what was written. `after` is when the last entry that fits was made. */
export type AuditChainProblem =
  /** The entry, or its link, is gone. */
  | { readonly kind: 'missing'; readonly number: number; readonly after: string | null }
  /** The entry says something else than when it was chained. */
  | { readonly kind: 'changed'; readonly number: number; readonly at: string }
  /** The link doesn't follow the one before it. */
  | { readonly kind: 'out-of-order'; readonly number: number; readonly after: string | null }
  /** An entry that was put in beside the chain. */
  | { readonly kind: 'unchained'; readonly entryId: string; readonly at: string }
  /** The chain holds together but has no link with the noted hash: it was cut off before it, or written anew. */
  | { readonly kind: 'other-head' };
