import * as z from 'zod/mini';
import { Authority } from '../authority/authority';
import { CalendarDate } from '../calendar-date/calendar-date';
import { optionalText, requiredText } from '../field-error/text-field';

/** Somebody at an authority who is in charge of a participant there (kontakt på myndighet). */
export const CaseContact = z
  .object({
    authority: Authority,
    name: requiredText('Skriv namnet.', 200),
    role: optionalText(200),
    phone: optionalText(50),
    email: optionalText(200),
    validFrom: CalendarDate,
    /** The last day; null while it goes on. */
    validTo: z.nullable(CalendarDate),
  })
  .check(
    z.refine(({ validFrom, validTo }) => validTo === null || validTo >= validFrom, {
      path: ['validTo'],
      error: 'Sista dagen kan inte vara före den första.',
    }),
  );
export type CaseContact = z.output<typeof CaseContact>;

/** Who somebody at an authority is and how to reach them, without any case. */
export type OfficialContact = Pick<CaseContact, 'authority' | 'name' | 'role' | 'phone' | 'email'>;

/** Whether somebody is in charge on a day. */
export function isInCharge(
  { validFrom, validTo }: Pick<CaseContact, 'validFrom' | 'validTo'>,
  on: CalendarDate,
): boolean {
  return validFrom <= on && (validTo === null || validTo >= on);
}

/** Each official once, as written down last: by authority and name, whatever the capitals. `contacts` come newest first. */
export function officialsAmong(contacts: readonly OfficialContact[]): readonly OfficialContact[] {
  const officials = new Map<string, OfficialContact>();
  for (const { authority, name, role, phone, email } of contacts) {
    const key = `${authority} ${name.toLocaleLowerCase('sv')}`;
    if (!officials.has(key)) officials.set(key, { authority, name, role, phone, email });
  }
  return [...officials.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'sv'));
}
