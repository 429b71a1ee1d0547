import * as z from 'zod/mini';
import type { Label } from '../label/label';

export const sexes = ['female', 'male', 'unknown'] as const;

/** Sex as registered. */
export const Sex = z.enum(sexes, 'Välj kön.');
export type Sex = z.output<typeof Sex>;

export const sexLabels: Record<Sex, Label> = {
  female: { sv: 'kvinna', en: 'female' },
  male: { sv: 'man', en: 'male' },
  unknown: { sv: 'okänt', en: 'unknown' },
};

/** For headings over several people. */
export const sexPluralLabels: Record<Sex, Label> = {
  female: { sv: 'kvinnor', en: 'women' },
  male: { sv: 'män', en: 'men' },
  unknown: { sv: 'okänt kön', en: 'unknown sex' },
};
