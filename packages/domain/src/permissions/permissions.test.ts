import { expect, test } from 'vitest';
import { userRoles } from '../concepts/user-role/user-role';
import { type Actor, teamIdsOf } from './actor';
import { conditions } from './conditions';
import { type ActorRole, conditionFor, may, mayInTeam, permissions } from './permissions';

const ownTeam = 'own';
const otherTeam = 'other';

const actors: Record<ActorRole, Actor> = {
  coach: { kind: 'staff', userId: 'u', role: 'coach', teamId: ownTeam },
  'team-lead': { kind: 'staff', userId: 'u', role: 'team-lead', teamId: ownTeam },
  'authority-representative': {
    kind: 'representative',
    userId: 'u',
    role: 'authority-representative',
    teamId: ownTeam,
    authority: 'FK',
  },
  'steering-member': { kind: 'steering', userId: 'u', role: 'steering-member', teamIds: [ownTeam] },
  'association-officer': { kind: 'steering', userId: 'u', role: 'association-officer', teamIds: [ownTeam] },
  administrator: { kind: 'accounts', userId: 'u', role: 'administrator', teamIds: [ownTeam] },
  resident: { kind: 'resident', teamId: null },
};

/** The whole table as one would draw it on paper: the columns are the roles, in the order above. */
const drawn = `
  referral:read            own-team     own-team     -              -            -                -                   -
  referral:write           own-team     own-team     -              -            -                -                   -
  intake:write             -            own-team     -              -            -                -                   -
  participation:read       own-team     own-team     -              -            -                -                   -
  participation:write      own-team     own-team     -              -            -                -                   -
  participation:export     own-team     own-team     -              -            -                -                   -
  participation:import     -            own-team     -              -            -                -                   -
  group:read               own-team     own-team     -              -            -                -                   -
  group:write              own-team     own-team     -              -            -                -                   -
  meeting:read             own-team     own-team     -              -            -                -                   -
  meeting:write            own-team     own-team     -              -            -                -                   -
  meeting:share            -            own-team     -              -            -                -                   -
  steering-meeting:read    -            -            -              own-team     own-association  -                   -
  meeting-item:propose     -            -            -              own-team     own-association  -                   -
  calendar:read            own-team     own-team     -              -            -                -                   -
  calendar:subscribe       own-team     own-team     -              -            -                -                   -
  journal:read             own-team     own-team     -              -            -                -                   -
  journal:write            own-team     own-team     -              -            -                -                   -
  notes:search             own-team     own-team     -              -            -                -                   -
  document:read            own-team     own-team     -              -            -                -                   -
  document:write           own-team     own-team     -              -            -                -                   -
  protected-identity:read  case-in-charge own-team   -              -            -                -                   -
  protected-identity:protect own-team   own-team     -              -            -                -                   -
  protected-identity:lift  case-in-charge own-team   -              -            -                -                   -
  consent:read             own-team     own-team     -              -            -                -                   -
  consent:write            own-team     own-team     -              -            -                -                   -
  base-data:read           own-team     own-team     -              -            -                -                   -
  base-data:write          own-team     own-team     -              -            -                -                   -
  person-rights:read       own-team     own-team     -              -            -                -                   -
  person-rights:write      own-team     own-team     -              -            -                -                   -
  register-extract:make    -            own-team     -              -            -                -                   -
  disposal:read            -            own-team     -              -            -                -                   -
  disposal:decide          -            own-team     -              -            -                -                   -
  shared-case:read         -            -            valid-consent  -            -                -                   -
  overview:read            -            -            -              own-team     -                -                   -
  report:read              own-team     own-team     -              own-team     own-association  -                   -
  historical-report:read   own-team     own-team     -              -            -                -                   -
  historical-report:write  -            own-team     -              -            -                -                   -
  budget:read              own-team     own-team     -              own-team     -                -                   -
  budget:write             -            own-team     -              -            -                -                   -
  budget:allocate          -            -            -              -            own-association  -                   -
  association:read         -            -            -              -            own-association  -                   -
  annual-report:read       own-team     own-team     -              -            -                -                   -
  annual-report:comment    own-team     own-team     -              -            -                -                   -
  annual-report:write      -            own-team     -              -            -                -                   -
  adopted-report:read      own-team     own-team     -              own-team     own-association  -                   -
  staffing:read            own-team     own-team     -              -            -                -                   -
  staffing:write           -            own-team     -              -            -                -                   -
  staffing-over-time:read  -            -            -              own-team     own-association  -                   -
  team:read                own-team     own-team     -              -            -                -                   -
  team-settings:write      -            own-team     -              -            -                -                   -
  audit:review             -            own-team     -              -            -                -                   -
  audit:extract            -            own-team     -              -            -                -                   -
  seat:read                -            -            -              own-team     own-association  -                   -
  user:read                -            own-team     -              -            -                whole-installation  -
  user:write               -            own-team     -              -            -                whole-installation  -
  sign-in-rule:read        -            -            -              -            -                whole-installation  -
  sign-in-rule:write       -            -            -              -            -                whole-installation  -
  team:list                -            -            -              -            -                -                   everybody
  self-referral:send       -            -            -              -            -                -                   addressed-team
  receipt:open             -            -            -              -            -                -                   own-receipt`;

const rows = drawn
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/ +/));

const roles: readonly ActorRole[] = [...userRoles, 'resident'];

test('every role may do every thing on the condition that is drawn, and nothing else', () => {
  const table = permissions.map((permission) => [
    permission,
    ...roles.map((role) => conditionFor(role, permission) ?? '-'),
  ]);
  expect(table).toEqual(rows);
});

test('who has a condition may, who has none may not', () => {
  for (const permission of permissions) {
    const allowed = roles.filter((role) => may(actors[role], permission));
    const drawnFor = rows.find(([name]) => name === permission)?.slice(1);
    expect(allowed, permission).toEqual(roles.filter((_, column) => drawnFor?.[column] !== '-'));
  }
});

test('every condition is one that somebody has', () => {
  const used = roles.flatMap((role) => permissions.map((permission) => conditionFor(role, permission)));
  expect(new Set(used)).toEqual(new Set([null, ...Object.keys(conditions)]));
});

test.each(['coach', 'team-lead', 'steering-member', 'association-officer'] as const)(
  'a %s reads the figures of the teams that the role reaches and of no other',
  (role) => {
    expect(mayInTeam(actors[role], 'report:read', ownTeam)).toBe(true);
    expect(mayInTeam(actors[role], 'report:read', otherTeam)).toBe(false);
  },
);

test('a representative reaches no team as a whole, nor its figures', () => {
  expect(mayInTeam(actors['authority-representative'], 'shared-case:read', ownTeam)).toBe(false);
  expect(mayInTeam(actors['authority-representative'], 'report:read', ownTeam)).toBe(false);
});

test('who has a seat nowhere reaches no team', () => {
  const nowhere: Actor = { kind: 'steering', userId: 'u', role: 'association-officer', teamIds: [] };
  expect(mayInTeam(nowhere, 'report:read', ownTeam)).toBe(false);
});

test('what a role may not do it may not do in its own team either', () => {
  expect(mayInTeam(actors.coach, 'historical-report:write', ownTeam)).toBe(false);
  expect(mayInTeam(actors['association-officer'], 'participation:read', ownTeam)).toBe(false);
});

test('a resident turns to any team, and opens nothing by naming one', () => {
  const resident: Actor = { kind: 'resident', teamId: ownTeam };
  expect(mayInTeam(resident, 'team:list', otherTeam)).toBe(true);
  expect(mayInTeam(resident, 'self-referral:send', otherTeam)).toBe(true);
  expect(mayInTeam(resident, 'receipt:open', ownTeam)).toBe(false);
});

test('who keeps accounts keeps them in the own team, an administrator everywhere', () => {
  const lead: Actor = { kind: 'accounts', userId: 'u', role: 'team-lead', teamIds: [ownTeam] };
  expect(mayInTeam(lead, 'user:write', ownTeam)).toBe(true);
  expect(mayInTeam(lead, 'user:write', otherTeam)).toBe(false);
  expect(mayInTeam(actors.administrator, 'user:write', otherTeam)).toBe(true);
});

test('an actor reaches the rows of the teams that it names, and a resident who names none those of none', () => {
  const several = [ownTeam, otherTeam];
  expect(teamIdsOf(actors.coach)).toEqual([ownTeam]);
  expect(teamIdsOf({ kind: 'steering', userId: 'u', role: 'association-officer', teamIds: several })).toEqual(several);
  expect(teamIdsOf({ kind: 'accounts', userId: 'u', role: 'administrator', teamIds: several })).toEqual(several);
  expect(teamIdsOf({ kind: 'resident', teamId: ownTeam })).toEqual([ownTeam]);
  expect(teamIdsOf({ kind: 'resident', teamId: null })).toEqual([]);
});
