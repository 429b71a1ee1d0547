import type { Label } from '../../concepts/label/label';

/** Looks codes up in a table of labels; a code that isn't there is its own label. */
export function labelOf(labels: Readonly<Record<string, Label>>): (code: string) => Label {
  const known = new Map(Object.entries(labels));
  return (code) => known.get(code) ?? { sv: code, en: code };
}
