import { expect, it } from 'vitest';
import { CalendarDate } from '../calendar-date/calendar-date';
import { correctedEnrolmentProblem } from './corrected-enrolment';

const day = (text: string) => CalendarDate.parse(text);
const around = {
  ...{ receivedOn: day('2025-11-03'), birthDate: null, closedOn: null, firstNotedOn: null, others: [] },
  today: day('2026-03-12'),
};

it.each(['2025-11-03', '2025-12-24', '2026-03-12'])('takes %s, from when the referral came to today', (enrolledOn) => {
  expect(correctedEnrolmentProblem(day(enrolledOn), around)).toBeNull();
});

it.each([
  ['2025-11-02', {}, 'Välj 2025-11-03 eller en senare dag.'],
  ['2026-03-13', {}, 'Välj i dag eller en dag som har varit.'],
  ['2025-12-01', { birthDate: day('2025-12-02') }, 'Personen var inte född den dagen. Välj en senare dag.'],
  [
    ...(['2026-03-02', { closedOn: day('2026-03-01') }] as const),
    'Deltagandet avslutades 2026-03-01. Välj den dagen eller en tidigare.',
  ],
  [
    ...(['2026-02-02', { firstNotedOn: day('2026-02-01') }] as const),
    'Något är antecknat i deltagandet redan 2026-02-01. Välj den dagen eller en tidigare.',
  ],
  [
    ...(['2025-12-01', { others: [{ enrolledOn: day('2025-01-07'), closedOn: day('2025-12-01') }] }] as const),
    'Personen var inskriven i teamet 2025-01-07 – 2025-12-01. Välj en dag utanför de dagarna.',
  ],
  [
    ...(['2025-12-01', { others: [{ enrolledOn: day('2026-02-01'), closedOn: null }] }] as const),
    'Personen har ett deltagande som började 2026-02-01 och pågår.',
  ],
])('refuses %s beside %o', (enrolledOn, further, problem) => {
  expect(correctedEnrolmentProblem(day(enrolledOn), { ...around, ...further })).toBe(problem);
});

it('takes the day after another participation ended, and one that ended before another began', () => {
  const others = [{ enrolledOn: day('2025-01-07'), closedOn: day('2025-12-01') }];
  expect(correctedEnrolmentProblem(day('2025-12-02'), { ...around, others })).toBeNull();
  const later = [{ enrolledOn: day('2026-02-01'), closedOn: null }];
  const closed = { ...around, closedOn: day('2026-01-31'), others: later };
  expect(correctedEnrolmentProblem(day('2025-12-02'), closed)).toBeNull();
});
