import { expect, test } from 'vitest';
import { chosenTo } from './chosen-to';

const rows = ['a', 'b', 'c', 'd', 'e'].map((participationId) => ({ participationId }));
const after = (ids: readonly string[], stretch: Parameters<typeof chosenTo>[2]) =>
  [...chosenTo(new Set(ids), rows, stretch)].toSorted();

test('one is ticked or unticked by itself', () => {
  expect(after(['a'], { from: null, to: 'c', chosen: true })).toEqual(['a', 'c']);
  expect(after(['a', 'c'], { from: null, to: 'a', chosen: false })).toEqual(['c']);
});

test('all between two are, whichever stands first', () => {
  expect(after(['b'], { from: 'b', to: 'd', chosen: true })).toEqual(['b', 'c', 'd']);
  expect(after(['d'], { from: 'd', to: 'b', chosen: true })).toEqual(['b', 'c', 'd']);
  expect(after(['a', 'b', 'c', 'd'], { from: 'c', to: 'b', chosen: false })).toEqual(['a', 'd']);
});

test('one that a filter has hidden begins nothing', () => {
  expect(after([], { from: 'gone', to: 'd', chosen: true })).toEqual(['d']);
});
