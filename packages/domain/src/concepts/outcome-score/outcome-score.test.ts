import { expect, test } from 'vitest';
import { defaultScoreGuides, highestScores, scoreScales } from './outcome-score';

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
