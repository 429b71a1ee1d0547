import { expect, test } from 'vitest';
import { questionIds } from '../question/question-id';
import { pathOf, type Route, routeOf, teamSlugIn } from './route';

const address = (path: string) => new URL(path, 'https://exempel.se');

test('every page has an address of its own that leads back to it', () => {
  const routes: readonly Route[] = [
    { page: 'start' },
    { page: 'team', changing: true },
    ...questionIds.flatMap((question) =>
      [false, true].map((changing) => ({ page: 'question', question, changing }) as const),
    ),
    { page: 'note', subject: 'age', changing: false },
    { page: 'note', subject: 'municipality', changing: true },
    ...(['check', 'sent', 'follow', 'cancel', 'cancelled', 'talk', 'privacy'] as const).map((page) => ({ page })),
  ];
  expect(routes.map((route) => routeOf(address(pathOf(route))))).toEqual(routes);
  expect(new Set(routes.map(pathOf)).size).toBe(routes.length);
});

test.each(['/anmalan', '/anmalan/', '/anmalan/?team=kraften'])('%s is the start', (path) => {
  expect(routeOf(address(path))).toEqual({ page: 'start' });
});

test('an unknown address is said to be one', () => {
  expect(routeOf(address('/anmalan/finns-inte'))).toEqual({ page: 'missing' });
});

test('a link can name the team', () => {
  expect(teamSlugIn('?team=kraften')).toBe('kraften');
  expect(teamSlugIn('?team=')).toBeNull();
});
