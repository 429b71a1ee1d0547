import { formLanguages } from '@kraften/domain/concepts/self-referral/form-language';
import { expect, test } from 'vitest';
import { questionIds } from '../question/question-id';
import { languageOf, pathOf, type Route, routeOf, teamSlugIn } from './route';

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
  const paths = formLanguages.flatMap((language) => routes.map((route) => pathOf(route, language)));
  expect(new Set(paths).size).toBe(routes.length * formLanguages.length);
  for (const language of formLanguages) {
    const addresses = routes.map((route) => address(pathOf(route, language)));
    expect(addresses.map(routeOf)).toEqual(routes);
    expect(new Set(addresses.map(languageOf))).toEqual(new Set([language]));
  }
});

test.each([
  '/anmalan',
  '/anmalan/',
  '/anmalan/?team=kraften',
  '/anmalan/ar',
  '/anmalan/ar/',
  '/anmalan/so/?team=kraften',
])('%s is the start', (path) => {
  expect(routeOf(address(path))).toEqual({ page: 'start' });
});

test('an unknown address is said to be one', () => {
  expect(routeOf(address('/anmalan/finns-inte'))).toEqual({ page: 'missing' });
});

test('a link can name the team', () => {
  expect(teamSlugIn('?team=kraften')).toBe('kraften');
  expect(teamSlugIn('?team=')).toBeNull();
});

test.each([
  ['/anmalan/namn', 'sv'],
  ['/anmalan/ar/namn', 'ar'],
  ['/anmalan/sv-lattlast', 'sv-lattlast'],
  ['/anmalan/?team=kraften&sprak=ar', 'ar'],
  ['/anmalan/en/?team=kraften&sprak=ar', 'en'],
  ['/anmalan/?sprak=tlh', 'sv'],
])('%s is read in %s', (path, language) => {
  expect(languageOf(address(path))).toBe(language);
});

test('Swedish has one address, the one without a mark', () => {
  expect(routeOf(address('/anmalan/sv/namn'))).toEqual({ page: 'missing' });
});
