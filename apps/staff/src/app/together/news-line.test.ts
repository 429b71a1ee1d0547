import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openNewsLine } from './news-line';
import type { News } from './together-client';

type Stream = Parameters<Parameters<typeof openNewsLine>[0]['source']['open']>[0];
const change: News = { kind: 'change', area: 'referral', ids: [], origin: null };

let streams: Stream[] = [];
let closed = 0;
const source = {
  open: (stream: Stream) => {
    streams.push(stream);
    return () => {
      closed += 1;
    };
  },
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', {
    locks: { request: (_name: string, _options: object, lead: () => Promise<void>) => lead() },
  });
  streams = [];
  closed = 0;
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('passes on what comes, and opens a broken stream anew, with what may have been missed', () => {
  const heard: News[] = [];
  const end = openNewsLine({ name: 'line', source, onNews: (news) => heard.push(news) });
  streams[0]?.onOpen();
  streams[0]?.onNews(change);
  expect(heard).toEqual([change]);

  streams[0]?.onEnd();
  vi.advanceTimersByTime(2_000);
  expect(streams).toHaveLength(2);
  streams[1]?.onOpen();
  expect(heard).toEqual([change, { kind: 'missed' }]);
  end();
});

test('polls while there is no stream, ever more patiently, and stops when it ends', () => {
  const heard: News[] = [];
  const end = openNewsLine({ name: 'line', source, onNews: (news) => heard.push(news) });
  for (let minute = 0; minute < 5; minute += 1) {
    streams.at(-1)?.onEnd();
    vi.advanceTimersByTime(60_000);
  }
  expect(heard).toHaveLength(5);
  expect(streams.length).toBeLessThan(8);
  end();
  vi.advanceTimersByTime(600_000);
  expect(heard).toHaveLength(5);
  expect(closed).toBeGreaterThan(0);
});

test('a window that another has the stream of hears what that one passes on', async () => {
  const heard: News[] = [];
  const first = openNewsLine({ name: 'shared', source, onNews: () => undefined });
  vi.stubGlobal('navigator', { locks: { request: () => new Promise(() => undefined) } });
  const second = openNewsLine({ name: 'shared', source, onNews: (news) => heard.push(news) });
  expect(streams).toHaveLength(1);
  streams[0]?.onNews(change);
  vi.useRealTimers();
  await expect.poll(() => heard).toEqual([change]);
  first();
  second();
});
