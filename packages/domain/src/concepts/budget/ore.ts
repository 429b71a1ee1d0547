import * as z from 'zod/mini';
import { failure, type Result, success } from '../../result';
import { decimalText } from '../number-text/number-text';

/** Twenty million kronor, which no team comes near. */
const mostOre = 2_000_000_000;
const tooMuch = 'Skriv ett belopp under 20 miljoner kronor.';

/** Whole öre; negative for money that came back. */
export const Ore = z.int('Skriv beloppet i kronor.').check(z.gte(-mostOre, tooMuch), z.lte(mostOre, tooMuch));

/** Whole öre of a sum that can't be less than nothing. */
export const OreFromZero = z
  .int('Skriv beloppet i kronor.')
  .check(z.gte(0, 'Skriv 0 eller mer.'), z.lte(mostOre, tooMuch));

export const unreadableAmount = 'Skriv beloppet i kronor, som 12 345,50.';

/**
 * Reads an amount as somebody writes it or a spreadsheet gives it: "12 345,50", "12345.5", "−500", "1.234,50 kr". No text is null.
 * A point that could part thousands as well as öre ("1.234") isn't guessed at.
 */
export function readOre(text: string): Result<number | null, string> {
  const bare = text
    .replaceAll(/\s/g, '')
    .replace(/(kr|sek|:-)$/i, '')
    .replace(/^[−–]/, '-');
  if (bare === '' || bare === '-') return success(null);
  const plain = /^-?\d{1,3}(\.\d{3})+,\d{1,2}$/.test(bare) ? bare.replaceAll('.', '') : bare;
  const [, sign = '', kronor, ore = ''] = /^(-?)(\d{1,10})(?:[.,](\d{1,2}))?$/.exec(plain) ?? [];
  if (kronor === undefined) return failure(unreadableAmount);
  const amount = Number(kronor) * 100 + Number(ore.padEnd(2, '0'));
  if (amount > mostOre) return failure(tooMuch);
  return success(sign === '-' && amount !== 0 ? -amount : amount);
}

/** An amount in whole kronor, for what is read rather than checked: "12 346". */
export function wholeKronorText(ore: number | null): string {
  return decimalText(ore === null ? null : ore / 100, 0);
}

/** An amount with its öre where it has any: "12 345,50", "12 345". */
export function oreText(ore: number | null): string {
  return decimalText(ore === null ? null : ore / 100, ore !== null && ore % 100 !== 0 ? 2 : 0);
}
