import { expect, test } from 'vitest';
import { CalendarDate } from '../calendar-date/calendar-date';
import { eligibilityConcerns, eligibilityConcernText } from './eligibility';

const avesta = { admittedAges: { from: 16, to: 60 }, catchment: ['Avesta'] };
const on = CalendarDate.parse('2026-03-01');
const concernsOf = (birthDate: string | null, municipality: string) =>
  eligibilityConcerns(
    { birthDate: birthDate === null ? null : CalendarDate.parse(birthDate), municipality },
    avesta,
    on,
  );

test.each([
  ['2010-03-01', 'on the sixteenth birthday'],
  ['1965-03-02', 'on the last day of being sixty'],
])('born %s, %s, a resident raises no concern', (birthDate) => {
  expect(concernsOf(birthDate, 'Avesta')).toEqual([]);
});

test.each([
  ['2010-03-02', 'Avesta', ['too-young']],
  ['1965-03-01', 'Avesta', ['too-old']],
  ['1990-01-01', 'Hedemora', ['outside-catchment']],
  [null, '', ['age-unknown', 'municipality-unknown']],
] as const)('born %s in %s raises %o', (birthDate, municipality, concerns) => {
  expect(concernsOf(birthDate, municipality)).toEqual(concerns);
});

test.each(['avesta', 'Avesta kommun', ' AVESTA ', 'Avestas kommun', 'Avesta  kommun '])(
  '"%s" is Avesta',
  (municipality) => {
    expect(concernsOf('1990-01-01', municipality)).toEqual([]);
  },
);

test.each(['Avestadal', 'Kommun Avesta', 'Avesta kommuns'])('"%s" is not', (municipality) => {
  expect(concernsOf('1990-01-01', municipality)).toEqual(['outside-catchment']);
});

test('who lives in any of the municipalities raises no concern', () => {
  const both = { ...avesta, catchment: ['Avesta', 'Norberg'] };
  const living = (municipality: string) =>
    eligibilityConcerns({ birthDate: CalendarDate.parse('1990-01-01'), municipality }, both, on);
  expect([living('avesta kommun'), living('Norberg'), living('Sala')]).toEqual([[], [], ['outside-catchment']]);
  expect(eligibilityConcernText('outside-catchment', both)).toBe('Personen bor inte i Avesta eller Norberg.');
});

test('every concern has words', () => {
  const concerns = ['age-unknown', 'too-young', 'too-old', 'municipality-unknown', 'outside-catchment'] as const;
  const words = concerns.map((concern) => eligibilityConcernText(concern, avesta));
  for (const sentence of words) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
  expect(new Set(words).size).toBe(concerns.length);
  expect(words[1]).toContain('16');
  expect(words[4]).toContain('Avesta');
});

test('a concern is told with the team’s own ages', () => {
  expect(eligibilityConcernText('too-old', avesta)).toBe('Personen är äldre än 60 år.');
});
