import type { Procedure } from './doors';

/** How many calls were made, and a line for each that didn't end as it should. */
export type Findings = { readonly calls: number; readonly faults: readonly string[] };

export function nameOf({ door, path }: Procedure): string {
  return `${door.name} ${path}`;
}
