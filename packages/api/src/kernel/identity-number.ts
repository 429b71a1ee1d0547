import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import { birthDateIn } from '@kraften/domain/concepts/person/birth-date-in';
import type { PersonDetails } from '@kraften/domain/concepts/person/person';
import Personnummer from 'personnummer';

/** Holds the check digit of an identity number, and its birth date against the one given. An empty number is fine. */
export function identityNumberErrors(
  person: Pick<PersonDetails, 'identityNumber' | 'birthDate'>,
  field: string,
): FieldError[] {
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
