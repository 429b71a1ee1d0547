import { describe, expect, test } from 'vitest';
import { OrganisationNumber } from './organisation-number';

// 202100-5489 is the tax agency's own number, 212000-2304 that of the municipality of Hedemora.
describe('an organisation number', () => {
  test('is kept with its hyphen, however it was written', () => {
    for (const written of ['202100-5489', '2021005489', ' 202100 5489 ', '16202100-5489']) {
      expect(OrganisationNumber.parse(written)).toBe('202100-5489');
    }
  });

  test('may be missing', () => {
    expect(OrganisationNumber.parse('  ')).toBe('');
    expect(OrganisationNumber.parse(undefined)).toBe('');
  });

  test('is refused with another check digit, another length, or when it is a person’s', () => {
    const messageOf = (written: string) => OrganisationNumber.safeParse(written).error?.issues[0]?.message;
    expect(messageOf('202100-5488')).toMatch(/stämmer inte/);
    expect(messageOf('202100-548')).toMatch(/tio siffror/);
    expect(messageOf('Bageriet')).toMatch(/tio siffror/);
    expect(messageOf('900101-2385')).toMatch(/personnummer/);
  });
});
