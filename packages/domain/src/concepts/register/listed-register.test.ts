import { expect, test } from 'vitest';
import { calendarDate } from '../calendar-date/calendar-date';
import type { Participation } from '../participation/participation';
import type { Sex } from '../sex/sex';
import { listedRegister } from './listed-register';
import { registerOf } from './register';

const sexesOfCases: readonly Sex[] = ['male', 'female', 'unknown', 'female'];
const cases = sexesOfCases.map(participationOf);
const register = registerOf([...cases]);

function listed(): { readonly list: readonly Participation[]; readonly asked: number[] } {
  const asked: number[] = [];
  const list = listedRegister(register, (place) => {
    asked.push(place);
    const participation = cases[place];
    if (participation === undefined) throw new RangeError(`${place}`);
    return participation;
  });
  return { list, asked };
}

test('its register is at hand without a case being asked for', () => {
  const { list, asked } = listed();
  expect([registerOf(list), list.length, Array.isArray(list)]).toEqual([register, cases.length, true]);
  expect(asked).toEqual([]);
});

test('a case is put together when it is asked for, once', () => {
  const { list, asked } = listed();
  expect(list[1]).toBe(list[1]);
  expect([list[-1], list[cases.length], list.at(-1)]).toEqual([undefined, undefined, cases.at(-1)]);
  expect(asked).toEqual([1, cases.length - 1]);
});

test.each<[string, (list: readonly Participation[]) => unknown]>([
  ['gone through', (list) => [...list]],
  ['mapped', (list) => list.map(({ id }) => id)],
  ['filtered', (list) => list.filter(({ sex }) => sex === 'female')],
  ['sorted anew', (list) => list.toSorted((one, other) => (one.id < other.id ? -1 : 1))],
  ['looked for places', (list) => [0 in list, cases.length in list, Object.hasOwn(list, 2), Object.keys(list)]],
  ['written as JSON', (list) => JSON.stringify(list)],
])('it can be %s as any other list', (_what, use) => {
  expect(use(listed().list)).toEqual(use(cases));
});

function participationOf(sex: Sex, place: number): Participation {
  return {
    id: `p-${9 - place}`,
    personId: `x-${place}`,
    sex,
    birthDate: null,
    referralSource: 'SOC',
    incomeSource: null,
    enrolledOn: calendarDate(2024, 1, 1 + place),
    publicSupportMonthsBefore: null,
    closing: null,
  };
}
