import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MarkSaver, type Marks } from './mark-saver';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

type Mark = 'present' | 'absent';
const [present, absent]: readonly [Mark, Mark] = ['present', 'absent'];

/** A server that answers when it is told to, and what it was sent. */
function server() {
  const sent: Marks<Mark>[] = [];
  const answers: { readonly store: () => void; readonly lose: () => void }[] = [];
  const saver = new MarkSaver<Mark>({
    send: (marks) => {
      sent.push(marks);
      return new Promise<void>((resolve, reject) => {
        answers.push({ store: () => resolve(), lose: () => reject(new Error('lost')) });
      });
    },
    isPassing: (error) => error instanceof Error && error.message === 'lost',
    messageOf: () => '',
  });
  const answer = async (how: 'store' | 'lose') => {
    answers.shift()?.[how]();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { saver, sent, answer };
}

test('sends at once, and says when it is stored', async () => {
  const { saver, sent, answer } = server();
  saver.mark(['maja', 'nils'], present);
  expect(sent.map((marks) => [...marks.keys()])).toEqual([['maja', 'nils']]);
  expect(saver.read().status).toBe('saving');
  await answer('store');
  expect(saver.read()).toMatchObject({ status: 'saved', savedAt: expect.any(Date) });
  expect(saver.isSaved).toBe(true);
});

test('a tap while another is on its way is sent after it, the last one of each person', async () => {
  const { saver, sent, answer } = server();
  saver.mark(['maja'], present);
  saver.mark(['nils'], present);
  saver.mark(['nils'], absent);
  expect(sent).toHaveLength(1);
  await answer('store');
  expect(sent).toHaveLength(2);
  expect([...(sent[1] ?? [])]).toEqual([['nils', absent]]);
});

test('what was lost on the way is sent again by itself, with what was said meanwhile', async () => {
  const { saver, sent, answer } = server();
  saver.mark(['maja'], present);
  saver.mark(['nils'], absent);
  await answer('lose');
  expect(saver.read().status).toBe('failed');
  expect(saver.isSaved).toBe(false);
  await vi.advanceTimersByTimeAsync(3000);
  expect([...(sent.at(-1) ?? [])]).toEqual([
    ['maja', present],
    ['nils', absent],
  ]);
  await answer('store');
  expect(saver.isSaved).toBe(true);
  expect(saver.read().said.get('nils')).toEqual(absent);
});

test('a change of mind after a lost answer wins over what was lost', async () => {
  const { saver, sent, answer } = server();
  saver.mark(['maja'], present);
  saver.mark(['maja'], absent);
  await answer('lose');
  const flushed = saver.flush();
  await answer('store');
  expect(await flushed).toBe(true);
  expect([...(sent.at(-1) ?? [])]).toEqual([['maja', absent]]);
});

test('what is stored is left to the record when that is read anew, but not what isn’t sent', async () => {
  const { saver, answer } = server();
  saver.mark(['maja'], present);
  saver.adopt();
  expect(saver.read().said.get('maja')).toBe(present);
  await answer('store');
  saver.adopt();
  expect(saver.read().said.size).toBe(0);
});
