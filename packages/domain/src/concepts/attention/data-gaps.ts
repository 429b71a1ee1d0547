import { percentText } from '../number-text/number-text';
import { type Attention, attentionThresholds } from './attention';

/** Of how many something is known that figures rest on. */
export type KnownOf = { readonly label: string; readonly known: number; readonly of: number };

/** What is known of too few. */
export function dataGaps(data: readonly KnownOf[]): Attention[] {
  return data.flatMap(({ label, known, of }) => {
    const missing = of - known;
    if (of < attentionThresholds.fewestKnownOf || known >= attentionThresholds.knownShare * of) return [];
    const text = `Uppgiften ”${label}” saknas för ${missing} av ${of} deltaganden (${percentText(missing, of, 0)}).`;
    return { kind: 'data-gap', text } as const;
  });
}
