import { expect, it } from 'vitest';
import { baseDataInWords, baseDataText } from './base-data-text';

it.each([
  ['givenName', 'Maja', 'Maja'],
  ['identityNumber', '199001012385', '19900101-2385'],
  ['identityNumber', '', 'saknas'],
  ['birthDate', null, 'saknas'],
  ['sex', 'female', 'kvinna'],
  ['incomeSource', 'activity-support', 'Aktivitetsstöd'],
  ['publicSupportMonthsBefore', 1, '1 månad'],
  ['publicSupportMonthsBefore', 30.5, '30,5 månader'],
  ['publicSupportMonthsBefore', 0, '0 månader'],
] as const)('writes %s %s as %s', (field, value, text) => {
  expect(baseDataText(field, value)).toBe(text);
});

it('names a coach who is known, and says so of one who has left', () => {
  const names = new Map([['coach-1', 'Ebba Ek']]);
  expect(baseDataText('coachId', 'coach-1', names)).toBe('Ebba Ek');
  expect(baseDataText('coachId', 'coach-2', names)).toBe('Tidigare medarbetare');
});

it('has a line for each field in an extract', () => {
  expect(baseDataInWords({ municipality: 'Avesta', postalAddress: '' }, new Map())).toBe(
    'Adress: saknas\nBostadskommun: Avesta',
  );
});
