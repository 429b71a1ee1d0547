import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { DoorProblem } from '../door/call-door';
import type { Door, ReceiptChange, ReceiptKeys, ReferralStatus } from '../door/door';
import { newKey } from '../draft/new-key';
import type { FollowMessages } from '../messages/messages';
import type { SummarisedError } from '../part/error-summary';

/** What one can do on the page that a receipt opens, besides looking. */
export const receiptIntents = ['choose-visit', 'write-on-receipt', 'withdraw'] as const;
export type ReceiptIntent = (typeof receiptIntents)[number];

export type FollowState = ReceiptKeys & {
  readonly errors: readonly SummarisedError[];
  /** What is being asked of the server. */
  readonly busy: 'open-receipt' | ReceiptIntent | null;
  readonly problem: DoorProblem['kind'] | null;
  /** Null as long as nothing is opened. */
  readonly status: ReferralStatus | null;
  /** What came of what was last done. */
  readonly said: { readonly isDone: boolean; readonly title: string; readonly text: string } | null;
  /** What was written and hasn't arrived, and what makes it one message however often it is sent. */
  readonly text: string;
  readonly messageId: string;
};

export const closedFollow: FollowState = {
  ...{ reference: '', code: '', errors: [], busy: null, problem: null, status: null, said: null, text: '' },
  messageId: '',
};

type FollowDoor = Pick<Door, 'openReceipt' | 'chooseVisit' | 'writeOnReceipt' | 'withdraw'>;

/** A form of the page as it was submitted: what it asks for, and what stands in its fields. */
export type FollowForm = { readonly intent: ReceiptIntent; readonly textOf: (name: string) => string };

/** What is missing before anything can be asked; null when nothing is. */
export function refusedKeys(keys: ReceiptKeys, t: FollowMessages): FollowState | null {
  const errors = [
    ...(keys.reference.trim() === '' ? [{ field: 'reference', message: t.follow.referenceMissing }] : []),
    ...(keys.code.trim() === '' ? [{ field: 'code', message: t.follow.codeMissing }] : []),
  ];
  return errors.length > 0 ? { ...closedFollow, ...keys, errors } : null;
}

/** What the reference and the code open. They stay in the page's forms for as long as it is shown. */
export async function openFollow(keys: ReceiptKeys, door: Pick<Door, 'openReceipt'>): Promise<FollowState> {
  const reply = await door.openReceipt(keys);
  return reply.ok
    ? { ...closedFollow, ...keys, status: reply.value, messageId: newKey() }
    : { ...closedFollow, ...keys, problem: reply.problem.kind };
}

/** The page while what a form asks for is under way; with what is wrong with it instead, when something is. */
export function askingFollow(state: FollowState, form: FollowForm, t: FollowMessages): FollowState {
  const text = form.intent === 'write-on-receipt' ? form.textOf('text') : state.text;
  const errors = errorsIn(form, t);
  return { ...state, text, errors, problem: null, said: null, busy: errors.length > 0 ? null : form.intent };
}

/** The page after what a form asks for has been answered. What was written stays until it has arrived. */
export async function changedFollow(
  asking: FollowState,
  form: FollowForm,
  { door, t }: { readonly door: FollowDoor; readonly t: FollowMessages },
): Promise<FollowState> {
  if (asking.busy === null) return asking;
  const reply = await ask(door, asking, form);
  if (!reply.ok) return { ...asking, busy: null, problem: reply.problem.kind };
  const { outcome, ...status } = reply.value;
  const isDone = outcome === 'kept';
  const arrived = isDone && form.intent === 'write-on-receipt' ? { text: '', messageId: newKey() } : {};
  return { ...asking, ...arrived, busy: null, status, said: { isDone, ...saidOf(form.intent, reply.value, t) } };
}

/** The same for a form that was posted to a server, which has kept nothing: the keys in it open the page anew. */
export async function postedFollow(
  form: FollowForm,
  { door, t }: { readonly door: FollowDoor; readonly t: FollowMessages },
): Promise<FollowState> {
  const opened = await openFollow({ reference: form.textOf('reference'), code: form.textOf('code') }, door);
  if (opened.status === null) return opened;
  const messageId = form.textOf('messageId') || opened.messageId;
  return await changedFollow(askingFollow({ ...opened, messageId }, form, t), form, { door, t });
}

const mostCharacters = 2000;

function errorsIn({ intent, textOf }: FollowForm, t: FollowMessages): readonly SummarisedError[] {
  const missing = (field: string, message: string) => (textOf(field).trim() === '' ? [{ field, message }] : []);
  switch (intent) {
    case 'choose-visit':
      return missing('visitTime', t.visit.missing);
    case 'write-on-receipt':
      return textOf('text').trim().length > mostCharacters
        ? [{ field: 'text', message: t.write.tooLong }]
        : missing('text', t.write.missing);
    case 'withdraw':
      return missing('withdraw', t.withdraw.missing);
  }
}

function ask(door: FollowDoor, { reference, code, messageId, text }: FollowState, { intent, textOf }: FollowForm) {
  const keys = { reference, code };
  switch (intent) {
    case 'choose-visit': {
      const [visitOn = '', standingTimeId = ''] = textOf('visitTime').split(' ');
      return door.chooseVisit({ ...keys, standingTimeId, visitOn: visitOn as CalendarDate });
    }
    case 'write-on-receipt':
      return door.writeOnReceipt({ ...keys, messageId, text });
    case 'withdraw':
      return door.withdraw(keys);
  }
}

function saidOf(intent: ReceiptIntent, { outcome, visitTimes }: ReceiptChange, t: FollowMessages) {
  switch (outcome) {
    case 'kept':
      return { title: t.doneTitle, text: keptTexts(t)[intent] };
    case 'taken':
      return { title: t.visit.takenTitle, text: visitTimes.length > 0 ? t.visit.taken : t.visit.takenNone };
    case 'too-late':
      return { title: t.notDoneTitle, text: t.visit.tooLate };
    case 'full':
      return { title: t.notDoneTitle, text: t.write.full };
    case 'ended':
    case null:
      return { title: t.notDoneTitle, text: t.ended };
  }
}

function keptTexts(t: FollowMessages): Readonly<Record<ReceiptIntent, string>> {
  return { 'choose-visit': t.visit.kept, 'write-on-receipt': t.write.kept, withdraw: t.withdraw.kept };
}
