import { expect, test } from 'vitest';
import { CalendarDate } from '../calendar-date/calendar-date';
import { checkObjection, checkObjectionAnswer } from './objection';

const day = (text: string) => CalendarDate.parse(text);
const today = day('2026-05-04');
const problemOf = (result: { ok: boolean } & object) => ('problem' in result ? result.problem : null);

test('an objection came today or before', () => {
  const came = (receivedOn: string) =>
    problemOf(checkObjection({ receivedOn: day(receivedOn), objection: 'Nej.' }, today));
  expect(came('2026-05-04')).toBeNull();
  expect(came('2026-05-05')).toMatchObject([{ field: 'receivedOn' }]);
});

test('an answer came with the objection or after it, and not after today', () => {
  const answered = (answeredOn: string) =>
    problemOf(
      checkObjectionAnswer({ outcome: 'upheld', answeredOn: day(answeredOn), answer: 'Ja.' }, day('2026-05-01'), today),
    );
  expect(answered('2026-05-01')).toBeNull();
  expect(answered('2026-05-04')).toBeNull();
  expect(answered('2026-04-30')).toMatchObject([
    { field: 'answeredOn', message: 'Välj 2026-05-01, då invändningen kom, eller en senare dag.' },
  ]);
  expect(answered('2026-05-05')).toMatchObject([{ field: 'answeredOn' }]);
});
