import * as z from 'zod/mini';
import { CalendarDate } from '../calendar-date/calendar-date';
import { optionalText, requiredText } from '../field-error/text-field';
import { IncomeSource } from '../income-source/income-source';
import { Email, Phone } from '../person/person';

export const contactWays = ['phone', 'email', 'letter'] as const;
export const ContactWay = z.enum(contactWays, 'Välj hur du vill bli kontaktad.');
export type ContactWay = z.output<typeof ContactWay>;

export const contactWayLabels: Record<ContactWay, string> = {
  phone: 'Telefon',
  email: 'E-post',
  letter: 'Brev',
};

/** Rises when the questions change, so that an old submission can be read for what it answered. */
export const selfReferralSchemaVersion = 1;

/** What a resident answers in the public form. Only name, a way to be reached and the consent are required. */
export const SelfReferralAnswers = z
  .object({
    givenName: requiredText('Skriv ditt förnamn.', 100),
    familyName: requiredText('Skriv ditt efternamn.', 100),
    contactWay: ContactWay,
    phone: Phone,
    email: Email,
    postalAddress: optionalText(300),
    /** What the team may say if somebody else answers. */
    ifSomeoneElseAnswers: optionalText(300),
    birthDate: z.nullable(CalendarDate),
    municipality: optionalText(100),
    hopes: optionalText(4000),
    worksAlready: optionalText(4000),
    supportToday: optionalText(4000),
    incomeSource: z.nullable(IncomeSource),
    practicalNeeds: optionalText(1000),
    consent: z.literal(true, 'Kryssa i att vi får spara och läsa dina svar. Annars kan vi inte ta emot dem.'),
  })
  .check(
    z.refine((answers) => answers.contactWay !== 'phone' || answers.phone !== '', {
      path: ['phone'],
      error: 'Skriv ditt telefonnummer, eller välj ett annat sätt att bli kontaktad.',
    }),
    z.refine((answers) => answers.contactWay !== 'email' || answers.email !== '', {
      path: ['email'],
      error: 'Skriv din e-postadress, eller välj ett annat sätt att bli kontaktad.',
    }),
    z.refine((answers) => answers.contactWay !== 'letter' || answers.postalAddress !== '', {
      path: ['postalAddress'],
      error: 'Skriv din adress, eller välj ett annat sätt att bli kontaktad.',
    }),
  );
export type SelfReferralAnswers = z.output<typeof SelfReferralAnswers>;
