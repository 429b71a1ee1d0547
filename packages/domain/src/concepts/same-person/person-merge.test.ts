import { expect, test } from 'vitest';
import { CalendarDate } from '../calendar-date/calendar-date';
import { chosenFields, differingFields, type PersonFields, suggestedChoices } from './person-merge';

const kept: PersonFields = {
  ...{ givenName: 'Christina', familyName: 'Lindquist', identityNumber: '', birthDate: null, sex: 'unknown' },
  ...{ phone: '070-174 06 05', email: '', postalAddress: '', municipality: 'Hedemora' },
};
const merged: PersonFields = {
  ...kept,
  ...{ givenName: 'Kristina', identityNumber: '199001012385', birthDate: CalendarDate.parse('1990-01-01') },
  ...{ sex: 'female', phone: '070-174 06 06' },
};

test('only what the rows say differently is asked', () => {
  expect(differingFields({ kept, merged })).toEqual(['givenName', 'identityNumber', 'birthDate', 'sex', 'phone']);
  expect(differingFields({ kept, merged: kept })).toEqual([]);
});

test('what one row knows and the other doesn’t is suggested, otherwise the kept row', () => {
  expect(suggestedChoices({ kept, merged })).toEqual({
    ...{ givenName: 'kept', identityNumber: 'merged', birthDate: 'merged', sex: 'merged', phone: 'kept' },
  });
});

test('the chosen values hold, and what nobody chose about is the kept row’s', () => {
  expect(chosenFields({ kept, merged }, { givenName: 'merged', birthDate: 'merged' })).toEqual({
    ...kept,
    givenName: 'Kristina',
    birthDate: '1990-01-01',
  });
});
