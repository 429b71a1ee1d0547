import { expect, test } from 'vitest';
import { placeOf, slideAt } from './place-of';

test('the first is shown until the reader goes somewhere, also when others come before it', () => {
  expect(placeOf([], null)).toBe(0);
  expect(placeOf(['results', 'money'], null)).toBe(0);
});

test('whoever went to the last slide before all had come stays there when the others come before it', () => {
  const last = slideAt(['money', 'staffing'], 99);
  expect(placeOf(['enrolled', 'results', 'money', 'staffing'], last)).toBe(3);
});

test('where the slide is gone, the one in its place is shown, or the last', () => {
  const second = slideAt(['enrolled', 'results', 'money'], 1);
  expect(placeOf(['enrolled', 'results again', 'money'], second)).toBe(1);
  expect(placeOf(['enrolled'], second)).toBe(0);
  expect(placeOf([], second)).toBe(0);
});

test('beyond the ends are the ends', () => {
  expect(slideAt(['enrolled', 'results'], -1)).toEqual({ slide: 'enrolled', at: 0 });
  expect(slideAt(['enrolled', 'results'], 2)).toEqual({ slide: 'results', at: 1 });
  expect(slideAt([], 0)).toBeNull();
});
