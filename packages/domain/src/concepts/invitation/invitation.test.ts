import { expect, test } from 'vitest';
import { fieldErrorsOf } from '../field-error/field-error';
import { NewInvitation, representedBy, rolesToGive, seatOf } from './invitation';

const invitation = {
  name: 'Ebba Ek',
  email: 'Ebba.Ek@Exempel.se',
  role: 'coach',
  teamId: '8a6e0804-2bd0-4672-b79d-d97027f9071a',
};

test('an address is the same in any case', () => {
  expect(NewInvitation.parse(invitation).email).toBe('ebba.ek@exempel.se');
});

test('everything that is missing is said at its field', () => {
  const parsed = NewInvitation.safeParse({ name: ' ', email: '', role: 'chief', teamId: '' });
  expect(parsed.success ? [] : fieldErrorsOf(parsed.error).map(({ message }) => message)).toEqual([
    'Skriv personens namn.',
    'Skriv personens e-postadress.',
    'Välj en roll.',
    'Välj ett team.',
  ]);
});

test('a lead gives roles in a team, and only an administrator makes administrators', () => {
  expect(rolesToGive['team-lead'].map(seatOf)).toEqual(['team', 'team', 'team', 'team']);
  expect(rolesToGive.administrator.map(seatOf)).toEqual([
    ...['team', 'team', 'team', 'team', 'association', 'installation'],
  ]);
});

test('a representative represents an authority, and nobody else does', () => {
  const role = 'authority-representative';
  expect(representedBy({ role, authority: 'FK' })).toEqual({ ok: true, value: 'FK' });
  expect(representedBy({ role, authority: '' })).toMatchObject({ ok: false, problem: [{ field: 'authority' }] });
  expect(representedBy({ role: 'coach', authority: 'FK' })).toEqual({ ok: true, value: null });
});
