import { expect, test } from 'vitest';
import { checkAccessReview } from './access-review';

test('what others opened can be marked without a word', () => {
  expect(checkAccessReview({ note: '' }, false)).toEqual({ ok: true, value: { note: '' } });
});

test('what one has opened oneself needs a reason', () => {
  expect(checkAccessReview({ note: '' }, true)).toMatchObject({ ok: false, problem: [{ field: 'note' }] });
  expect(checkAccessReview({ note: 'Vi gick igenom alla på mötet.' }, true)).toMatchObject({ ok: true });
});
