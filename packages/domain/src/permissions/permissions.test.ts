import { expect, test } from 'vitest';
import type { Actor } from './actor';
import { may, type Permission, permissions } from './permissions';

const actors: Record<string, Actor> = {
  coach: { kind: 'staff', userId: 'u', role: 'coach', teamId: 't' },
  teamLead: { kind: 'staff', userId: 'u', role: 'team-lead', teamId: 't' },
  steeringMember: { kind: 'steering', userId: 'u', role: 'steering-member', teamIds: ['t'] },
  associationOfficer: { kind: 'steering', userId: 'u', role: 'association-officer', teamIds: ['t'] },
  resident: { kind: 'resident', teamId: null },
};

const cases: Permission[] = ['referral:read', 'referral:write', 'participation:read', 'participation:write'];
const figures: Permission[] = ['report:read', 'team:read'];

test('each role may do what its line in the domain says, and nothing else', () => {
  const allowed = Object.fromEntries(
    Object.entries(actors).map(([name, actor]) => [name, permissions.filter((permission) => may(actor, permission))]),
  );
  expect(allowed).toEqual({
    coach: [...cases, 'report:read', 'historical-report:read', 'team:read'],
    teamLead: [...cases, 'report:read', 'historical-report:read', 'historical-report:write', 'team:read'],
    steeringMember: figures,
    associationOfficer: figures,
    resident: ['team:read', 'self-referral:send', 'receipt:open'],
  });
});
