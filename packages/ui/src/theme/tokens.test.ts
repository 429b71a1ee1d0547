import { expect, test } from 'vitest';
import tokens from './tokens.css?raw';

const text = [
  ['ink', 'ink-soft', 'act', 'act-strong', 'error'].flatMap((fg) =>
    ['paper', 'sheet', 'shelf', 'act-wash'].map((bg) => [fg, bg] as const),
  ),
  ['soon', 'error', 'done'].flatMap((fg) => [
    [fg, `${fg}-wash`] as const,
    [fg, 'sheet'] as const,
    ['ink', `${fg}-wash`] as const,
  ]),
  [
    ['on-act-fill', 'act-fill'],
    ['on-act-fill', 'act-fill-strong'],
    ['on-error-fill', 'error-fill'],
    ['on-error-fill', 'error-fill-strong'],
    ['chart-1', 'sheet'],
    ['chart-2', 'sheet'],
    ['chart-3', 'sheet'],
    ['chart-4', 'sheet'],
  ] as const,
].flat();
const controls = ['line-strong', 'act-fill', 'error-fill', 'focus', 'soon-line'].flatMap((fg) =>
  ['paper', 'sheet', 'shelf'].map((bg) => [fg, bg] as const),
);

test.each(text)('text in %s can be read on %s, light and dark', (fg, bg) => {
  expect(Math.min(...contrasts(fg, bg))).toBeGreaterThanOrEqual(4.5);
});

test.each(controls)('a control in %s can be seen on %s, light and dark', (fg, bg) => {
  expect(Math.min(...contrasts(fg, bg))).toBeGreaterThanOrEqual(3);
});

function contrasts(fg: string, bg: string): number[] {
  const [lightFg, darkFg] = coloursOf(fg);
  const [lightBg, darkBg] = coloursOf(bg);
  return [contrast(lightFg, lightBg), contrast(darkFg, darkBg)];
}

function coloursOf(token: string): readonly [string, string] {
  const value = new RegExp(`--k-${token}: ([^;]+);`).exec(tokens)?.[1] ?? '';
  const [light, dark] = value.match(/#[0-9a-f]{6}/g) ?? [];
  if (light === undefined) throw new RangeError(`--k-${token} is no colour`);
  return [light, dark ?? light];
}

/** Contrast ratio of WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
