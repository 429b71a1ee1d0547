import * as z from 'zod/mini';

/**
 * An organisation number as it is kept: ten digits with a hyphen before the last four, `556677-8899`, or the empty string where
 * none is known. Spaces, a missing hyphen and the century's `16` are taken away. The last digit is the check digit of the tax
 * agency (modulus 10: every other digit from the first is doubled, and the digits' sum ends with 0), and the third is at least 2,
 * which tells it from an identity number: a sole trader's, which is that of a person, is not kept.
 */
export const OrganisationNumber = z._default(
  z.pipe(
    z.string().check(
      z.trim(),
      z.refine((text) => text === '' || digitsOf(text) !== null, 'Skriv tio siffror, som 212000-2304.'),
      z.refine((text) => {
        const digits = digitsOf(text);
        return digits === null || Number(digits[2]) >= 2;
      }, 'Skriv inte ett personnummer. Lämna fältet tomt för en enskild firma.'),
      z.refine((text) => {
        const digits = digitsOf(text);
        return digits === null || hasCheckDigit(digits);
      }, 'Numret stämmer inte. Kontrollera siffrorna.'),
    ),
    z.transform((text) => {
      const digits = digitsOf(text);
      return digits === null ? '' : `${digits.slice(0, 6)}-${digits.slice(6)}`;
    }),
  ),
  '',
);

function digitsOf(text: string): string | null {
  const bare = text.replaceAll(/[\s-]/g, '').replace(/^16(?=\d{10}$)/, '');
  return /^\d{10}$/.test(bare) ? bare : null;
}

function hasCheckDigit(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => {
    const weighed = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return sum % 10 === 0;
}
