import { expect, test } from 'vitest';
import { userRoles } from '../user-role/user-role';
import { needsTwoFactors, strictestRule, twoFactorRules, usualTwoFactorRule } from './two-factor-rule';

/** Who needs two factors under each rule, as one would draw it. */
const drawn = `
  roles-with-case-access  coach team-lead authority-representative administrator
  everybody               coach team-lead authority-representative steering-member association-officer administrator
  nobody`;

test.each(twoFactorRules)('under "%s" two factors are asked of the right roles', (rule) => {
  const line = drawn
    .trim()
    .split('\n')
    .map((each) => each.trim().split(/ +/))
    .find(([name]) => name === rule);
  expect(userRoles.filter((role) => needsTwoFactors([{ role, twoFactorRule: rule }]))).toEqual(line?.slice(1));
});

test('one seat that asks for them is enough', () => {
  const seats = [
    { role: 'steering-member', twoFactorRule: 'roles-with-case-access' },
    { role: 'coach', twoFactorRule: 'roles-with-case-access' },
  ] as const;
  expect(needsTwoFactors(seats)).toBe(true);
  expect(needsTwoFactors(seats.slice(0, 1))).toBe(false);
});

test('nothing is asked of who has no seat', () => {
  expect(needsTwoFactors([])).toBe(false);
});

test('until an association has chosen, whoever sees participants needs them', () => {
  expect(needsTwoFactors([{ role: 'coach', twoFactorRule: usualTwoFactorRule }])).toBe(true);
});

test.each([
  [[], 'roles-with-case-access'],
  [['nobody'], 'nobody'],
  [['nobody', 'roles-with-case-access'], 'roles-with-case-access'],
  [['nobody', 'everybody', 'roles-with-case-access'], 'everybody'],
] as const)('of %j the strictest is %s', (rules, strictest) => {
  expect(strictestRule(rules)).toBe(strictest);
});
