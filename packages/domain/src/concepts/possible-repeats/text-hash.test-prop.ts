import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../../testing/holds';
import { utf8Of } from '../../testing/utf8';
import { bytesHash, textHash } from './text-hash';

test('a text has the same hash as its bytes, as far as it is ASCII', () => {
  holds(
    fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
      const bytes = utf8Of(`<${text}>`);
      expect(bytesHash(bytes, 1, bytes.length - 1)).toBe(textHash(text));
    }),
  );
});
