import { Authority } from '@kraften/domain/concepts/authority/authority';
import { MeetingKind } from '@kraften/domain/concepts/meeting/meeting';
import { type MeetingMember, MeetingRole } from '@kraften/domain/concepts/meeting/meeting-member';
import type { Transaction } from '../database';
import type { MeetingMember as MemberRow } from '../generated/prisma/client';
import { fromNullableColumn, toNullableColumn } from './calendar-column';

export type MeetingMemberRecord = MeetingMember & { readonly memberId: string; readonly version: number };

/** Who are called to the team's meetings, and who were. */
export async function loadMeetingMembers(tx: Transaction, teamId: string): Promise<MeetingMemberRecord[]> {
  const rows = await tx.meetingMember.findMany({ where: { teamId }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] });
  return rows.map(memberOf);
}

export async function findMeetingMember(tx: Transaction, memberId: string): Promise<MeetingMemberRecord | null> {
  const row = await tx.meetingMember.findUnique({ where: { id: memberId } });
  return row === null ? null : memberOf(row);
}

/** Adds somebody; false when something has that id already. */
export async function insertMeetingMember(
  tx: Transaction,
  owner: { readonly id: string; readonly teamId: string },
  member: MeetingMember,
): Promise<boolean> {
  const { count } = await tx.meetingMember.createMany({
    data: [{ ...member, ...owner, endedOn: toNullableColumn(member.endedOn) }],
    skipDuplicates: true,
  });
  return count === 1;
}

/** Changes what stands of somebody; false when it has another version by now. */
export async function updateMeetingMember(
  tx: Transaction,
  { id, version }: { readonly id: string; readonly version: number },
  { kind: _kind, endedOn, ...member }: MeetingMember,
): Promise<boolean> {
  const { count } = await tx.meetingMember.updateMany({
    where: { id, version },
    data: { ...member, endedOn: toNullableColumn(endedOn), version: { increment: 1 } },
  });
  return count === 1;
}

function memberOf(row: MemberRow): MeetingMemberRecord {
  return {
    memberId: row.id,
    version: row.version,
    kind: MeetingKind.parse(row.kind),
    name: row.name,
    title: row.title,
    role: MeetingRole.parse(row.role),
    authority: row.authority === null ? null : Authority.parse(row.authority),
    endedOn: fromNullableColumn(row.endedOn),
  };
}
