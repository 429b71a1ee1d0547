import { userRoles } from '@kraften/domain/concepts/user-role/user-role';
import { expect, test } from 'vitest';
import { demoPassword, signIns } from './sign-ins';

test('there is somebody to sign in as for every role', () => {
  expect(new Set(signIns.map(({ role }) => role))).toEqual(new Set(userRoles));
  expect(new Set(signIns.map(({ email }) => email)).size).toBe(signIns.length);
  expect(signIns.every(({ email }) => /^[a-z]+\.[a-z]+@exempel\.se$/.test(email))).toBe(true);
  expect(demoPassword.length).toBeGreaterThanOrEqual(12);
});
