import { expect, test } from 'vitest';
import { stepOf } from './step-of';

test('arrows and page keys turn the slides, Home and End go to their ends, Escape ends', () => {
  expect(['ArrowRight', 'PageDown', ' '].map((key) => stepOf(key, null))).toEqual([1, 1, 1]);
  expect(['ArrowLeft', 'PageUp'].map((key) => stepOf(key, null))).toEqual([-1, -1]);
  expect(['Home', 'End', 'Escape', 'a'].map((key) => stepOf(key, null))).toEqual(['first', 'last', 'end', null]);
});

test('keys of a field, a button, a wide table or a window over the slides are their own', () => {
  expect(stepOf('ArrowRight', 'field')).toBeNull();
  expect(stepOf('ArrowRight', 'scroller')).toBeNull();
  expect(stepOf(' ', 'button')).toBeNull();
  expect(stepOf('ArrowRight', 'button')).toBe(1);
  expect(stepOf('Escape', 'dialog')).toBeNull();
  expect(stepOf('Escape', 'field')).toBe('end');
});
