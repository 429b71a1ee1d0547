import { wholeKronorText } from '@kraften/domain/concepts/budget/ore';

/** An amount in kronor with its unit; `signed` says which way a difference goes. */
export function kronor(ore: number | null, sign?: 'signed'): string {
  if (ore === null) return '–';
  return `${signOf(ore, sign)}${wholeKronorText(ore)}\u00a0kr`;
}

/** The same, where the heading says the unit. */
export function bareKronor(ore: number | null, sign?: 'signed'): string {
  return ore === null ? '–' : `${signOf(ore, sign)}${wholeKronorText(ore)}`;
}

function signOf(ore: number, sign: 'signed' | undefined): string {
  return sign === 'signed' && ore > 0 ? '+' : '';
}
