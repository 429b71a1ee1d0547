import { localSignals } from '@kraften/db/signals/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TeamHub, type TrackedNews } from './team-hub';

const teamId = '10000000-0000-4000-8000-000000000001';
const otherTeamId = '10000000-0000-4000-8000-000000000002';
const caseId = '20000000-0000-4000-8000-000000000001';
const windowId = '30000000-0000-4000-8000-000000000001';
let number = 0;
const newId = () => {
  number += 1;
  return `40000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
};

const signals = localSignals();
let hub: TeamHub;
beforeEach(() => {
  vi.useFakeTimers();
  hub = new TeamHub(signals);
});
afterEach(() => {
  hub.close();
  vi.useRealTimers();
});

const change = async (to = teamId) => {
  const signalId = newId();
  await signals.publish(
    JSON.stringify({ kind: 'change', signalId, teamId: to, area: 'referral', ids: ['r'], origin: null }),
  );
  return signalId;
};

function follow(options: { userId?: string; lastId?: string; stillMay?: () => Promise<boolean> } = {}) {
  const { userId = 'maria', lastId = null, stillMay = async () => true } = options;
  const ending = new AbortController();
  const told: TrackedNews[] = [];
  const state = { isOver: false };
  const all = hub.follow({ teamId, userId, lastId, stillMay, signal: ending.signal });
  void (async () => {
    for await (const news of all) told.push(news);
    state.isOver = true;
  })();
  return { told, state, end: () => ending.abort() };
}
const settle = () => vi.advanceTimersByTimeAsync(0);
const be = (userId: string, state: 'reading' | 'writing' | 'gone', team = teamId) =>
  hub.beHere({ teamId: team, caseId, windowId, userId, name: userId, state });

test('tells what was changed in the own team, and nothing of another', async () => {
  const { told } = follow();
  await settle();
  await change(otherTeamId);
  await be('olle', 'reading', otherTeamId);
  const id = await change();
  await settle();
  expect(told).toEqual([{ id, news: { kind: 'change', area: 'referral', ids: ['r'], origin: null } }]);
});

test('goes on where the line broke, and says so when it can’t know', async () => {
  const first = await change();
  const second = await change();
  const goesOn = follow({ lastId: first });
  const isLost = follow({ lastId: 'long ago' });
  await settle();
  expect(goesOn.told.map(({ id }) => id)).toEqual([second]);
  expect(isLost.told.map(({ news }) => news.kind)).toEqual(['missed']);
});

test('ends when the role is taken away: at once when roles change, else before long', async () => {
  let may = true;
  const stillMay = async () => may;
  const [one, other] = [follow({ stillMay }), follow({ userId: 'olle', stillMay: async () => true })];
  await settle();
  may = false;
  await signals.publish(JSON.stringify({ kind: 'access', signalId: newId() }));
  await settle();
  expect([one.state.isOver, other.state.isOver]).toEqual([true, false]);

  may = true;
  const third = follow({ stillMay });
  await settle();
  may = false;
  await vi.advanceTimersByTimeAsync(15_000);
  await change();
  await settle();
  expect(third.state.isOver).toBe(true);
  expect(third.told, 'nothing after the role was gone').toEqual([]);
});

test('lets go of who leaves, and of a user’s oldest stream when there are too many', async () => {
  const streams = Array.from({ length: 7 }, () => follow());
  await settle();
  expect(streams.map(({ state }) => state.isOver)).toEqual([true, false, false, false, false, false, false]);
  expect(hub.size).toBe(6);
  for (const { end } of streams) end();
  await settle();
  expect(hub.size).toBe(0);
});

test('tells who is in a case when it changes, not at every beat, and forgets who falls silent', async () => {
  const { told } = follow();
  await settle();
  await be('olle', 'reading');
  await be('olle', 'reading');
  expect(await be('olle', 'writing')).toEqual([{ userId: 'olle', name: 'olle', state: 'writing' }]);
  await settle();
  const people = () => told.map(({ news }) => (news.kind === 'presence' ? news.people.map(({ state }) => state) : []));
  expect(people()).toEqual([['reading'], ['writing']]);
  await vi.advanceTimersByTimeAsync(70_000);
  expect(people().at(-1)).toEqual([]);
});

test('what isn’t a signal is nothing', async () => {
  const { told } = follow();
  await settle();
  await signals.publish('{"kind":"change"}');
  await signals.publish('not json');
  await settle();
  expect(told).toEqual([]);
});
