import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { DoorProblem } from '../door/call-door';
import type { Door, ReceiptChange, ReceiptKeys, ReferralStatus } from '../door/door';
import { newKey } from '../draft/new-key';

/** What one can do on the page that a receipt opens, besides looking. */
export const receiptIntents = ['choose-visit', 'write-on-receipt', 'withdraw'] as const;
export type ReceiptIntent = (typeof receiptIntents)[number];

/** What is wrong with a form of the page. */
export type FollowError =
  | 'reference-missing'
  | 'code-missing'
  | 'visit-missing'
  | 'text-missing'
  | 'text-too-long'
  | 'withdrawal-missing';

/** What came of what was last done. */
export type Done = {
  readonly intent: ReceiptIntent;
  readonly outcome: ReceiptChange['outcome'];
  /** There are times left to choose among. */
  readonly hasTimes: boolean;
};

/** The page that follows a referral, in no language: `follow-words.ts` says it in the reader's. */
export type FollowState = ReceiptKeys & {
  readonly errors: readonly FollowError[];
  /** What is being asked of the server. */
  readonly busy: 'open-receipt' | ReceiptIntent | null;
  readonly problem: DoorProblem['kind'] | null;
  /** Null as long as nothing is opened. */
  readonly status: ReferralStatus | null;
  readonly done: Done | null;
  /** What was written and hasn't arrived, and what makes it one message however often it is sent. */
  readonly text: string;
  readonly messageId: string;
};

export const closedFollow: FollowState = {
  ...{ reference: '', code: '', errors: [], busy: null, problem: null, status: null, done: null, text: '' },
  messageId: '',
};

type FollowDoor = Pick<Door, 'openReceipt' | 'chooseVisit' | 'writeOnReceipt' | 'withdraw'>;

/** A form of the page as it was submitted: what it asks for, and what stands in its fields. */
export type FollowForm = { readonly intent: ReceiptIntent; readonly textOf: (name: string) => string };

/** What is missing before anything can be asked; null when nothing is. */
export function refusedKeys(keys: ReceiptKeys): FollowState | null {
  const errors: readonly FollowError[] = [
    ...(keys.reference.trim() === '' ? ['reference-missing' as const] : []),
    ...(keys.code.trim() === '' ? ['code-missing' as const] : []),
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
export function askingFollow(state: FollowState, form: FollowForm): FollowState {
  const text = form.intent === 'write-on-receipt' ? form.textOf('text') : state.text;
  const error = errorIn(form);
  return {
    ...{ ...state, text, problem: null, done: null },
    ...(error === null ? { errors: [], busy: form.intent } : { errors: [error], busy: null }),
  };
}

/** The page after what a form asks for has been answered. What was written stays until it has arrived. */
export async function changedFollow(asking: FollowState, form: FollowForm, door: FollowDoor): Promise<FollowState> {
  if (asking.busy === null) return asking;
  const reply = await ask(door, asking, form);
  if (!reply.ok) return { ...asking, busy: null, problem: reply.problem.kind };
  const { intent } = form;
  const { outcome, ...status } = reply.value;
  const arrived = outcome === 'kept' && intent === 'write-on-receipt' ? { text: '', messageId: newKey() } : {};
  const done = { intent, outcome, hasTimes: status.visitTimes.length > 0 };
  return { ...asking, ...arrived, busy: null, status, done };
}

/** The same for a form that was posted to a server, which has kept nothing: the keys in it open the page anew. */
export async function postedFollow(form: FollowForm, door: FollowDoor): Promise<FollowState> {
  const opened = await openFollow({ reference: form.textOf('reference'), code: form.textOf('code') }, door);
  if (opened.status === null) return opened;
  const messageId = form.textOf('messageId') || opened.messageId;
  return await changedFollow(askingFollow({ ...opened, messageId }, form), form, door);
}

const mostCharacters = 2000;

function errorIn({ intent, textOf }: FollowForm): FollowError | null {
  switch (intent) {
    case 'choose-visit':
      return textOf('visitTime').trim() === '' ? 'visit-missing' : null;
    case 'write-on-receipt': {
      const text = textOf('text').trim();
      if (text === '') return 'text-missing';
      return text.length > mostCharacters ? 'text-too-long' : null;
    }
    case 'withdraw':
      return textOf('withdraw').trim() === '' ? 'withdrawal-missing' : null;
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
