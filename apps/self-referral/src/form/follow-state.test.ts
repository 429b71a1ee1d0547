import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { expect, test } from 'vitest';
import type { ReceiptChange } from '../door/door';
import { svFollow } from '../messages/sv/sv-follow';
import { svVisit } from '../messages/sv/sv-visit';
import { t as shared } from '../testing/fictional-form';
import { chosenTime, closedReceipt, errorsInReceiptForm, followAfter } from './follow-state';

const t = { ...shared, ...svFollow, ...svVisit };
const status: ReceiptChange = {
  ...{ teamName: 'Kraften', receivedOn: '2025-03-03' as CalendarDate, stage: 'received', bookedVisit: null },
  ...{ contactedOn: null, writtenOn: null, decidedOn: null, mayWrite: true, mayWithdraw: true, mayChooseVisit: true },
  ...{ visitTimes: [], outcome: 'kept' },
};
const written = { ...closedReceipt('first'), reference: 'K7MT', code: 'ABCD', text: 'Nytt nummer.' };
const after = (reply: Parameters<typeof followAfter>[1]['reply']) =>
  followAfter(written, { intent: 'write-on-receipt', reply, nextMessageId: 'next' }, t);

test('what was written stays, as the same message, until it has arrived', () => {
  expect(after({ ok: false, problem: { kind: 'no-answer' } })).toMatchObject({
    ...{ text: 'Nytt nummer.', messageId: 'first', problem: 'no-answer', said: null },
  });
  expect(after({ ok: true, value: { ...status, outcome: 'full' } })).toMatchObject({
    ...{ text: 'Nytt nummer.', messageId: 'first', said: { isDone: false, text: t.write.full } },
  });
  expect(after({ ok: true, value: status })).toMatchObject({
    ...{ text: '', messageId: 'next', said: { isDone: true, text: t.write.kept } },
  });
});

test('a time that was taken meanwhile is told with what is left', () => {
  const taken = (visitTimes: ReceiptChange['visitTimes']) =>
    followAfter(
      written,
      {
        ...{ intent: 'choose-visit', nextMessageId: 'next' },
        reply: { ok: true, value: { ...status, outcome: 'taken', visitTimes } },
      },
      t,
    ).said?.text;
  expect(taken([])).toBe(t.visit.takenNone);
  const time = {
    standingTimeId: 'id',
    visitOn: '2025-03-11' as CalendarDate,
    visitTime: '13:00',
    place: 'Kraftgatan 8',
  };
  expect(taken([time])).toBe(t.visit.taken);
  expect(chosenTime('2025-03-11 id')).toEqual({ visitOn: '2025-03-11', standingTimeId: 'id' });
});

test.each([
  ['open-receipt', ['reference', 'code']],
  ['choose-visit', ['visitTime']],
  ['write-on-receipt', ['text']],
  ['withdraw', ['withdraw']],
] as const)('%s asks for what is missing, at its field', (intent, fields) => {
  expect(errorsInReceiptForm(intent, () => ' ', t).map(({ field }) => field)).toEqual(fields);
  expect(errorsInReceiptForm(intent, () => 'x', t)).toEqual([]);
});
