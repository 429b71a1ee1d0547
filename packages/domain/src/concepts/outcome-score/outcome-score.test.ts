import { describe, expect, test } from 'vitest';
import { CalendarDate } from '../calendar-date/calendar-date';
import {
  checkScore,
  defaultScoreGuides,
  highestScores,
  type ScoreScale,
  scoreScales,
  scoreStanding,
} from './outcome-score';

test('ORS and SRS are held against what their authors give: 25, 36, and a reliable change of 5', () => {
  // B. L. Duncan and S. D. Miller, manuals of the ORS and SRS: four scales of 0–10 each.
  expect(highestScores).toMatchObject({ ors: 40, srs: 40 });
  expect(defaultScoreGuides.guide).toMatchObject({ ors: 25, srs: 36 });
  expect(defaultScoreGuides.reliableChange).toMatchObject({ ors: 5, srs: 5 });
});

test('every scale has guides that lie on it', () => {
  for (const scale of scoreScales) {
    expect(defaultScoreGuides.guide[scale]).toBeLessThan(highestScores[scale]);
    expect(defaultScoreGuides.reliableChange[scale]).toBeLessThan(highestScores[scale]);
  }
});

describe('a measurement', () => {
  const day = (text: string) => CalendarDate.parse(text);
  const fieldsWrong = (scale: ScoreScale, score: number, { on = '2026-03-01', isLicensed = true } = {}) => {
    const rules = { isLicensed, enrolledOn: day('2026-01-05'), until: day('2026-03-16') };
    const checked = checkScore({ scale, score, measuredOn: day(on) }, rules);
    return checked.ok ? [] : checked.problem.map(({ field }) => field);
  };

  test.each([
    ['scaling', 0, []],
    ['scaling', 10, []],
    ['scaling', 4.5, []],
    ['scaling', 4.3, ['score']],
    ['scaling', 11, ['score']],
    ['ors', 28.3, []],
    ['ors', 28.35, ['score']],
    ['srs', 40.1, ['score']],
    ['srs', -1, ['score']],
  ] as const)('of %s with %d lies on the scale or is refused', (scale, score, fields) => {
    expect(fieldsWrong(scale, score)).toEqual(fields);
  });

  test('of ORS or SRS asks for a licence, a scaling question does not', () => {
    expect(scoreScales.map((scale) => fieldsWrong(scale, 5, { isLicensed: false }))).toEqual([
      [],
      ['scale'],
      ['scale'],
    ]);
  });

  test('lies within the participation', () => {
    expect(
      ['2026-01-04', '2026-01-05', '2026-03-16', '2026-03-17'].map((on) => fieldsWrong('scaling', 5, { on })),
    ).toEqual([['measuredOn'], [], [], ['measuredOn']]);
  });
});

describe('how somebody stands', () => {
  const standing = (...scores: number[]) =>
    scoreStanding(
      scores.map((score) => ({ scale: 'ors' as const, score })),
      defaultScoreGuides,
    );

  test('is unknown without a measurement', () => {
    expect(standing()).toBeNull();
  });

  test.each([
    [[25], { change: 0, reliable: null, guideIsMet: true }],
    [[20, 30, 24.9], { change: 4.9, reliable: null, guideIsMet: false }],
    [[0.1, 5.1], { change: 5, reliable: 'better', guideIsMet: false }],
    [[30, 25], { change: -5, reliable: 'worse', guideIsMet: true }],
  ])('%o: %o', (scores, expected) => {
    expect(standing(...scores)).toEqual(expected);
  });
});
