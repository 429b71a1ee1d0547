import type { Result } from '@kraften/domain/result';
import type { DoorProblem } from '../door/call-door';
import type { ReceiptChange, ReceiptKeys, ReferralStatus } from '../door/door';
import type { FollowMessages } from '../messages/messages';
import type { SummarisedError } from '../part/error-summary';

/** What one can do on the page that a receipt opens, besides looking. */
export type ReceiptIntent = 'choose-visit' | 'write-on-receipt' | 'withdraw';

export type FollowState = ReceiptKeys & {
  readonly errors: readonly SummarisedError[];
  /** What is being asked of the server. */
  readonly busy: 'open-receipt' | ReceiptIntent | null;
  readonly problem: DoorProblem['kind'] | null;
  /** Null as long as nothing is opened. */
  readonly status: ReferralStatus | null;
  /** What came of what was last done. */
  readonly said: { readonly isDone: boolean; readonly title: string; readonly text: string } | null;
  /** What was written and hasn't been sent, and what makes it one message however often it is. */
  readonly text: string;
  readonly messageId: string;
};

export function closedReceipt(messageId: string): FollowState {
  return {
    ...{ reference: '', code: '', errors: [], busy: null, problem: null, status: null, said: null, text: '' },
    messageId,
  };
}

/** What is wrong with a form of the page, as it would be sent. */
export function errorsInReceiptForm(
  intent: 'open-receipt' | ReceiptIntent,
  textOf: (name: string) => string,
  t: FollowMessages,
): readonly SummarisedError[] {
  const missing = (field: string, message: string) => (textOf(field).trim() === '' ? [{ field, message }] : []);
  switch (intent) {
    case 'open-receipt':
      return [...missing('reference', t.follow.referenceMissing), ...missing('code', t.follow.codeMissing)];
    case 'choose-visit':
      return missing('visitTime', t.visit.missing);
    case 'write-on-receipt':
      return textOf('text').length > mostCharacters
        ? [{ field: 'text', message: t.write.tooLong }]
        : missing('text', t.write.missing);
    case 'withdraw':
      return missing('withdraw', t.withdraw.missing);
  }
}

const mostCharacters = 2000;

/** The time that a choice of the page stands for. */
export function chosenTime(value: string): { readonly visitOn: string; readonly standingTimeId: string } {
  const [visitOn = '', standingTimeId = ''] = value.split(' ');
  return { visitOn, standingTimeId };
}

/** The page after what was asked has been answered. What was written stays until it has arrived. */
export function followAfter(
  state: FollowState,
  {
    intent,
    reply,
    nextMessageId,
  }: {
    readonly intent: ReceiptIntent;
    readonly reply: Result<ReceiptChange, DoorProblem>;
    readonly nextMessageId: string;
  },
  t: FollowMessages,
): FollowState {
  const settled = { ...state, busy: null, errors: [], problem: null, said: null };
  if (!reply.ok) return { ...settled, problem: reply.problem.kind };
  const { outcome, ...status } = reply.value;
  const isDone = outcome === 'kept';
  const arrived = isDone && intent === 'write-on-receipt' ? { text: '', messageId: nextMessageId } : {};
  return { ...settled, ...arrived, status, said: { isDone, ...saidOf(intent, reply.value, t) } };
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
