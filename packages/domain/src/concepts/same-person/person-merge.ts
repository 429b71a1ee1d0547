import * as z from 'zod/mini';
import { CalendarDate } from '../calendar-date/calendar-date';
import { Sex } from '../sex/sex';

/** What a person's row says of the person, and what two rows can say differently. */
export const PersonFields = z.object({
  givenName: z.string(),
  familyName: z.string(),
  identityNumber: z.string(),
  birthDate: z.nullable(CalendarDate),
  sex: Sex,
  phone: z.string(),
  email: z.string(),
  postalAddress: z.string(),
  municipality: z.string(),
});
export type PersonFields = z.output<typeof PersonFields>;
export type PersonFieldName = keyof PersonFields;

export const personFieldLabels: Readonly<Record<PersonFieldName, string>> = {
  givenName: 'Förnamn',
  familyName: 'Efternamn',
  identityNumber: 'Personnummer',
  birthDate: 'Födelsedatum',
  sex: 'Kön',
  phone: 'Telefon',
  email: 'E-post',
  postalAddress: 'Adress',
  municipality: 'Bostadskommun',
};

export const personFieldNames = [
  ...(['givenName', 'familyName', 'identityNumber', 'birthDate', 'sex'] as const),
  ...(['phone', 'email', 'postalAddress', 'municipality'] as const),
] satisfies readonly PersonFieldName[];

/** From which of the two rows a value is taken. */
export const MergeSide = z.enum(['kept', 'merged'], 'Välj vilken uppgift som ska gälla.');
export type MergeSide = z.output<typeof MergeSide>;

/** Which value holds of each field; a field that is left out is the kept row's. */
export const MergeChoices = z.partialRecord(z.enum(personFieldNames), MergeSide);
export type MergeChoices = z.output<typeof MergeChoices>;

/** What stood in the two rows when they were made one. */
export const MergedValues = z.object({ kept: PersonFields, merged: PersonFields });
export type MergedValues = z.output<typeof MergedValues>;

/** The fields that the two rows say differently. */
export function differingFields({ kept, merged }: MergedValues): readonly PersonFieldName[] {
  return personFieldNames.filter((name) => kept[name] !== merged[name]);
}

/** What is known is chosen before what is not; where both say something, the row that is kept. */
export function suggestedChoices({ kept, merged }: MergedValues): MergeChoices {
  return Object.fromEntries(
    differingFields({ kept, merged }).map((name) => [name, isUnknown(kept[name]) ? 'merged' : 'kept']),
  );
}

/** The values that hold when the two rows are one. */
export function chosenFields({ kept, merged }: MergedValues, choices: MergeChoices): PersonFields {
  const from = <Name extends PersonFieldName>(name: Name): PersonFields[Name] =>
    (choices[name] === 'merged' ? merged : kept)[name];
  return {
    givenName: from('givenName'),
    familyName: from('familyName'),
    identityNumber: from('identityNumber'),
    birthDate: from('birthDate'),
    sex: from('sex'),
    phone: from('phone'),
    email: from('email'),
    postalAddress: from('postalAddress'),
    municipality: from('municipality'),
  };
}

function isUnknown(value: string | null): boolean {
  return value === null || value === '' || value === 'unknown';
}
