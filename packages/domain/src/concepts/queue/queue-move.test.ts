import { expect, test } from 'vitest';
import { fieldErrorsOf } from '../field-error/field-error';
import { QueueMove } from './queue-move';

const errorsIn = (move: object) => {
  const read = QueueMove.safeParse(move);
  return read.success ? [] : fieldErrorsOf(read.error);
};

test('a reason of one’s own is written in words', () => {
  expect(errorsIn({ afterId: null, reason: 'other', note: ' ' })).toEqual([
    { field: 'note', message: 'Skriv vilket skälet är.' },
  ]);
  expect(errorsIn({ afterId: null, reason: 'other', note: 'Flyttar i maj.' })).toEqual([]);
});

test('no move is without a reason', () => {
  expect(errorsIn({ afterId: null, reason: null, note: 'Flyttar i maj.' })).toEqual([
    { field: 'reason', message: 'Välj varför.' },
  ]);
});
