import { describe, expect, it } from 'vitest';
import { CalendarDate } from '../calendar-date/calendar-date';
import { checkBaseDataChange, EnrolmentChange, HomeChange } from './base-data-change';

const day = (text: string) => CalendarDate.parse(text);
const around = { changed: ['municipality'], earliest: day('1990-01-01'), today: day('2026-03-12') } as const;
const moved = HomeChange.parse({
  ...{ part: 'home', postalAddress: '', municipality: 'Avesta' },
  ...{ kind: 'change', fromOn: '2026-03-01', reason: '' },
});
const enrolment = EnrolmentChange.parse({
  ...{ part: 'enrolment', enrolledOn: '2026-01-07', incomeSource: 'other', publicSupportMonthsBefore: 12 },
  ...{ firstStep: '', kind: 'correction', fromOn: null, reason: '' },
});

function problemsOf(...[change, surroundings]: Parameters<typeof checkBaseDataChange>) {
  const checked = checkBaseDataChange(change, surroundings);
  return checked.ok ? [] : checked.problem.map(({ field, message }) => `${field}: ${message}`);
}

describe('checkBaseDataChange', () => {
  it('takes a change from a day that has been, and a correction from the beginning', () => {
    expect(checkBaseDataChange(moved, around)).toMatchObject({ ok: true, value: { fromOn: '2026-03-01' } });
    expect(checkBaseDataChange({ ...moved, kind: 'correction' }, around)).toMatchObject({
      ...{ ok: true, value: { fromOn: null } },
    });
  });

  it.each([
    [null, 'fromOn: Välj från vilken dag det gäller.'],
    ['2026-03-13', 'fromOn: Välj i dag eller en dag som har varit.'],
    ['1989-12-31', 'fromOn: Välj 1990-01-01 eller en senare dag.'],
  ])('refuses a change from %s', (fromOn, problem) => {
    expect(problemsOf({ ...moved, fromOn: fromOn === null ? null : day(fromOn) }, around)).toEqual([problem]);
  });

  it('asks why where figures follow, and only there', () => {
    expect(problemsOf(enrolment, { ...around, changed: ['incomeSource'] })).toEqual([
      'reason: Skriv varför. Siffrorna ändras.',
    ]);
    expect(problemsOf(enrolment, { ...around, changed: ['firstStep'] })).toEqual([]);
    expect(problemsOf({ ...enrolment, reason: 'Beslutet visar det.' }, { ...around, changed: ['enrolledOn'] })).toEqual(
      [],
    );
    expect(problemsOf({ ...moved, part: 'income' }, { ...around, changed: ['incomeSource'] })).toEqual([]);
  });

  it('lets what held at enrolment be corrected only', () => {
    expect(
      problemsOf({ ...enrolment, kind: 'change', fromOn: day('2026-02-01') }, { ...around, changed: ['firstStep'] }),
    ).toEqual(['kind: Det som gällde vid inskrivningen kan bara rättas.']);
  });

  it('refuses what says the same as before', () => {
    expect(problemsOf(moved, { ...around, changed: [] })).toEqual([
      'postalAddress: Så står det redan. Ändra något innan du sparar.',
    ]);
  });
});
