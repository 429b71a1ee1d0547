import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { KraftenProvider } from '../theme/kraften-provider';
import { Navigation } from './navigation';

const items = [
  { href: '/', label: 'I dag' },
  { href: '/remisser', label: 'Inflöde' },
  { href: '/remisser/besokstider', label: 'Besökstider' },
];

afterEach(cleanup);

function markedOn(path: string): string | null {
  render(
    <KraftenProvider>
      <Navigation items={items} currentPath={path} />
    </KraftenProvider>,
  );
  return screen.queryByRole('link', { current: 'page' })?.textContent ?? null;
}

test.each([
  ['/', 'I dag'],
  ['/remisser', 'Inflöde'],
  ['/remisser/123', 'Inflöde'],
  ['/remisser/besokstider', 'Besökstider'],
])('on %s the place %s is marked', (path, label) => {
  expect(markedOn(path)).toBe(label);
});

test.each(['/finns-inte', '/remisser-och-annat'])('on %s, which is no place, nothing is marked', (path) => {
  expect(markedOn(path)).toBeNull();
});
