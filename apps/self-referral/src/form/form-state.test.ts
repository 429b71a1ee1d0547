import { describe, expect, test } from 'vitest';
import { hasAnswers } from '../draft/draft';
import { firstKey, shortestDraft } from '../testing/fictional-form';
import { type FormAction, type FormState, formReducer, initialFormState } from './form-state';

const nextKey = '0f6f7a52-90a5-4a0f-8f0e-2f1f8f0f1a22';
const receipt = { teamName: 'Kraften', reference: 'K7MT-2PXW', code: 'ABCD-EFGH-JKMN', isAmended: false };

function after(...actions: readonly FormAction[]): FormState {
  return actions.reduce(formReducer, initialFormState(shortestDraft, firstKey));
}

describe('the idempotency key', () => {
  test('stays the same while the form is filled in, refused, and sent again and again', () => {
    const state = after(
      { type: 'typed', values: { hopes: 'Ett jobb' } },
      { type: 'answered', question: 'hopes', values: { hopes: 'Ett jobb' } },
      { type: 'skipped', question: 'income' },
      { type: 'team-chosen', teamSlug: 'avesta' },
      { type: 'sending' },
      { type: 'not-sent', problem: 'no-answer' },
      { type: 'sending' },
      { type: 'refused', errors: [{ field: 'phone', message: 'Fel' }] },
      { type: 'answered', question: 'contact', values: { phone: '0225-123 45' } },
      { type: 'sending' },
      { type: 'not-sent', problem: 'fault' },
    );
    expect(state.draft.idempotencyKey).toBe(firstKey);
  });

  test('is a new one after a form that was sent', () => {
    const state = after({ type: 'sent', outcome: { kind: 'receipt', receipt }, nextKey });
    expect(state.draft.idempotencyKey).toBe(nextKey);
  });

  test('is a new one after answers that were thrown away', () => {
    expect(after({ type: 'discarded', nextKey }).draft.idempotencyKey).toBe(nextKey);
  });
});

test('a sent form leaves its receipt and nothing else, and is kept no longer', () => {
  const state = after(
    { type: 'keeping', isKept: true },
    { type: 'sent', outcome: { kind: 'receipt', receipt }, nextKey },
  );
  expect(state.outcome).toEqual({ kind: 'receipt', receipt });
  expect(hasAnswers(state.draft)).toBe(false);
  expect(state.isKept).toBe(false);
  expect(state.draft.teamSlug).toBe('kraften');
});

test('nothing typed is lost when sending fails', () => {
  const state = after(
    { type: 'typed', values: { hopes: 'Ett jobb' } },
    { type: 'sending' },
    { type: 'not-sent', problem: 'no-answer' },
  );
  expect(state.draft.answers).toEqual({ ...shortestDraft.answers, hopes: 'Ett jobb' });
  expect(state).toMatchObject({ isSending: false, problem: 'no-answer' });
});

test('passing a question by keeps what was typed; answering it takes it up again', () => {
  const skipped = after({ type: 'typed', values: { hopes: 'Ett jobb' } }, { type: 'skipped', question: 'hopes' });
  expect(skipped.draft).toMatchObject({ skipped: ['hopes'], answers: { hopes: 'Ett jobb' } });
  const answered = formReducer(skipped, { type: 'answered', question: 'hopes', values: { hopes: 'Ett jobb' } });
  expect(answered.draft.skipped).toEqual([]);
});

test('answering a question removes its own errors and no others', () => {
  const state = after(
    {
      type: 'refused',
      errors: [
        { field: 'phone', message: 'Fel nummer.' },
        { field: 'hopes', message: 'För långt.' },
      ],
    },
    { type: 'answered', question: 'contact', values: { phone: '0225-123 45' } },
  );
  expect(state.errors).toEqual([{ field: 'hopes', message: 'För långt.' }]);
});
