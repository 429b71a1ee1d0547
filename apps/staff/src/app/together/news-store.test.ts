import { afterEach, expect, test, vi } from 'vitest';
import { newsStore } from './news-store';

afterEach(() => newsStore.clear());

test('what residents do is counted until somebody has looked, and what colleagues do is not', () => {
  const told = vi.fn();
  const stop = newsStore.subscribe(told);
  for (const area of ['selfReferral', 'referral', 'receipt', 'selfReferral', '']) newsStore.hear(area);
  expect(newsStore.read()).toEqual({ arrived: 2, changed: 1 });
  expect(told).toHaveBeenCalledTimes(3);
  newsStore.clear();
  expect(newsStore.read()).toEqual({ arrived: 0, changed: 0 });
  stop();
});
