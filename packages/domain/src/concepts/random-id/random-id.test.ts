import { expect, test } from 'vitest';
import { randomIdOf } from './random-id';

test('sixteen bytes are a UUID of version 4 and variant 10, whatever they are', () => {
  expect(randomIdOf(new Uint8Array(16).fill(7))).toBe('07070707-0707-4707-8707-070707070707');
  expect(randomIdOf(new Uint8Array(16))).toBe('00000000-0000-4000-8000-000000000000');
  expect(randomIdOf(new Uint8Array(16).fill(255))).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff');
});

// The worked example of RFC 9562, appendix A.3.
test('the bytes stand in their order', () => {
  const hex = '919108f752d133205bacf847db4148a8';
  const bytes = new Uint8Array((hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)));
  expect(randomIdOf(bytes)).toBe('919108f7-52d1-4320-9bac-f847db4148a8');
});
