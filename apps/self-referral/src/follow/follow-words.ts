import type { FollowMessages } from '../messages/messages';
import type { SummarisedError } from '../part/error-summary';
import type { Done, FollowError, ReceiptIntent } from './follow-state';

/** What is wrong, at the field where it is put right. */
export function summarisedErrors(errors: readonly FollowError[], t: FollowMessages): readonly SummarisedError[] {
  return errors.map((error) => summarisedError(error, t));
}

function summarisedError(error: FollowError, t: FollowMessages): SummarisedError {
  switch (error) {
    case 'reference-missing':
      return { field: 'reference', message: t.follow.referenceMissing };
    case 'code-missing':
      return { field: 'code', message: t.follow.codeMissing };
    case 'visit-missing':
      return { field: 'visitTime', message: t.visit.missing };
    case 'text-missing':
      return { field: 'text', message: t.write.missing };
    case 'text-too-long':
      return { field: 'text', message: t.write.tooLong };
    case 'withdrawal-missing':
      return { field: 'withdraw', message: t.withdraw.missing };
  }
}

export function doneWords({ intent, outcome, hasTimes }: Done, t: FollowMessages) {
  switch (outcome) {
    case 'kept':
      return { isDone: true, title: t.doneTitle, text: keptTexts(t)[intent] };
    case 'taken':
      return { isDone: false, title: t.visit.takenTitle, text: hasTimes ? t.visit.taken : t.visit.takenNone };
    case 'too-late':
      return { isDone: false, title: t.notDoneTitle, text: t.visit.tooLate };
    case 'full':
      return { isDone: false, title: t.notDoneTitle, text: t.write.full };
    case 'ended':
    case null:
      return { isDone: false, title: t.notDoneTitle, text: t.ended };
  }
}

function keptTexts(t: FollowMessages): Readonly<Record<ReceiptIntent, string>> {
  return { 'choose-visit': t.visit.kept, 'write-on-receipt': t.write.kept, withdraw: t.withdraw.kept };
}
