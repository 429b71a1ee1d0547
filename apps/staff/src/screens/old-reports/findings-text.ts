import { formatCount } from '@kraften/ui/format/number';

/** How much of a report doesn't add up, in words. */
export function findingsText(findings: number): string {
  return findings === 0 ? 'Inga motsägelser' : `${formatCount(findings, 'sak', 'saker')} går inte ihop`;
}
