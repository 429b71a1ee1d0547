import { expect, test } from 'vitest';
import { representativeActorOf, staffActorOf, steeringActorOf } from './actor-at-door';

const coach = { role: 'coach', teamIds: ['ek'] } as const;
const member = { role: 'steering-member', teamIds: ['ek'] } as const;
const officer = { role: 'association-officer', teamIds: ['ek', 'alm'] } as const;
const administrator = { role: 'administrator', teamIds: [] } as const;

const agency = { role: 'authority-representative', teamIds: ['ek'], authority: 'FK' } as const;

test('a representative is who stands for an authority in a team, and nobody else', () => {
  expect(representativeActorOf('u', [member, agency])).toEqual({
    ...{ kind: 'representative', userId: 'u', role: 'authority-representative', teamId: 'ek', authority: 'FK' },
  });
  expect(representativeActorOf('u', [coach, member, officer, administrator])).toBeNull();
  expect(staffActorOf('u', [agency])).toBeNull();
  expect(steeringActorOf('u', [agency])).toBeNull();
});

test('staff are who works in a team, in the first team that they work in', () => {
  expect(staffActorOf('u', [member, coach])).toEqual({ kind: 'staff', userId: 'u', role: 'coach', teamId: 'ek' });
});

test('nobody is staff by a seat in the steering group, in the association or as administrator', () => {
  expect(staffActorOf('u', [member, officer, administrator])).toBeNull();
});

test('who sits in two places reaches the teams of both', () => {
  expect(steeringActorOf('u', [member, officer])).toEqual({
    kind: 'steering',
    userId: 'u',
    role: 'association-officer',
    teamIds: ['ek', 'alm'],
  });
});

test('a coach has no seat at the steering door', () => {
  expect(steeringActorOf('u', [coach, administrator])).toBeNull();
});
