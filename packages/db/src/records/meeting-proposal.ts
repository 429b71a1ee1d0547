import type { MeetingProposal } from '@kraften/domain/concepts/meeting/meeting-proposal';
import type { Transaction } from '../database';

export type MeetingProposalRecord = MeetingProposal & {
  readonly proposalId: string;
  readonly version: number;
  readonly proposedById: string;
  readonly createdAt: Date;
  readonly answer: string;
  readonly answeredAt: Date | null;
  readonly itemId: string | null;
};

const shown = {
  ...{ id: true, version: true, title: true, reason: true, proposedById: true, createdAt: true },
  ...{ isWithdrawn: true, answer: true, answeredAt: true, itemId: true },
} as const;

/** What has been proposed to a team's steering group, the latest first. */
export async function loadMeetingProposals(tx: Transaction, teamId: string): Promise<MeetingProposalRecord[]> {
  const rows = await tx.meetingProposal.findMany({
    where: { teamId },
    select: shown,
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  });
  return rows.map(({ id, ...row }) => ({ ...row, proposalId: id }));
}

export async function findMeetingProposal(
  tx: Transaction,
  { teamId, proposalId }: { readonly teamId: string; readonly proposalId: string },
): Promise<MeetingProposalRecord | null> {
  const row = await tx.meetingProposal.findFirst({ where: { id: proposalId, teamId }, select: shown });
  if (row === null) return null;
  const { id, ...rest } = row;
  return { ...rest, proposalId: id };
}

/** How many proposals of somebody wait for an answer. */
export async function countWaiting(
  tx: Transaction,
  { teamId, proposedById }: { readonly teamId: string; readonly proposedById: string },
): Promise<number> {
  return await tx.meetingProposal.count({ where: { teamId, proposedById, isWithdrawn: false, answeredAt: null } });
}

/** Adds a proposal; false when something has that id already. */
export async function insertMeetingProposal(
  tx: Transaction,
  owner: { readonly id: string; readonly teamId: string; readonly proposedById: string },
  proposal: MeetingProposal,
): Promise<boolean> {
  const { count } = await tx.meetingProposal.createMany({ data: [{ ...owner, ...proposal }], skipDuplicates: true });
  return count === 1;
}

type Claim = { readonly proposalId: string; readonly version: number };

/** Changes a proposal or takes it back; false when it has another version by now, or has been answered. */
export async function updateMeetingProposal(
  tx: Transaction,
  { proposalId, version }: Claim,
  proposal: MeetingProposal,
): Promise<boolean> {
  const { count } = await tx.meetingProposal.updateMany({
    where: { id: proposalId, version, answeredAt: null },
    data: { ...proposal, version: { increment: 1 } },
  });
  return count === 1;
}

/** Answers a proposal; false when it has another version by now, or waits no more. */
export async function answerMeetingProposal(
  tx: Transaction,
  { proposalId, version }: Claim,
  given: { readonly answer: string; readonly answeredById: string; readonly itemId: string | null },
): Promise<boolean> {
  const { count } = await tx.meetingProposal.updateMany({
    where: { id: proposalId, version, isWithdrawn: false, answeredAt: null },
    data: { ...given, answeredAt: new Date(), version: { increment: 1 } },
  });
  return count === 1;
}

/** Puts a proposed point last on a meeting's agenda. */
export async function addMeetingItem(
  tx: Transaction,
  item: { readonly id: string; readonly teamId: string; readonly meetingId: string; readonly title: string },
): Promise<void> {
  const { _max } = await tx.meetingItem.aggregate({ where: { meetingId: item.meetingId }, _max: { position: true } });
  await tx.meetingItem.createMany({ data: [{ ...item, position: (_max.position ?? -1) + 1 }] });
  await tx.meeting.updateMany({ where: { id: item.meetingId }, data: { version: { increment: 1 } } });
}
