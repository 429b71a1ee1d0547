import { expect, test } from 'vitest';
import { IdentityProvider, isSecondFactor, rolesOfGroups } from './identity-provider';

const written = {
  id: 'hedemora',
  name: 'Hedemora kommun',
  issuer: 'https://inloggning.exempel.se',
  clientId: 'kraften',
  clientSecretFile: 'hemlighet',
  groups: [
    { group: 'handledare', role: 'coach', team: 'kraften' },
    { group: 'chefer', role: 'team-lead', team: 'kraften' },
    { group: 'chefer', role: 'association-officer' },
  ],
  secondFactor: 'never',
};

test('groups give the roles that stand beside them, and others none', () => {
  const provider = IdentityProvider.parse(written);
  const roles = (...groups: string[]) => rolesOfGroups(provider, groups).map(({ role }) => role);
  expect(roles('handledare', 'vaktmästare')).toEqual(['coach']);
  expect(roles('chefer')).toEqual(['team-lead', 'association-officer']);
  expect(roles('Handledare')).toEqual([]);
  expect(roles()).toEqual([]);
});

test.each([
  ['an administrator', { group: 'it', role: 'administrator' }],
  ['a coach of no team', { group: 'it', role: 'coach' }],
  ['an officer of one team', { group: 'it', role: 'association-officer', team: 'kraften' }],
  ['a representative of nobody', { group: 'it', role: 'authority-representative', team: 'kraften' }],
  ['a coach of an authority', { group: 'it', role: 'coach', team: 'kraften', authority: 'FK' }],
])('no group makes %s', (_what, group) => {
  expect(IdentityProvider.safeParse({ ...written, groups: [group] }).success).toBe(false);
});

test('an id that is kept for passwords, or a word that nobody knows, is refused', () => {
  expect(IdentityProvider.safeParse({ ...written, id: 'credential' }).success).toBe(false);
  expect(IdentityProvider.safeParse({ ...written, clientSecret: 'i klartext' }).success).toBe(false);
});

const plain = { acr: null, amr: [] };

test.each([
  ['always', plain, true],
  ['never', { acr: 'loa3', amr: ['mfa'] }, false],
  [{ acr: ['loa3', 'loa4'] }, { ...plain, acr: 'loa4' }, true],
  [{ acr: ['loa3'] }, { ...plain, acr: 'loa2' }, false],
  [{ acr: ['loa3'] }, plain, false],
  [{ amr: ['mfa'] }, { ...plain, amr: ['pwd', 'mfa'] }, true],
  [{ amr: ['mfa'] }, { ...plain, amr: ['pwd'] }, false],
] as const)('with %j, %j is as good as two factors: %s', (rule, said, isIt) => {
  const { secondFactor } = IdentityProvider.parse({ ...written, secondFactor: rule });
  expect(isSecondFactor(secondFactor, said)).toBe(isIt);
});
