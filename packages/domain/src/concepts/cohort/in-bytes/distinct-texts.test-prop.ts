import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../../../testing/holds';
import { textIn, utf8Of } from '../../../testing/utf8';
import { DistinctTexts } from './distinct-texts';

test('each text has the number of its first like, counted in the order that they first came', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 3 }), fc.constantFrom('a', 'aa', 'aaa', 'ab'));
  holds(
    fc.property(fc.array(text, { maxLength: 300, size: 'max' }), (texts) => {
      const distinct = new DistinctTexts(textIn);
      const different = [...new Set(texts)];
      expect(texts.map((each) => numberOf(distinct, each))).toEqual(texts.map((each) => different.indexOf(each)));
      expect(distinct.size).toBe(different.length);
    }),
  );
});

function numberOf(distinct: DistinctTexts, text: string): number {
  const bytes = utf8Of(`<${text}>`);
  return distinct.numberOf(bytes, 1, bytes.length - 1);
}
