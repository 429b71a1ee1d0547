import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { fieldErrorsOf } from './field-error';
import { optionalText, requiredText } from './text-field';

const Form = z.object({
  person: z.object({ name: requiredText('Skriv namnet.', 5) }),
  rows: z.array(z.object({ note: optionalText(3) })),
});
const errorsOf = (form: unknown) => {
  const parsed = Form.safeParse(form);
  return parsed.success ? [] : fieldErrorsOf(parsed.error);
};

test('each field has the first thing that is wrong with it, at its path in the form', () => {
  expect(errorsOf({ person: { name: ' ' }, rows: [{ note: 'ja' }, { note: 'nej då' }] })).toEqual([
    { field: 'person.name', message: 'Skriv namnet.' },
    { field: 'rows.1.note', message: 'Skriv högst 3 tecken.' },
  ]);
  const Twice = z.string().check(z.minLength(3, 'Först.'), z.regex(/^a/, 'Sedan.'));
  const parsed = z.object({ text: Twice }).safeParse({ text: 'b' });
  expect(parsed.success ? [] : fieldErrorsOf(parsed.error)).toEqual([{ field: 'text', message: 'Först.' }]);
});

test('a text is measured without the blanks around it', () => {
  expect(Form.parse({ person: { name: ' Vega ' }, rows: [{}, { note: ' ja ' }] })).toEqual({
    person: { name: 'Vega' },
    rows: [{ note: '' }, { note: 'ja' }],
  });
  expect(errorsOf({ person: { name: 'Vegard' }, rows: [] })).toEqual([
    { field: 'person.name', message: 'Skriv högst 5 tecken.' },
  ]);
});

test('a text that is missing is asked for', () => {
  expect(errorsOf({ person: {}, rows: [] })).toEqual([{ field: 'person.name', message: 'Skriv namnet.' }]);
});
