import * as z from 'zod/mini';
import type { Authority } from '../authority/authority';
import { authorities } from '../authority/authority';
import type { Label } from '../label/label';
import type { Seat } from './meeting';

export const presences = ['unmarked', 'present', 'absent', 'substitute'] as const;
/** Whether somebody who was called came. `substitute`: somebody else was there in their place. */
export const Presence = z.enum(presences, 'Välj om personen var med.');
export type Presence = z.output<typeof Presence>;

export const presenceLabels: Readonly<Record<Presence, Label>> = {
  unmarked: { sv: 'Inte antecknat', en: 'Not noted' },
  present: { sv: 'Närvarande', en: 'Present' },
  absent: { sv: 'Frånvarande', en: 'Absent' },
  substitute: { sv: 'Ersättare kom', en: 'Substitute' },
};

type Called = { readonly authority: Authority | null; readonly presence: Presence };

/**
 * Which authorities were there: one was when any of those called for it came or sent a substitute. One of which nothing is noted
 * is left out, for it says neither. In the order of the list of authorities.
 */
export function seatsOf(called: readonly Called[]): readonly Seat[] {
  return authorities.flatMap((authority) => {
    const noted = called.filter((each) => each.authority === authority && each.presence !== 'unmarked');
    if (noted.length === 0) return [];
    return [{ authority, present: noted.some(({ presence }) => presence !== 'absent') }];
  });
}
