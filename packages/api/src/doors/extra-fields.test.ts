import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { doors, proceduresOf } from '../testing/permission-matrix/doors';

const Schema = z.object({
  _zod: z.object({
    def: z.object({
      type: z.string(),
      shape: z.optional(z.record(z.string(), z.unknown())),
      catchall: z.optional(z.unknown()),
      element: z.optional(z.unknown()),
      innerType: z.optional(z.unknown()),
      options: z.optional(z.array(z.unknown())),
    }),
  }),
});
const plain = ['string', 'number', 'boolean', 'enum', 'literal'];

/** Where a schema lets through what it doesn't name, by path: an object with further fields, or a kind of its own. */
function openingsOf(schema: unknown, path: string): readonly string[] {
  const { type, shape = {}, catchall, element, innerType, options = [] } = Schema.parse(schema)._zod.def;
  if (plain.includes(type)) return [];
  if (type === 'array') return openingsOf(element, `${path}[]`);
  if (['nullable', 'optional', 'default'].includes(type)) return openingsOf(innerType, path);
  if (type === 'union') return options.flatMap((option) => openingsOf(option, path));
  if (type !== 'object') return [`${path}: ${type}`];
  const fields = Object.entries(shape).flatMap(([name, field]) => openingsOf(field, `${path}.${name}`));
  return catchall === undefined ? fields : [...fields, `${path}: any field`];
}

test('no procedure of any door takes a field that it does not name', () => {
  const { procedures } = proceduresOf(doors);
  expect(procedures.filter(({ inputs }) => inputs.length > 0).length).toBeGreaterThan(20);
  expect(
    procedures.flatMap(({ door, path, inputs }) =>
      inputs.flatMap((input) => openingsOf(input, `${door.name} ${path}`)),
    ),
  ).toEqual([]);
});

test.each([
  [z.looseObject({ id: z.string() }), 'any field'],
  [z.object({ id: z.unknown() }), 'unknown'],
  [z.object({ all: z.array(z.nullable(z.object({ any: z.record(z.string(), z.string()) }))) }), 'record'],
  [z.object({ way: z.union([z.string(), z.catchall(z.object({}), z.number())]) }), 'any field'],
])('an input that takes more is found', (schema, opening) => {
  expect(openingsOf(schema, 'input').join()).toContain(opening);
});
