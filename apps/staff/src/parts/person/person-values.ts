import type { Sex } from '@kraften/domain/concepts/sex/sex';

/** What a form asks about a person, named as the paths of what is sent, so that errors find their fields. */
export type PersonValues = {
  readonly 'person.givenName': string;
  readonly 'person.familyName': string;
  readonly 'person.identityNumber': string;
  readonly 'person.birthDate': string | null;
  readonly 'person.sex': Sex | null;
  readonly 'person.phone': string;
  readonly 'person.email': string;
  readonly 'person.municipality': string;
};

type Person = {
  readonly givenName: string;
  readonly familyName: string;
  readonly identityNumber: string;
  readonly birthDate: string | null;
  readonly sex: Sex;
  readonly phone: string;
  readonly email: string;
  readonly municipality: string;
};

/** Nothing known yet. */
export const newPersonValues: PersonValues = {
  'person.givenName': '',
  'person.familyName': '',
  'person.identityNumber': '',
  'person.birthDate': null,
  'person.sex': null,
  'person.phone': '',
  'person.email': '',
  'person.municipality': '',
};

export function personValuesOf(person: Person): PersonValues {
  return {
    'person.givenName': person.givenName,
    'person.familyName': person.familyName,
    'person.identityNumber': formatIdentityNumber(person.identityNumber),
    'person.birthDate': person.birthDate,
    'person.sex': person.sex,
    'person.phone': person.phone,
    'person.email': person.email,
    'person.municipality': person.municipality,
  };
}

/** The values in the shape that is sent. */
export function personIn(values: PersonValues) {
  return {
    givenName: values['person.givenName'],
    familyName: values['person.familyName'],
    identityNumber: values['person.identityNumber'],
    birthDate: values['person.birthDate'],
    sex: values['person.sex'],
    phone: values['person.phone'],
    email: values['person.email'],
    municipality: values['person.municipality'],
  };
}

/** `19900101-2385`, as one reads it. */
export function formatIdentityNumber(identityNumber: string): string {
  return identityNumber.replace(/^(\d{8})(\d{4})$/, '$1-$2');
}
