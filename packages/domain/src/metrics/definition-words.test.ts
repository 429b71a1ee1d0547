import { expect, test } from 'vitest';
import { audiencesInWords, roundingWords, suppressionWords } from './definition-words';

test.each([
  [{ unit: 'participations', decimals: 0 }, 'Visas utan decimaler. Talet avrundas en enda gång, när det visas.'],
  [{ unit: 'months', decimals: 1 }, 'Visas med en decimal. Talet avrundas en enda gång, när det visas.'],
  [{ unit: 'probability', decimals: 2 }, 'Visas utan decimaler. Talet avrundas en enda gång, när det visas.'],
  [{ unit: 'probability', decimals: 3 }, 'Visas med en decimal. Talet avrundas en enda gång, när det visas.'],
] as const)('%o is rounded once', (metric, words) => {
  expect(roundingWords(metric)).toBe(words);
});

test('a figure without persons hides nothing; one of persons says what is hidden', () => {
  const behind = { of: 'participations', areCounted: true } as const;
  expect(suppressionWords({ suppression: 'small-counts', behind: null })).toContain('inget döljs');
  expect(suppressionWords({ suppression: 'small-counts', behind })).toContain('antal under gränsen');
  expect(suppressionWords({ suppression: 'derived-from-small-counts', behind })).toContain('få personer');
});

test.each([
  [['team'], 'Teamet.'],
  [['team', 'steering', 'association'], 'Teamet, styrgruppen och samordningsförbundet.'],
  [['team', 'steering', 'association', 'public'], 'Teamet, styrgruppen, samordningsförbundet och allmänheten.'],
] as const)('%o may see it', (audiences, words) => {
  expect(audiencesInWords({ audiences })).toBe(words);
});
