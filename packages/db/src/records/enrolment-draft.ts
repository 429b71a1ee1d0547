import { EnrolmentDraft } from '@kraften/domain/concepts/participation/enrolment-draft';
import type { Transaction } from '../database';

export type EnrolmentDraftRecord = {
  /** Null where nobody has begun, or the meeting is over. */
  readonly draft: EnrolmentDraft | null;
  /** 0 where nobody has begun. */
  readonly version: number;
  readonly changedAt: Date | null;
  readonly changedById: string | null;
};

/** What an enrolment draft holds when the meeting is over. */
const over = {};

/** The enrolment meeting that is under way with a referral. */
export async function findEnrolmentDraft(tx: Transaction, referralId: string): Promise<EnrolmentDraftRecord> {
  const row = await tx.enrolmentDraft.findUnique({ where: { referralId } });
  if (row === null) return { draft: null, version: 0, changedAt: null, changedById: null };
  const { version, changedAt, changedById } = row;
  return { draft: enrolmentDraftIn(row.content), version, changedAt, changedById };
}

/** The draft that a row holds; null when its meeting is over. */
export function enrolmentDraftIn(content: unknown): EnrolmentDraft | null {
  return JSON.stringify(content) === JSON.stringify(over) ? null : EnrolmentDraft.parse(content);
}

type DraftOwner = { readonly teamId: string; readonly referralId: string; readonly changedById: string };

/** Keeps the draft; false when somebody else has changed it since `version` was read. */
export async function saveEnrolmentDraft(
  tx: Transaction,
  owner: DraftOwner,
  { draft, version }: { readonly draft: EnrolmentDraft; readonly version: number },
): Promise<boolean> {
  const { referralId, changedById } = owner;
  const { count } =
    version === 0
      ? await tx.enrolmentDraft.createMany({ data: [{ ...owner, content: draft }], skipDuplicates: true })
      : await tx.enrolmentDraft.updateMany({
          where: { referralId, version },
          data: { content: draft, changedById, version: { increment: 1 } },
        });
  return count === 1;
}

/** The meeting is over: what it said stands in the participation now. */
export async function endEnrolmentDraft(tx: Transaction, referralId: string, changedById: string): Promise<void> {
  await tx.enrolmentDraft.updateMany({
    where: { referralId },
    data: { content: over, changedById, version: { increment: 1 } },
  });
}
