import * as z from 'zod/mini';
import { CalendarDate } from '../calendar-date/calendar-date';
import { optionalText, requiredText } from '../field-error/text-field';
import { Sex } from '../sex/sex';

const nameLength = 100;

/** Names, written the same way wherever a person is entered. */
export const GivenName = requiredText('Skriv förnamnet.', nameLength);
export const FamilyName = requiredText('Skriv efternamnet.', nameLength);

/** Phone as people write it: digits, spaces, plus and hyphen; may be empty. */
export const Phone = optionalText(30).check(
  z.refine(
    (text) => text === '' || /^\+?[\d\s()-]{5,}$/.test(text),
    'Skriv telefonnumret med siffror, som 070-123 45 67.',
  ),
);

/** E-mail; may be empty. */
export const Email = optionalText(200).check(
  z.refine(
    (text) => text === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
    'Skriv e-postadressen med @ och punkt, som namn@exempel.se.',
  ),
);

/**
 * A personnummer or samordningsnummer of twelve digits, with or without hyphen; empty when it isn't known. Only the
 * form is held here; the check digit is held where the number is received.
 */
export const IdentityNumber = z.string().check(
  z.trim(),
  z.overwrite((text) => text.replace(/[\s-]/g, '')),
  z.refine((text) => text === '' || /^\d{12}$/.test(text), 'Skriv personnumret med tolv siffror, som 19900101-2385.'),
);

/** What staff enter about a person. */
export const PersonDetails = z.object({
  givenName: GivenName,
  familyName: FamilyName,
  birthDate: z.nullable(CalendarDate),
  sex: Sex,
  identityNumber: z._default(IdentityNumber, ''),
  phone: Phone,
  email: Email,
  municipality: optionalText(nameLength),
});
export type PersonDetails = z.output<typeof PersonDetails>;
