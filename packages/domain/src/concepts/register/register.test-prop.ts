import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cohortFacts } from '../../testing/arbitrary-cohort';
import { holds } from '../../testing/holds';
import { fromDayNumber } from '../calendar-date/day-number';
import { isResult } from '../closing/closing';
import { incomeSources } from '../income-source/income-source';
import { outcomes } from '../outcome/outcome';
import type { Participation } from '../participation/participation';
import { referralSources } from '../referral-source/referral-source';
import { sexes } from '../sex/sex';
import { type Register, registerOf } from './register';
import { is, notClosed } from './register-columns';

test('a register says of each participation what the participation says', () => {
  holds(
    fc.property(cohortFacts(), ({ participations }) => {
      const register = registerOf(participations);
      expect(register.columns.length).toBe(participations.length);
      expect(participations.map((_, place) => saidAt(register, place))).toEqual(participations.map(said));
    }),
  );
});

test('the same person is told by the same number, another by another', () => {
  holds(
    fc.property(cohortFacts(), ({ participations }) => {
      const { personHash } = registerOf(participations).columns;
      expect(new Set(personHash).size).toBe(new Set(participations.map(({ personId }) => personId)).size);
    }),
  );
});

test('a list has one register, and a place that it lacks has no text', () => {
  const list: readonly Participation[] = [];
  expect(registerOf(list)).toBe(registerOf(list));
  expect(() => registerOf(list).idAt(0)).toThrow(RangeError);
});

/** What the columns say, in the words of a participation. */
function saidAt({ columns, idAt, personIdAt }: Register, place: number) {
  const bits = columns.bits[place] ?? 0;
  const has = (bit: number) => (bits & bit) !== 0;
  const closed = columns.closed[place] ?? 0;
  const isClosed = closed !== notClosed;
  return {
    id: idAt(place),
    personId: personIdAt(place),
    enrolledOn: fromDayNumber(columns.enrolled[place] ?? 0),
    enrolledDigits: columns.enrolledDigits[place],
    birthDigits: columns.birthDigits[place],
    isBirthDateKnown: has(is.birthDateKnown),
    sex: sexes[columns.sex[place] ?? -1],
    referralSource: referralSources[columns.referralSource[place] ?? -1],
    incomeSource: incomeSources[columns.incomeSource[place] ?? -1] ?? null,
    publicSupport: columns.publicSupport[place],
    months: columns.months[place],
    closing: isClosed && {
      closedOn: fromDayNumber(closed),
      closedDigits: columns.closedDigits[place],
      outcome: outcomes[columns.outcome[place] ?? -1],
    },
    bits: [is.dropout, is.transferred, is.result, is.workOrStudies, is.closed, is.enrolledBefore].map(has),
  };
}

function said({ id, personId, enrolledOn, birthDate, closing, ...row }: Participation): ReturnType<typeof saidAt> {
  const digits = (date: string) => Number(date.replaceAll('-', ''));
  return {
    id,
    personId,
    enrolledOn,
    enrolledDigits: digits(enrolledOn),
    birthDigits: birthDate === null ? 0 : digits(birthDate),
    isBirthDateKnown: birthDate !== null,
    sex: row.sex,
    referralSource: row.referralSource,
    incomeSource: row.incomeSource,
    publicSupport: row.publicSupportMonthsBefore ?? Number.NaN,
    months: Number.NaN,
    closing: closing !== null && {
      closedOn: closing.closedOn,
      closedDigits: digits(closing.closedOn),
      outcome: closing.outcome,
    },
    bits:
      closing === null
        ? [false, false, false, false, false, false]
        : [
            closing.dropout,
            closing.transferredTo !== null,
            isResult(closing),
            closing.outcome === 'work' || closing.outcome === 'studies',
            false,
            false,
          ],
  };
}
