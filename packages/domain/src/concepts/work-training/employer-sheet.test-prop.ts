import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../../testing/holds';
import { CalendarDate } from '../calendar-date/calendar-date';
import { employerSheet, type SheetCase, type SheetField, sheetFields } from './employer-sheet';

const day = (text: string) => CalendarDate.parse(text);
const today = day('2026-05-20');

/** Everything that a case could tell, each in a word that stands nowhere else. */
const canaries: Readonly<Record<SheetField, string>> = {
  'family-name': 'KanarieEfternamn',
  phone: 'KanarieTelefon',
  email: 'KanariePost',
  period: '2026-05-04',
  hours: '13,5',
  tasks: 'KanarieUppgifter',
  goal: 'KanarieMal',
  plan: 'KanariePlan',
  'follow-up': '2026-06-11',
};
const internal = ['KanarieHandledare', 'KanarieArbetsgivare', 'KanarieSlut', '2b1f0c3e', 'KanariePersonnummer'];

/** A case that holds more than its type says, as what comes from a database does. */
const sheetCase = {
  person: {
    ...{ givenName: 'Maja', familyName: 'KanarieEfternamn', phone: 'KanarieTelefon', email: 'KanariePost' },
    ...{ identityNumber: 'KanariePersonnummer', personId: '2b1f0c3e' },
  },
  placement: {
    ...{ employerId: null, placeId: null, employer: 'KanarieArbetsgivare', supervisor: 'KanarieHandledare' },
    ...{ startedOn: day('2026-05-04'), hoursPerWeek: 13.5, hoursChanges: [] },
    ...{ goal: 'KanarieMal', plan: 'KanariePlan', followUpOn: day('2026-06-11') },
    ...{ endedOn: null, ending: null, endingNote: 'KanarieSlut' },
  },
  tasks: 'KanarieUppgifter',
} satisfies SheetCase;

const anyFields = fc.subarray([...sheetFields]);

test('whatever is approved, the sheet holds the first name and the approved fields, and nothing else', () => {
  holds(
    fc.property(anyFields, (fields) => {
      const printed = JSON.stringify(employerSheet(sheetCase, { fields }, today));
      const isPrinted = (canary: string) => printed.includes(canary);
      expect(isPrinted('Maja')).toBe(true);
      for (const field of sheetFields)
        expect([field, isPrinted(canaries[field])]).toEqual([field, fields.includes(field)]);
      expect(internal.filter(isPrinted)).toEqual([]);
    }),
  );
});

test('of somebody whose identity is protected, no approval puts a particular on the sheet', () => {
  holds(
    fc.property(anyFields, (fields) => {
      const lines = employerSheet({ ...sheetCase, person: null }, { fields }, today);
      expect(lines[0]).toEqual({ label: 'Förnamn', text: 'Deltagaren' });
      expect(JSON.stringify(lines)).not.toMatch(/Maja|KanarieEfternamn|KanarieTelefon|KanariePost/);
    }),
  );
});
