import { expect, test } from 'vitest';
import { listAllTeams } from '../../features/team/list-all-teams';
import { casework } from '../../kernel/permitted';
import { procedure, router } from '../../kernel/trpc';
import { type Door, doors, proceduresOf } from './doors';

test('a procedure without a permission, with the wrong one or without a line is found', () => {
  const staff = doors.find(({ name }) => name === 'staff');
  if (staff === undefined) throw new Error('There is a staff door');
  const door = (record: Parameters<typeof router>[0]): Door => ({ ...staff, router: router(record) });
  const broken = [
    door({ referral: { list: procedure.query(() => []) } }),
    door({ referral: { decide: casework('referral:read').mutation(() => null) } }),
    door({ referral: { forget: casework('referral:write').mutation(() => null) } }),
    door({ team: { listCoaches: listAllTeams } }),
  ];
  expect(proceduresOf(broken).faults).toEqual([
    'staff referral.list: should need referral:read, asks for nothing',
    'staff referral.decide: should need referral:write, asks for referral:read',
    'staff referral.forget: has no line in the matrix',
    'staff team.listCoaches: should need team:read, asks for team:list',
  ]);
});
