import { decimalText } from '../concepts/number-text/number-text';
import type { Verdict } from './comparison';

/** The verdict as a sentence; it says nothing where nothing was tested. */
export function verdictText(verdict: Verdict, p: number | null): string {
  const probability = p === null ? '' : ` (${pText(p)})`;
  switch (verdict) {
    case 'may-be-chance':
      return `Skillnaden kan bero på slumpen${probability}.`;
    case 'more-than-chance':
      return `Skillnaden är större än slumpen brukar ge${probability}.`;
    case 'not-tested':
      return '';
  }
}

function pText(p: number): string {
  if (p < 0.001) return 'p < 0,001';
  return `p = ${decimalText(p, p < 0.1 ? 3 : 2)}`;
}
