import type { DoorProblem } from '../door/call-door';
import type { Door, ReceiptKeys, ReferralStatus } from '../door/door';
import type { FollowMessages } from '../messages/messages';
import type { SummarisedError } from '../part/error-summary';

export type FollowState = {
  readonly reference: string;
  readonly code: string;
  readonly errors: readonly SummarisedError[];
  readonly isOpening: boolean;
  readonly problem: DoorProblem['kind'] | null;
  readonly status: ReferralStatus | null;
};

export const closedFollow: FollowState = {
  reference: '',
  code: '',
  errors: [],
  isOpening: false,
  problem: null,
  status: null,
};

/** What is missing before anything can be asked; null when nothing is. */
export function refusedKeys(keys: ReceiptKeys, t: FollowMessages): FollowState | null {
  const errors = [
    ...(keys.reference.trim() === '' ? [{ field: 'reference', message: t.follow.referenceMissing }] : []),
    ...(keys.code.trim() === '' ? [{ field: 'code', message: t.follow.codeMissing }] : []),
  ];
  return errors.length > 0 ? { ...closedFollow, ...keys, errors } : null;
}

/** What the reference and the code open. They are forgotten once they have. */
export async function openFollow(keys: ReceiptKeys, door: Pick<Door, 'openReceipt'>): Promise<FollowState> {
  const reply = await door.openReceipt(keys);
  return reply.ok
    ? { ...closedFollow, status: reply.value }
    : { ...closedFollow, ...keys, problem: reply.problem.kind };
}
