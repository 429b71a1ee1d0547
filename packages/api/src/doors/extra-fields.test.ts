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
      keyType: z.optional(z.unknown()),
      valueType: z.optional(z.unknown()),
      in: z.optional(z.unknown()),
    }),
  }),
});
const plain = ['string', 'number', 'boolean', 'enum', 'literal'];

/** Where a schema lets through what it doesn't name, by path: an object with further fields, or a kind of its own. */
function openingsOf(schema: unknown, path: string): readonly string[] {
  const def = Schema.parse(schema)._zod.def;
  const { type, shape = {}, catchall, element, innerType, options = [] } = def;
  if (plain.includes(type)) return [];
  if (type === 'array') return openingsOf(element, `${path}[]`);
  if (['nullable', 'optional', 'default'].includes(type)) return openingsOf(innerType, path);
  if (type === 'union') return options.flatMap((option) => openingsOf(option, path));
  if (type === 'pipe') return openingsOf(def.in, path);
  if (type === 'record' && hasNamedKeys(def.keyType)) return openingsOf(def.valueType, `${path}.*`);
  if (type !== 'object') return [`${path}: ${type}`];
  const fields = Object.entries(shape).flatMap(([name, field]) => openingsOf(field, `${path}.${name}`));
  return catchall === undefined || isNever(catchall) ? fields : [...fields, `${path}: any field`];
}

/** Of an object that refuses further fields, where others drop them. */
function isNever(catchall: unknown): boolean {
  return Schema.parse(catchall)._zod.def.type === 'never';
}

/** Of a record whose keys are a closed list. */
function hasNamedKeys(keyType: unknown): boolean {
  return ['enum', 'literal'].includes(Schema.parse(keyType)._zod.def.type);
}

/** What the words of an older list mean: looked up by the words of the file, and by nothing else. */
const dictionaries = [
  'staff budgetImport.check.mapping.accounts: record',
  'staff budgetImport.check.mapping.units: record',
  'staff budgetImport.run.mapping.accounts: record',
  'staff budgetImport.run.mapping.units: record',
  'staff import.check.mapping.values.*: record',
  'staff import.run.mapping.values.*: record',
];

test('no procedure of any door takes a field that it does not name', () => {
  const { procedures } = proceduresOf(doors);
  expect(procedures.filter(({ inputs }) => inputs.length > 0).length).toBeGreaterThan(20);
  expect(
    procedures.flatMap(({ door, path, inputs }) =>
      inputs.flatMap((input) => openingsOf(input, `${door.name} ${path}`)),
    ),
  ).toEqual(dictionaries);
});

test.each([
  [z.looseObject({ id: z.string() }), 'any field'],
  [z.object({ id: z.unknown() }), 'unknown'],
  [z.object({ all: z.array(z.nullable(z.object({ any: z.record(z.string(), z.string()) }))) }), 'record'],
  [z.object({ by: z.record(z.enum(['a', 'b']), z.unknown()) }), 'unknown'],
  [
    z.pipe(
      z.looseObject({ id: z.string() }),
      z.transform((given) => given),
    ),
    'any field',
  ],
  [z.object({ way: z.union([z.string(), z.catchall(z.object({}), z.number())]) }), 'any field'],
])('an input that takes more is found', (schema, opening) => {
  expect(openingsOf(schema, 'input').join()).toContain(opening);
});
