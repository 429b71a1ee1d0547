import type { PersonFieldName, PersonFields } from '@kraften/domain/concepts/same-person/person-merge';
import { Sex, sexLabels } from '@kraften/domain/concepts/sex/sex';

type Fields = { readonly [Name in PersonFieldName]: PersonFields[Name] | string | null };

/** A value of a person's row as one reads it; `saknas` where there is none. */
export function personFieldText(fields: Fields, name: PersonFieldName): string {
  const value = fields[name];
  if (value === null || value === '') return 'saknas';
  if (name !== 'sex') return value;
  const sex = Sex.safeParse(value);
  return sex.success ? sexLabels[sex.data].sv : value;
}
