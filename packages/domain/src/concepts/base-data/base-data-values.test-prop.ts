import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { baseDataFields } from './base-data-part';
import { type BaseDataValues, changedValues } from './base-data-values';

const values: fc.Arbitrary<BaseDataValues> = fc.dictionary(
  fc.constantFrom(...baseDataFields),
  fc.option(fc.oneof(fc.constantFrom('', 'Avesta', 'Säter'), fc.integer({ min: 0, max: 3 }))),
);
/** Nothing and no text are the same: neither says anything. */
const said = (known: BaseDataValues) =>
  Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null && value !== ''));

it('what is kept leads from what stood to what was asked for, and back', () => {
  void fc.assert(
    fc.property(values, values, (stood, asked) => {
      const { before, after } = changedValues(stood, asked);
      const stands = { ...stood, ...asked };
      expect(said({ ...stood, ...after })).toEqual(said(stands));
      expect(said({ ...stands, ...before })).toEqual(said(stood));
    }),
  );
});

it('nothing is kept of a field that says the same, or that was not asked for', () => {
  void fc.assert(
    fc.property(values, values, (stood, asked) => {
      const { before, after, fields } = changedValues(stood, asked);
      expect(Object.keys(before)).toEqual(fields);
      expect(Object.keys(after)).toEqual(fields);
      for (const field of fields) {
        expect(field in asked).toBe(true);
        expect(before[field] ?? '').not.toBe(after[field] ?? '');
      }
    }),
  );
});
