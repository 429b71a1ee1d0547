import type { UserRole } from '@kraften/domain/concepts/user-role/user-role';
import { expect, test } from 'vitest';
import { findUsers, rolesHeld } from './find-users';

const user = (name: string, email: string, ...roles: readonly UserRole[]) => ({
  ...{ name, email },
  seats: roles.map((role) => ({ role })),
});
const users = [
  user('Anna Lind', 'anna.lind@exempel.se', 'coach'),
  user('Åsa Öberg', 'asa@exempel.se', 'coach', 'team-lead'),
  user('Bo Holm', 'bo@exempel.se', 'team-lead'),
  user('Eva Ström', 'eva@exempel.se'),
];
const namesOf = (...asked: Parameters<typeof findUsers>) => findUsers(...asked).map(({ name }) => name);

test('everybody is found by nothing, and by a part of the name or the address in either case', () => {
  expect(namesOf(users, { role: null, text: ' ' })).toEqual(['Anna Lind', 'Åsa Öberg', 'Bo Holm', 'Eva Ström']);
  expect(namesOf(users, { role: null, text: 'åsa ö' })).toEqual(['Åsa Öberg']);
  expect(namesOf(users, { role: null, text: 'BO@' })).toEqual(['Bo Holm']);
  expect(namesOf(users, { role: null, text: 'lind anna' })).toEqual([]);
});

test('who has several roles is found by each, and both ways of asking hold at once', () => {
  expect(namesOf(users, { role: 'team-lead', text: '' })).toEqual(['Åsa Öberg', 'Bo Holm']);
  expect(namesOf(users, { role: 'team-lead', text: 'bo' })).toEqual(['Bo Holm']);
  expect(namesOf(users, { role: 'administrator', text: '' })).toEqual([]);
});

test('the roles that somebody has are told with how many have them', () => {
  expect(rolesHeld(users)).toEqual([
    { role: 'coach', count: 2 },
    { role: 'team-lead', count: 2 },
  ]);
});
