// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { idleMinutesOf, watchIdle } from './watch-idle';

const minute = 60_000;
const onIdle = vi.fn();
const onStillHere = vi.fn();
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  stop = watchIdle({ minutes: 20, onIdle, onStillHere });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.resetAllMocks();
});

it('tells once that nobody has been at the page for the time that is allowed', () => {
  vi.advanceTimersByTime(19 * minute);
  expect(onIdle).not.toHaveBeenCalled();
  vi.advanceTimersByTime(41 * minute);
  expect(onIdle).toHaveBeenCalledTimes(1);
  expect(onStillHere).not.toHaveBeenCalled();
});

it('counts from the last key or press, and tells that somebody is still there', () => {
  for (let minutes = 0; minutes < 40; minutes += 1) {
    vi.advanceTimersByTime(minute);
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
  }
  expect(onIdle).not.toHaveBeenCalled();
  expect(onStillHere.mock.calls.length).toBeGreaterThan(10);
  expect(onStillHere.mock.calls.length).toBeLessThanOrEqual(20);
});

it('sees at once that time has passed when the page is looked at again', () => {
  vi.setSystemTime(Date.now() + 30 * minute);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(onIdle).toHaveBeenCalledTimes(1);
});

it('reads the minutes that the server wrote, and takes twenty where there are none', () => {
  document.head.innerHTML = '<meta name="idle-minutes" content="5">';
  expect(idleMinutesOf(document)).toBe(5);
  document.head.innerHTML = '<meta name="idle-minutes" content="__IDLE_MINUTES__">';
  expect(idleMinutesOf(document)).toBe(20);
});
