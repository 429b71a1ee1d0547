import { expect, it } from 'vitest';
import { type HeardWindow, presenceLastsMilliseconds, presentPeople } from './present-people';
import { namedIds, TeamSignal } from './team-signal';

const caseId = '0f1e2d3c-0000-4000-8000-000000000001';
const heard = (window: Partial<HeardWindow>): HeardWindow => ({
  kind: 'presence',
  signalId: caseId,
  teamId: caseId,
  caseId,
  windowId: caseId,
  userId: 'maria',
  name: 'Maria Ek',
  state: 'reading',
  heardAt: 0,
  ...window,
});

it('shows each person once, writing if they write in any of their windows', () => {
  const windows = [heard({ state: 'writing' }), heard({}), heard({ userId: 'olle', name: 'Olle Ask' })];
  expect(presentPeople(windows, caseId, 0)).toEqual([
    { userId: 'maria', name: 'Maria Ek', state: 'writing' },
    { userId: 'olle', name: 'Olle Ask', state: 'reading' },
  ]);
});

it('leaves out who has gone, who is in another case, and who has been silent too long', () => {
  const windows = [heard({ state: 'gone' }), heard({ userId: 'b', caseId: 'elsewhere' }), heard({ userId: 'c' })];
  expect(presentPeople(windows, caseId, presenceLastsMilliseconds + 1)).toEqual([]);
  expect(presentPeople(windows, caseId, presenceLastsMilliseconds).map(({ userId }) => userId)).toEqual(['c']);
});

it('names each id once, and none when they are too many', () => {
  expect(namedIds(['a', null, 'b', undefined, 'a'])).toEqual(['a', 'b']);
  expect(namedIds(Array.from({ length: 51 }, (_, index) => `${index}`))).toBeNull();
});

it('carries nothing but what it names', () => {
  const change = { kind: 'change', signalId: caseId, teamId: caseId, area: 'referral', ids: [], origin: null };
  expect(TeamSignal.parse({ ...change, text: 'Anna mår bättre' })).toEqual(change);
});
