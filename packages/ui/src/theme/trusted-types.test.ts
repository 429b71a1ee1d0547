import { expect, test } from 'vitest';
import { markupOf } from './trusted-types';

test('a style sheet may be written as markup', () => {
  expect(markupOf('.m-1 > .m-2 { color: red }')).toBe('.m-1 > .m-2 { color: red }');
});

test.each(['<img src=x onerror=alert(1)>', '</style><script>alert(1)</script>', '<'])('%s may not', (text) => {
  expect(markupOf(text)).toBeNull();
});
