import { IncomeSource, incomeSourceLabels } from '../income-source/income-source';
import { Sex, sexLabels } from '../sex/sex';
import { type BaseDataField, baseDataFieldLabels, baseDataFields } from './base-data-part';
import type { BaseDataValues } from './base-data-values';

/** A value as one reads it; `saknas` where there is none. A coach is whoever `userNames` says. */
export function baseDataText(
  field: BaseDataField,
  value: string | number | null,
  userNames: ReadonlyMap<string, string> = new Map(),
): string {
  if (value === null || value === '') return 'saknas';
  const written = String(value);
  switch (field) {
    case 'sex':
      return wordOf(Sex, sexLabels, written);
    case 'incomeSource':
      return wordOf(IncomeSource, incomeSourceLabels, written);
    case 'publicSupportMonthsBefore':
      return written === '1' ? '1 månad' : `${written.replace('.', ',')} månader`;
    case 'identityNumber':
      return written.replace(/^(\d{8})(\d{4})$/, '$1-$2');
    case 'coachId':
      return userNames.get(written) ?? 'Tidigare medarbetare';
    case 'givenName':
    case 'familyName':
    case 'birthDate':
    case 'phone':
    case 'email':
    case 'postalAddress':
    case 'municipality':
    case 'enrolledOn':
    case 'firstStep':
      return written;
  }
}

type Words<Code extends string> = Readonly<Record<Code, { readonly sv: string }>>;
type Codes<Code extends string> = {
  readonly safeParse: (raw: string) => { readonly success: true; readonly data: Code } | { readonly success: false };
};

function wordOf<Code extends string>(codes: Codes<Code>, words: Words<Code>, written: string): string {
  const read = codes.safeParse(written);
  return read.success ? words[read.data].sv : written;
}

/** Values as their person reads them in an extract: a line for each field. */
export function baseDataInWords(values: BaseDataValues, userNames: ReadonlyMap<string, string>): string {
  return baseDataFields
    .flatMap((field) => {
      const value = values[field];
      return value === undefined ? [] : [`${baseDataFieldLabels[field]}: ${baseDataText(field, value, userNames)}`];
    })
    .join('\n');
}
