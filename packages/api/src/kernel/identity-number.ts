import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import type { PersonDetails } from '@kraften/domain/concepts/person/person';
import Personnummer from 'personnummer';

/** Holds the check digit of an identity number, and its birth date against the one given. An empty number is fine. */
export function identityNumberErrors(person: PersonDetails, field: string): FieldError[] {
  const { identityNumber, birthDate } = person;
  if (identityNumber === '') return [];
  if (!Personnummer.valid(identityNumber)) {
    return [{ field, message: 'Kontrollera personnumret. Den sista siffran stämmer inte med de andra.' }];
  }
  if (birthDate !== null && birthDateIn(identityNumber) !== birthDate) {
    return [{ field, message: 'Personnumret och födelsedatumet stämmer inte överens. Rätta det ena.' }];
  }
  return [];
}

/** The birth date inside a number of twelve digits; a samordningsnummer adds 60 to the day. */
function birthDateIn(identityNumber: string): string {
  const day = Number(identityNumber.slice(6, 8));
  const calendarDay = day > 60 ? day - 60 : day;
  return `${identityNumber.slice(0, 4)}-${identityNumber.slice(4, 6)}-${String(calendarDay).padStart(2, '0')}`;
}
