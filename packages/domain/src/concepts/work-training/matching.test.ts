import { expect, test } from 'vitest';
import { CalendarDate } from '../calendar-date/calendar-date';
import { checkMatching } from './matching';

const day = (text: string) => CalendarDate.parse(text);
const employerId = '5c0a1a52-6f0d-4b52-9a3e-0d4b3d9c7a10';
const note = { fits: 'Lugnt, med djur', employerId: null, placeId: null, askedOn: null, answerNote: 'Ring igen' };

test('of what was asked one knows whom and when; of what was not, nothing is said', () => {
  const today = day('2026-05-20');
  expect(checkMatching({ ...note, answer: 'waiting' }, today)).toMatchObject({
    problem: [{ field: 'employerId' }, { field: 'askedOn' }],
  });
  expect(checkMatching({ ...note, employerId, answer: 'no', askedOn: day('2026-05-21') }, today)).toMatchObject({
    problem: [{ field: 'askedOn' }],
  });
  expect(checkMatching({ ...note, employerId, answer: 'no', askedOn: today }, today)).toMatchObject({ ok: true });
  expect(checkMatching({ ...note, answer: 'not-asked', askedOn: today }, today)).toMatchObject({
    value: { askedOn: null, answerNote: '' },
  });
});
