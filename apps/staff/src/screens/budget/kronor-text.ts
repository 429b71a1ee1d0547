import { oreText, readOre } from '@kraften/domain/concepts/budget/ore';
import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import { failure, type Result, success } from '@kraften/domain/result';

/** An amount as it stands in a field; nothing is an empty one. */
export function kronorText(ore: number | null): string {
  return ore === null ? '' : oreText(ore);
}

/** Reads fields of amounts, or says at which of them it can't be read. */
export function readKronor<Name extends string>(
  texts: Readonly<Record<Name, string>>,
): Result<Readonly<Record<Name, number | null>>, readonly FieldError[]> {
  const errors: FieldError[] = [];
  const amounts: Partial<Record<Name, number | null>> = {};
  for (const name in texts) {
    const read = readOre(texts[name]);
    if (read.ok) amounts[name] = read.value;
    else errors.push({ field: name, message: read.problem });
  }
  return errors.length > 0 ? failure(errors) : success(amounts as Readonly<Record<Name, number | null>>);
}
