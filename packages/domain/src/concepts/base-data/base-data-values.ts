import * as z from 'zod/mini';
import { BaseDataField, type BaseDataPart, fieldsOfPart } from './base-data-part';

/** What stands in fields of base data, as it is kept. */
export const BaseDataValues = z.partialRecord(BaseDataField, z.nullable(z.union([z.string(), z.number()])));
export type BaseDataValues = z.output<typeof BaseDataValues>;

/** The fields of one part, out of all that is known. */
export function valuesOfPart(part: BaseDataPart, known: BaseDataValues): BaseDataValues {
  return Object.fromEntries(fieldsOfPart[part].map((field) => [field, known[field] ?? null]));
}

/** What a change replaces and what it puts there: the fields that say something else, and no other. */
export function changedValues(
  stood: BaseDataValues,
  asked: BaseDataValues,
): { readonly before: BaseDataValues; readonly after: BaseDataValues; readonly fields: readonly BaseDataField[] } {
  const fields = BaseDataField.options.filter((field) => field in asked && !isSame(stood[field], asked[field]));
  const of = (values: BaseDataValues): BaseDataValues =>
    Object.fromEntries(fields.map((field) => [field, values[field] ?? null]));
  return { before: of(stood), after: of(asked), fields };
}

function isSame(one: string | number | null | undefined, other: string | number | null | undefined): boolean {
  return (one ?? '') === (other ?? '');
}
