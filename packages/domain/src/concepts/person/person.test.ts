import { describe, expect, test } from 'vitest';
import { Email, FamilyName, GivenName, IdentityNumber, PersonDetails, Phone } from './person';

const accepts = (schema: { safeParse: (text: unknown) => { success: boolean } }, text: string) =>
  schema.safeParse(text).success;

describe('a telephone number', () => {
  test.each(['', '070-174 06 55', '+46 70 174 06 55', '(0225) 340 00', '  070-1740655 '])('may be "%s"', (text) => {
    expect(accepts(Phone, text)).toBe(true);
  });

  test.each(['1234', 'ring mig', 'tel 070-174 06 55', '070-174 06 55 kvällar', '070+1740655', '1'.repeat(31)])(
    'is not "%s"',
    (text) => {
      expect(accepts(Phone, text)).toBe(false);
    },
  );
});

describe('an address of e-mail', () => {
  test.each(['', 'vega@exempel.se', 'vega.provsson@post.exempel.se', ' vega@exempel.se '])('may be "%s"', (text) => {
    expect(accepts(Email, text)).toBe(true);
  });

  test.each([
    'vega',
    'vega@exempel',
    '@exempel.se',
    'vega@.se',
    'vega@exempel.',
    'vega @exempel.se',
    'vega@exem pel.se',
    'vega@exempel.s e',
    'vega@home@exempel.se',
    'skriv till vega@exempel.se',
    'vega@exempel.se eller brev',
    `${'v'.repeat(200)}@exempel.se`,
  ])('is not "%s"', (text) => {
    expect(accepts(Email, text)).toBe(false);
  });
});

describe('an identity number', () => {
  test.each([
    ['199001012385', '199001012385'],
    ['19900101-2385', '199001012385'],
    [' 19900101 2385 ', '199001012385'],
    ['1990-01-01-2385', '199001012385'],
    ['', ''],
  ])('written "%s" is kept as "%s"', (text, kept) => {
    expect(IdentityNumber.parse(text)).toBe(kept);
  });

  test.each(['9001012385', '1990010123855', '19900101238X', 'nr 199001012385', '19900101+2385'])(
    'is not "%s"',
    (text) => {
      expect(accepts(IdentityNumber, text)).toBe(false);
    },
  );
});

describe('a name', () => {
  test('is written, without blanks around it, in at most a hundred letters', () => {
    for (const Name of [GivenName, FamilyName]) {
      expect(Name.parse(' Vega ')).toBe('Vega');
      expect(accepts(Name, '   ')).toBe(false);
      expect(accepts(Name, 'V'.repeat(100))).toBe(true);
      expect(accepts(Name, 'V'.repeat(101))).toBe(false);
    }
  });
});

test('a person needs no more than a name and a sex that may be unknown', () => {
  const least = { givenName: 'Vega', familyName: 'Provsson', birthDate: null, sex: 'unknown' };
  const empty = { identityNumber: '', phone: '', email: '', municipality: '' };
  expect(PersonDetails.parse(least)).toEqual({ ...least, ...empty });
});
