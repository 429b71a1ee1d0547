import { expect, test } from 'vitest';
import type { DoorProblem } from '../door/call-door';
import type { Door, Receipt, SelfReferral } from '../door/door';
import { oneAtATime } from '../door/one-at-a-time';
import { firstKey, shortestAnswers, shortestDraft, t, today } from '../testing/fictional-form';
import { formReducer, initialFormState } from './form-state';
import { sendForm } from './send-form';

const receipt: Receipt = { teamName: 'Kraften', reference: 'K7MT-2PXW', code: 'ABCD-EFGH-JKMN', isAmended: false };
const newKey = () => '0f6f7a52-90a5-4a0f-8f0e-2f1f8f0f1a22';

/** A server that gives these answers, one after another, and remembers what it was sent. */
function serverThatAnswers(...answers: readonly (DoorProblem['kind'] | Receipt)[]) {
  const received: SelfReferral[] = [];
  const door: Pick<Door, 'sendSelfReferral'> = {
    sendSelfReferral: async (selfReferral) => {
      const answer = answers[received.length] ?? 'fault';
      received.push(selfReferral);
      if (typeof answer === 'object') return { ok: true, value: answer };
      const fieldErrors = [{ field: 'answers.phone', message: 'Skriv om numret.' }];
      return { ok: false, problem: answer === 'refused' ? { kind: answer, fieldErrors } : { kind: answer } };
    },
  };
  return { door, received };
}

test('a lost line, a fault and a success are three tries with one key; the next form has another', async () => {
  const { door, received } = serverThatAnswers('no-answer', 'fault', receipt, receipt);
  let state = initialFormState(shortestDraft, firstKey);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    state = formReducer(state, await sendForm({ draft: state.draft, door, t, today, newKey }));
  }
  expect(received.map(({ idempotencyKey }) => idempotencyKey)).toEqual([firstKey, firstKey, firstKey]);
  expect(state.outcome).toEqual({ kind: 'receipt', receipt });

  const next = { ...state.draft, answers: shortestAnswers };
  await sendForm({ draft: next, door, t, today, newKey });
  expect(received[3]?.idempotencyKey).toBe(newKey());
});

test('a double click sends once', async () => {
  const { door, received } = serverThatAnswers(receipt, receipt);
  const send = oneAtATime(sendForm);
  const sending = { draft: shortestDraft, door, t, today, newKey };
  const [first, second] = await Promise.all([send(sending), send(sending)]);
  expect(received).toHaveLength(1);
  expect(second).toEqual(first);
});

test('what is missing is said before anything is sent', async () => {
  const { door, received } = serverThatAnswers(receipt);
  const draft = { ...shortestDraft, answers: { ...shortestAnswers, phone: '' } };
  expect(await sendForm({ draft, door, t, today, newKey })).toMatchObject({
    type: 'refused',
    errors: [{ field: 'phone' }],
  });
  expect(await sendForm({ draft: { ...shortestDraft, teamSlug: null }, door, t, today, newKey })).toEqual({
    type: 'team-refused',
    reason: 'missing',
  });
  expect(received).toHaveLength(0);
});

test('what the server refuses becomes an error at its field', async () => {
  const { door } = serverThatAnswers('refused');
  expect(await sendForm({ draft: shortestDraft, door, t, today, newKey })).toEqual({
    type: 'refused',
    errors: [{ field: 'phone', message: 'Skriv om numret.' }],
  });
});

test('a team that is gone has to be chosen anew', async () => {
  const { door } = serverThatAnswers('not-found');
  expect(await sendForm({ draft: shortestDraft, door, t, today, newKey })).toEqual({
    type: 'team-refused',
    reason: 'gone',
  });
});
