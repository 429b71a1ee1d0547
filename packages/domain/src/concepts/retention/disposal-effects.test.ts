import { expect, test } from 'vitest';
import { extractTables } from '../register-extract/extract-tables';
import { disposalEffects, disposedNameOf, disposedRows } from './disposal-effects';

test('every table with a person’s data has its disposal', () => {
  expect(Object.keys(disposalEffects)).toEqual(Object.keys(extractTables));
});

test('no text that may be about others is left', () => {
  const left = Object.entries(extractTables).flatMap(([table, { fields }]) => {
    const effect = disposalEffects[table];
    if (effect?.rows !== 'kept') return [];
    return Object.entries(fields).flatMap(([name, { mayNameOthers }]) =>
      mayNameOthers === true && !Object.hasOwn(effect.emptied, name) ? [`${table}.${name}`] : [],
    );
  });
  expect(left).toEqual([]);
});

const person = {
  id: '0f8b1c3e-0000-4000-8000-00000000ab1c',
  givenName: 'Kim',
  familyName: 'Ek',
  birthDate: 'a day',
  sex: 'female',
};

test('the name goes; the birth date stays only with who was enrolled', () => {
  const mask = { id: person.id, givenName: '', familyName: '', sex: 'female', identityNumber: null };
  expect(disposedRows({ person: [person], participation: [] })['person']).toMatchObject([{ ...mask, birthDate: null }]);
  expect(disposedRows({ person: [person], participation: [{ id: 'p' }] })['person']).toMatchObject([
    { ...mask, birthDate: 'a day' },
  ]);
});

test('rows that go leave none, and the birth date is the person’s alone', () => {
  const rows = { consent: [{ id: 'c' }], attendance: [{ id: 'a', birthDate: 'a day' }], person: [person] };
  expect(disposedRows(rows)).toMatchObject({
    ...{ consent: [], attendance: [{ id: 'a', birthDate: 'a day' }], person: [{ birthDate: null }] },
  });
});

test('a mask tells persons apart by their records', () => {
  expect(disposedNameOf(person.id)).toEqual({ givenName: 'Gallrad', familyName: 'AB1C' });
});

test('what nobody has thought of isn’t passed over', () => {
  expect(() => disposedRows({ diary: [] })).toThrow('diary has no disposal');
});
