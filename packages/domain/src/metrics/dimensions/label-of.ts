import type { Label } from '../../concepts/label/label';
import { codesOf } from './merged-code';

/**
 * Looks codes up in a table of labels; a code that isn't there is its own label. A row that stands for several codes is
 * called the others, with their labels.
 */
export function labelOf(labels: Readonly<Record<string, Label>>): (code: string) => Label {
  const known = new Map(Object.entries(labels));
  const one = (code: string) => known.get(code) ?? { sv: code, en: code };
  return (code) => {
    const parts = codesOf(code).map(one);
    if (parts.length === 1) return one(code);
    return {
      sv: `Övriga (${parts.map(({ sv }) => sv).join(', ')})`,
      en: `Others (${parts.map(({ en }) => en).join(', ')})`,
    };
  };
}
