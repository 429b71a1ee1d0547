import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { expect, test, vi } from 'vitest';
import type { ReceiptChange } from '../door/door';
import { svFollow } from '../messages/sv/sv-follow';
import { t as shared } from '../testing/fictional-form';
import {
  askingFollow,
  changedFollow,
  closedFollow,
  type FollowState,
  postedFollow,
  receiptIntents,
} from './follow-state';
import { doneWords, summarisedErrors } from './follow-words';

const t = { ...shared, ...svFollow };
const change: ReceiptChange = {
  ...{ teamName: 'Kraften', receivedOn: '2025-03-03' as CalendarDate, stage: 'received', bookedVisit: null },
  ...{ contactedOn: null, writtenOn: null, decidedOn: null, mayWrite: true, mayWithdraw: true, mayChooseVisit: true },
  ...{ visitTimes: [], outcome: 'kept' },
};
const { outcome: _outcome, ...status } = change;
const keys = { reference: 'K7MT-2PXW', code: 'ABCD-EFGH-JKMN' };
const opened: FollowState = { ...closedFollow, ...keys, status, messageId: 'first' };

const saidOf = ({ done }: FollowState) => done && doneWords(done, t);

type Reply = Partial<ReceiptChange> | 'no-answer';
function doorThatAnswers(reply: Reply) {
  const answer = async () =>
    reply === 'no-answer'
      ? ({ ok: false, problem: { kind: reply } } as const)
      : ({ ok: true, value: { ...change, ...reply } } as const);
  return {
    openReceipt: vi.fn(answer),
    chooseVisit: vi.fn(answer),
    writeOnReceipt: vi.fn(answer),
    withdraw: vi.fn(answer),
  };
}

const fields: Readonly<Record<string, string>> = {
  text: 'Nytt nummer.',
  visitTime: '2025-03-11 tuesday',
  withdraw: 'yes',
};
const submitted = (intent: FollowState['busy'], reply: Reply) => {
  const form = {
    intent: receiptIntents.find((each) => each === intent) ?? 'withdraw',
    textOf: (name: string) => fields[name] ?? '',
  };
  const door = doorThatAnswers(reply);
  return { door, after: changedFollow(askingFollow(opened, form), form, door) };
};

test('what was written stays, as the same message, until it has arrived', async () => {
  expect(await submitted('write-on-receipt', 'no-answer').after).toMatchObject({
    ...{ text: 'Nytt nummer.', messageId: 'first', problem: 'no-answer', done: null, busy: null },
  });
  expect(await submitted('write-on-receipt', { outcome: 'full' }).after).toMatchObject({
    ...{ text: 'Nytt nummer.', messageId: 'first', done: { outcome: 'full' } },
  });
  const { door, after } = submitted('write-on-receipt', {});
  expect(await after).toMatchObject({ text: '', done: { outcome: 'kept' } });
  expect((await after).messageId).not.toBe('first');
  expect(door.writeOnReceipt).toHaveBeenCalledWith({ ...keys, messageId: 'first', text: 'Nytt nummer.' });
});

test('the time that is chosen is sent, and one that was taken meanwhile is told with what is left', async () => {
  const { door, after } = submitted('choose-visit', { outcome: 'taken' });
  expect(saidOf(await after)?.text).toBe(
    'Någon annan hann före, och just nu finns ingen ledig tid. Ring oss, så hittar vi en.',
  );
  expect(door.chooseVisit).toHaveBeenCalledWith({ ...keys, visitOn: '2025-03-11', standingTimeId: 'tuesday' });
  const time = {
    standingTimeId: 'id',
    visitOn: '2025-03-11' as CalendarDate,
    visitTime: '13:00',
    place: 'Kraftgatan 8',
  };
  const left = await submitted('choose-visit', { outcome: 'taken', visitTimes: [time] }).after;
  expect(saidOf(left)).toEqual({
    ...{ isDone: false, title: 'Tiden hann tas', text: 'Någon annan hann före. Välj en av de andra tiderna.' },
  });
});

test.each([
  ['choose-visit', 'visitTime'],
  ['write-on-receipt', 'text'],
  ['withdraw', 'withdraw'],
] as const)('%s asks for what is missing at its field, and sends nothing', async (intent, field) => {
  const door = doorThatAnswers({});
  const form = { intent, textOf: () => ' ' };
  const after = await changedFollow(askingFollow(opened, form), form, door);
  expect(summarisedErrors(after.errors, t).map((error) => error.field)).toEqual([field]);
  expect(after.status).toEqual(status);
  expect([door.chooseVisit, door.writeOnReceipt, door.withdraw].some((call) => call.mock.calls.length > 0)).toBe(false);
});

test('a form that is posted without a script opens the page with its own keys and then does what it asks', async () => {
  const posted: Readonly<Record<string, string>> = { ...keys, text: 'Nytt nummer.', messageId: 'posted' };
  const form = { intent: 'write-on-receipt', textOf: (name: string) => posted[name] ?? '' } as const;
  const door = doorThatAnswers({});
  expect(await postedFollow(form, door)).toMatchObject({ done: { outcome: 'kept' } });
  expect(door.writeOnReceipt).toHaveBeenCalledWith({ ...keys, messageId: 'posted', text: 'Nytt nummer.' });
  const closed = doorThatAnswers('no-answer');
  expect(await postedFollow(form, closed)).toMatchObject({ status: null, problem: 'no-answer' });
  expect(closed.writeOnReceipt).not.toHaveBeenCalled();
});
