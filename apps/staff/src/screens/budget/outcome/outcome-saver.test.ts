import { beforeEach, expect, test, vi } from 'vitest';
import type { Outcome } from '../budget-record';
import { OutcomeSaver } from './outcome-saver';

const january = { categoryId: 'personal', month: 1 };
const february = { categoryId: 'personal', month: 2 };
const stored = (place: typeof january, ore: number | null, version = 1): Outcome => ({
  ...{ ...place, ore, version, isPreliminary: false },
});

beforeEach(() => {
  vi.useFakeTimers();
});

function saverWith(save: (cells: readonly Outcome[]) => Promise<{ saved: Outcome[]; conflicts: Outcome[] }>) {
  return new OutcomeSaver([stored(january, 10_000)], { save, refusalIn: () => null });
}
const accept = async (cells: readonly Outcome[]) => ({
  saved: cells.map((cell) => ({ ...cell, version: cell.version + 1 })),
  conflicts: [],
});

test('what is written is stored soon after, once, and only the cells that differ', async () => {
  const save = vi.fn(accept);
  const saver = saverWith(save);
  saver.write(february, { text: '12 345,5' });
  expect(saver.read().status).toBe('unsaved');
  await vi.advanceTimersByTimeAsync(1000);
  expect(save.mock.calls).toEqual([[[{ ...stored(february, 1_234_550, 0) }]]]);
  expect(saver.read().status).toBe('saved');
  saver.write(january, { text: '100' });
  await vi.advanceTimersByTimeAsync(1000);
  expect(save).toHaveBeenCalledTimes(1);
});

test('what can’t be read is told, kept as it stands and not stored', async () => {
  const save = vi.fn(accept);
  const saver = saverWith(save);
  saver.write(february, { text: 'tolv' });
  saver.tidy(february);
  await vi.advanceTimersByTimeAsync(1000);
  expect(save).not.toHaveBeenCalled();
  expect(saver.isSaved).toBe(false);
  expect(saver.cell(february)).toMatchObject({ text: 'tolv', problem: 'Skriv beloppet i kronor, som 12 345,50.' });
});

test('an amount is written in order when one leaves it, and an empty cell has no mark', async () => {
  const save = vi.fn(accept);
  const saver = saverWith(save);
  saver.write(february, { text: '12345,5', isPreliminary: true });
  saver.tidy(february);
  expect(saver.cell(february).text).toBe('12\u202f345,50');
  saver.write(january, { text: '', isPreliminary: true });
  await vi.advanceTimersByTimeAsync(1000);
  expect(save.mock.lastCall?.[0]).toContainEqual(stored(january, null));
});

test('a cell that somebody else wrote in waits for a choice, and the others are stored', async () => {
  const theirs = stored(january, 99_900, 2);
  const save = vi.fn(async (cells: readonly Outcome[]) => ({
    saved: cells.filter(({ month, version }) => month === 2 || version === 2),
    conflicts: cells.filter(({ month, version }) => month === 1 && version === 1).map(() => theirs),
  }));
  const saver = saverWith(save);
  saver.write(january, { text: '500' });
  saver.write(february, { text: '600' });
  await vi.advanceTimersByTimeAsync(1000);
  expect(saver.cell(january).other).toEqual(theirs);
  expect(saver.read().status).toBe('saved');
  expect(saver.isSaved).toBe(false);
  saver.settle(january, 'mine');
  await vi.advanceTimersByTimeAsync(1000);
  expect(save.mock.lastCall?.[0]).toEqual([stored(january, 50_000, 2)]);
});

test('the other’s amount can be taken instead', async () => {
  const theirs = stored(january, 99_900, 2);
  const saver = saverWith(async () => ({ saved: [], conflicts: [theirs] }));
  saver.write(january, { text: '500' });
  await vi.advanceTimersByTimeAsync(1000);
  saver.settle(january, 'other');
  expect(saver.cell(january)).toMatchObject({ text: '999', other: null });
  expect(saver.isSaved).toBe(true);
});

test('what was stored elsewhere comes in, except where something is written here', async () => {
  const saver = saverWith(accept);
  saver.write(february, { text: '7' });
  saver.adopt([stored(january, 20_000, 2), stored(february, 30_000, 1)]);
  expect(saver.cell(january).text).toBe('200');
  expect(saver.cell(february).text).toBe('7');
});

test('what couldn’t be sent is tried again', async () => {
  let isDown = true;
  const saver = saverWith(async (cells) => (isDown ? Promise.reject(new Error('down')) : accept(cells)));
  saver.write(february, { text: '7' });
  await vi.advanceTimersByTimeAsync(1000);
  expect(saver.read().status).toBe('failed');
  isDown = false;
  await vi.advanceTimersByTimeAsync(5000);
  expect(saver.read().status).toBe('saved');
});

test('what was written in a cell that two wrote in isn’t lost when the budget is read anew', async () => {
  const theirs = stored(january, 99_900, 2);
  const saver = saverWith(async () => ({ saved: [], conflicts: [theirs] }));
  saver.write(january, { text: '500' });
  await vi.advanceTimersByTimeAsync(1000);
  saver.adopt([theirs]);
  expect(saver.cell(january)).toMatchObject({ text: '500', other: theirs });
  const newest = stored(january, 77_700, 3);
  saver.adopt([newest]);
  expect(saver.cell(january)).toMatchObject({ text: '500', other: newest });
});
