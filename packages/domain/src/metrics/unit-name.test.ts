import { expect, test } from 'vitest';
import { unitName } from './unit-name';

test.each([
  ['participations', 'deltagande', 'deltaganden'],
  ['persons', 'person', 'personer'],
  ['referrals', 'remiss', 'remisser'],
  ['work-trainings', 'arbetsträning', 'arbetsträningar'],
  ['days', 'dag', 'dagar'],
  ['months', 'månad', 'månader'],
  ['years', 'år', 'år'],
  ['hours', 'timme', 'timmar'],
  ['points', 'poäng', 'poäng'],
  ['kronor', 'krona', 'kronor'],
  ['percent', '%', '%'],
  ['probability', '%', '%'],
] as const)('of %s there is 1 %s, and there are 2 %s', (unit, single, several) => {
  expect(unitName(unit, true)).toBe(single);
  expect(unitName(unit)).toBe(several);
});
