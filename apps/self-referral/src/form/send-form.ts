import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { Door } from '../door/door';
import { answersToSend } from '../draft/answers-to-send';
import type { Draft } from '../draft/draft';
import type { FormMessages } from '../messages/messages';
import { answersInForce } from './answers-in-force';
import { errorsFromServer, errorsOfForm } from './form-errors';
import type { FormAction } from './form-state';

type Sending = {
  readonly draft: Draft;
  readonly door: Pick<Door, 'sendSelfReferral'>;
  readonly t: FormMessages;
  readonly today: CalendarDate;
  readonly newKey: () => string;
};

/** Sends the form and says what has become of it. Sending it once more sends the same key. */
export async function sendForm({ draft, door, t, today, newKey }: Sending): Promise<FormAction> {
  const { teamSlug, idempotencyKey } = draft;
  if (teamSlug === null) return { type: 'team-refused', reason: 'missing' };
  const errors = errorsOfForm(draft, t, today);
  if (errors.length > 0) return { type: 'refused', errors };
  const answers = answersToSend(answersInForce(draft), t.dates.months);
  if (answers === null) return { type: 'not-sent', problem: 'fault' };

  const reply = await door.sendSelfReferral({ teamSlug, idempotencyKey, language: t.language, answers });
  if (reply.ok) return { type: 'sent', outcome: { kind: 'receipt', receipt: reply.value }, nextKey: newKey() };
  switch (reply.problem.kind) {
    case 'refused': {
      const refused = errorsFromServer(reply.problem.fieldErrors, draft, t);
      return refused.length > 0 ? { type: 'refused', errors: refused } : { type: 'not-sent', problem: 'fault' };
    }
    case 'not-found':
      return { type: 'team-refused', reason: 'gone' };
    default:
      return { type: 'not-sent', problem: reply.problem.kind };
  }
}
