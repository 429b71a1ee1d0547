import { describe, expect, test } from 'vitest';
import { catalogue } from './catalogue';
import { ageBand } from './dimensions/age-band';
import { dimensionOf, dimensions } from './dimensions/dimensions';
import { labelOf } from './dimensions/label-of';
import { codesOf, mergedCode } from './dimensions/merged-code';

describe('every dimension', () => {
  test.each(dimensions.map((dimension) => [dimension.id, dimension] as const))(
    '%s has words for its codes',
    (...[id, dimension]) => {
      expect(dimensionOf(id)).toBe(dimension);
      expect(new Set(dimension.codes).size).toBe(dimension.codes.length);
      const labels = dimension.codes.map((code) => dimension.labelOf(code).sv);
      expect(new Set(labels).size).toBe(labels.length);
      for (const label of labels) expect(label).toMatch(/^[\p{L}\d][\p{L}\d –()-]+$/u);
      if (id !== 'group') expect(labels.filter((label) => dimension.codes.includes(label))).toEqual([]);
    },
  );

  test('of a figure of the catalogue is known', () => {
    const ids = new Set(dimensions.map(({ id }) => id));
    for (const { id, example } of catalogue) {
      const { result } = example;
      if (result.shape === 'table' || result.shape === 'shares') expect(ids, id).toContain(result.dimension);
      if (result.shape === 'crossing') expect(ids, id).toContain(result.rowDimension);
      if (result.shape === 'crossing') expect(ids, id).toContain(result.columnDimension);
    }
  });

  test('of groups calls each by the name that the team has given it', () => {
    expect(dimensionOf('group').labelOf('Skogsgruppen')).toEqual({ sv: 'Skogsgruppen', en: 'Skogsgruppen' });
  });

  test('that isn’t known shows its codes', () => {
    const unknown = dimensionOf('shoeSize');
    expect(unknown).toMatchObject({ id: 'shoeSize', label: { sv: 'shoeSize', en: 'shoeSize' }, codes: [] });
    expect(unknown.labelOf('43')).toEqual({ sv: '43', en: '43' });
  });
});

describe('a row that stands for several codes', () => {
  const letters = labelOf({ a: { sv: 'Anna', en: 'Ann' }, b: { sv: 'Bertil', en: 'Bert' } });

  test('has a code of theirs, which gives them back', () => {
    expect(mergedCode(['a', 'b'])).toBe('a+b');
    expect(codesOf('a+b')).toEqual(['a', 'b']);
    expect(codesOf('a')).toEqual(['a']);
  });

  test('is called the others, with their names', () => {
    expect(letters('a+b')).toEqual({ sv: 'Övriga (Anna, Bertil)', en: 'Others (Ann, Bert)' });
    expect(letters('a')).toEqual({ sv: 'Anna', en: 'Ann' });
    expect(letters('c')).toEqual({ sv: 'c', en: 'c' });
    expect(letters('toString')).toEqual({ sv: 'toString', en: 'toString' });
  });

  test.each([
    ['under-18', 'under 18 år', 'under 18'],
    ['under-18+18-30', 'upp till 30 år', 'up to 30'],
    ['18-30+31-45', '18–45 år', '18–45'],
    ['31-45+46-64', '31–64 år', '31–64'],
    ['46-64+over-64', '46 år och äldre', '46 and older'],
    ['under-18+18-30+31-45+46-64+over-64', 'alla åldrar', 'all ages'],
    ['unknown', 'okänd ålder', 'unknown age'],
  ])('of ages, %s, is named by its ends: %s', (...[code, sv, en]) => {
    expect(ageBand.labelOf(code)).toEqual({ sv, en });
  });
});
